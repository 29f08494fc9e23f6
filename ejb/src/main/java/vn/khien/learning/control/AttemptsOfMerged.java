package vn.khien.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.khien.people.MergeAsked;
import vn.khien.people.MergeEffect;
import vn.khien.shared.Sql;

/** Says how many quizzes somebody took who turns out to be somebody else. */
@ApplicationScoped
class AttemptsOfMerged {
    @PersistenceContext
    EntityManager entities;

    void on(@Observes MergeAsked asked) {
        Sql.in(entities)
                .each(
                        "select count(*) as found from attempt where person_id = ? and submitted_at is not null",
                        row -> asked.note(MergeEffect.ATTEMPTS, row.getLong("found")),
                        asked.goneId());
    }
}
