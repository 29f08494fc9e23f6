package vn.khien.completion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.khien.people.MergeAsked;
import vn.khien.people.MergeEffect;
import vn.khien.people.PeopleMerged;
import vn.khien.people.PeopleParted;
import vn.khien.shared.Sql;

/**
 * Works the open duties of somebody out afresh whose record was made one with another, or parted from it. Which duties there
 * are follows from the memberships, as ever.
 */
@ApplicationScoped
class MergedDuties {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Settlement settlement;

    void on(@Observes MergeAsked asked) {
        List<Long> open = Sql.in(entities)
                .list(
                        "select id from enrolment where person_id = ? and ended_on is null",
                        row -> row.getLong("id"),
                        asked.goneId());
        asked.note(MergeEffect.ENROLMENTS, open.size());
    }

    void on(@Observes PeopleMerged merged) {
        settle(merged.keptId(), merged.at());
    }

    void on(@Observes PeopleParted parted) {
        settle(parted.keptId(), parted.at());
    }

    private void settle(long personId, Instant at) {
        Sql sql = Sql.in(entities);
        List<Enrolment> open = sql.list(Settlement.OPEN + "e.person_id = ?", Enrolment::read, personId);
        settlement.settle(sql, open, List.of(), at);
    }
}
