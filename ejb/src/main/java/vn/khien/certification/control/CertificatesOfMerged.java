package vn.khien.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.khien.people.MergeAsked;
import vn.khien.people.MergeEffect;
import vn.khien.shared.Sql;

/** Says how many certificates somebody has who turns out to be somebody else; they stay as they were issued. */
@ApplicationScoped
class CertificatesOfMerged {
    @PersistenceContext
    EntityManager entities;

    void on(@Observes MergeAsked asked) {
        Sql.in(entities)
                .each(
                        "select count(*) as found from certificate where person_id = ?",
                        row -> asked.note(MergeEffect.CERTIFICATES, row.getLong("found")),
                        asked.goneId());
    }
}
