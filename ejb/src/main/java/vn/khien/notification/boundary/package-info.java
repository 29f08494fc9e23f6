/** The turn of the outbox. */
@NullMarked
package vn.khien.notification.boundary;

import org.jspecify.annotations.NullMarked;
