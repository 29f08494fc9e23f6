/** Mail that waits. */
@NullMarked
package vn.khien.notification.entity;

import org.jspecify.annotations.NullMarked;
