/**
 * Sessions and who was present: a {@link vn.khien.attendance.entity.TrainingSession} is one dated event of a campaign, an
 * {@link vn.khien.attendance.entity.AttendanceSheet} is one class or group of it.
 *
 * <p>Everybody who belongs on the day counts as present until somebody says otherwise. A sheet is written whole, and the
 * same write twice is the same as once. Closing is a decision of its own; what changes after it needs a reason and keeps
 * both states; a locked sheet stays as it is. A class that was not invited, and a meeting that was only counted, are
 * sheets too, so that coverage can still be divided by everybody.
 *
 * <p>Attendances (lượt) and people (người) are two figures everywhere. Leaves to {@code completion} what an attendance
 * is good for.
 */
@NullMarked
package vn.khien.attendance;

import org.jspecify.annotations.NullMarked;
