/** Writing, claiming and sending mail. */
@NullMarked
package vn.khien.notification.control;

import org.jspecify.annotations.NullMarked;
