package vn.khien.completion.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khien.completion.CompletionCount;
import vn.khien.completion.EnrolmentState;
import vn.khien.programme.Audience;
import vn.khien.shared.Sql;

/**
 * Collects what a transaction changes in the sums and writes it at once: only differences, nothing is counted again. In
 * the order of the keys, so that two transactions never wait for each other crosswise.
 */
final class TallyDelta {
    private record Key(long campaignId, long unitId, Audience audience) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byCampaign = Long.compare(campaignId, other.campaignId);
            int byUnit = byCampaign != 0 ? byCampaign : Long.compare(unitId, other.unitId);
            return byUnit != 0 ? byUnit : audience.compareTo(other.audience);
        }
    }

    private static final String MOVE =
            """
            set enrolled = enrolled + ?, in_progress = in_progress + ?, completed = completed + ?, exempt = exempt + ?,
                attended = attended + ?
            where campaign_id = ? and\s""";

    private final Map<Key, CompletionCount> units = new TreeMap<>();
    private final Map<Key, CompletionCount> schools = new TreeMap<>();

    void moved(Enrolment enrolment, Standing to) {
        add(enrolment, one(enrolment.standing(), -1));
        add(enrolment, one(to, 1));
    }

    void ended(Enrolment enrolment) {
        add(enrolment, one(enrolment.standing(), -1));
    }

    void returned(Enrolment enrolment) {
        add(enrolment, one(enrolment.standing(), 1));
    }

    private static CompletionCount one(Standing standing, int sign) {
        EnrolmentState state = standing.state();
        return new CompletionCount(
                sign,
                state == EnrolmentState.IN_PROGRESS ? sign : 0,
                state == EnrolmentState.COMPLETED ? sign : 0,
                state == EnrolmentState.EXEMPT ? sign : 0,
                standing.attendedOn() != null ? sign : 0);
    }

    private void add(Enrolment enrolment, CompletionCount change) {
        long campaign = enrolment.campaignId();
        Audience audience = enrolment.audience();
        units.merge(new Key(campaign, enrolment.place().unitId(), audience), change, CompletionCount::plus);
        schools.merge(new Key(campaign, enrolment.place().schoolId(), audience), change, CompletionCount::plus);
    }

    void write(Sql sql) {
        sql.batch("update tally " + MOVE + "unit_id = ? and audience = ?", rows(units));
        sql.batch("update school_tally " + MOVE + "school_id = ? and audience = ?", rows(schools));
    }

    private static List<@Nullable Object[]> rows(Map<Key, CompletionCount> changes) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        changes.forEach((key, change) -> {
            if (!change.equals(CompletionCount.NONE)) {
                rows.add(new @Nullable Object[] {
                    change.enrolled(),
                    change.inProgress(),
                    change.completed(),
                    change.exempt(),
                    change.attended(),
                    key.campaignId(),
                    key.unitId(),
                    key.audience()
                });
            }
        });
        return rows;
    }
}
