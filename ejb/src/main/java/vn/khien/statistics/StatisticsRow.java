package vn.khien.statistics;

import org.jspecify.annotations.Nullable;
import vn.khien.attendance.Presence;
import vn.khien.completion.CompletionCount;
import vn.khien.programme.Audience;

/**
 * One line of figures.
 *
 * @param audience what the line is about where lines stand for audiences
 * @param overdue neither done nor exempt when the last day is over
 * @param sessions in which the unit took part
 * @param attendances lượt: each person in each session, and everybody counted without a name
 * @param people người: those enrolled here who were in at least one session
 * @param rate completed by enrolled, from 0 to 1; null when nobody is enrolled
 */
public record StatisticsRow(
        long unitId,
        String unitName,
        @Nullable Audience audience,
        long enrolled,
        long notStarted,
        long inProgress,
        long completed,
        long exempt,
        long overdue,
        long sessions,
        long attendances,
        long people,
        @Nullable Double rate) {

    public static StatisticsRow of(
            long unitId,
            String unitName,
            @Nullable Audience audience,
            CompletionCount count,
            Presence presence,
            boolean pastDue) {
        return new StatisticsRow(
                unitId,
                unitName,
                audience,
                count.enrolled(),
                count.notStarted(),
                count.inProgress(),
                count.completed(),
                count.exempt(),
                pastDue ? count.open() : 0,
                presence.sessions(),
                presence.attendances(),
                count.attended(),
                count.enrolled() == 0 ? null : (double) count.completed() / count.enrolled());
    }
}
