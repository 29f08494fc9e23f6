package vn.khien.attendance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.khien.people.MergeAsked;
import vn.khien.people.MergeEffect;
import vn.khien.shared.Sql;

/** Says how many sheets name somebody who turns out to be somebody else. */
@ApplicationScoped
class MarksOfMerged {
    @PersistenceContext
    EntityManager entities;

    void on(@Observes MergeAsked asked) {
        Sql.in(entities)
                .each(
                        "select count(*) as found from attendance_mark where person_id = ?",
                        row -> asked.note(MergeEffect.MARKS, row.getLong("found")),
                        asked.goneId());
    }
}
