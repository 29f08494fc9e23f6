/** The calls that plan sessions and carry sheets, also for the roll page, which saves through them. */
@NullMarked
package vn.khien.attendance.rest;

import org.jspecify.annotations.NullMarked;
