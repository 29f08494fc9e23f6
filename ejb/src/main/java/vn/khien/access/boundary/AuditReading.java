package vn.khien.access.boundary;

import static vn.khien.shared.Permission.READ_AUDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import vn.khien.access.AuditLine;
import vn.khien.access.AuditQuestion;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Page;

/**
 * Looking up who saw or changed what. One sees what happened in the own part of the tree; what concerns no unit is told to
 * those who stand at its top.
 */
@Stateless
public class AuditReading {
    /** Lines of one page. */
    public static final int PAGE_SIZE = 50;

    private static final String FROM =
            """
             from AuditEntry e left join GrantUnit u on u.id = e.unitId left join Account a on a.personId = e.personId
            where e.at >= :from and e.at < :until and (:action = '' or e.action = :action)
                and (:login = '' or a.login like :likely escape '!')
                and (u.path like :within or (:top = true and u.id is null))""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    /** One page of the answer, the latest first; pages count from 0. */
    public Page<AuditLine> lines(AuditQuestion question, int page) {
        OrgPath within = top();
        List<AuditLine> lines = asked(
                        entities.createQuery(
                                """
                                select new vn.khien.access.AuditLine(e.id, e.at, coalesce(a.login, ''), e.action,
                                    e.unitId, e.subject, coalesce(e.detail, ''))"""
                                        + FROM + " order by e.at desc, e.id desc",
                                AuditLine.class),
                        question,
                        within)
                .setFirstResult(Page.firstRow(Math.max(0, page), PAGE_SIZE))
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        long total = asked(entities.createQuery("select count(e)" + FROM, Long.class), question, within)
                .getSingleResult();
        return new Page<>(lines, Math.max(0, page), PAGE_SIZE, total);
    }

    /** The kinds of deeds that the trail of this installation holds. */
    public List<String> actions() {
        top();
        return entities.createQuery("select distinct e.action from AuditEntry e order by e.action", String.class)
                .getResultList();
    }

    private OrgPath top() {
        return currentUser.requireSomewhere(READ_AUDIT).get(0);
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, AuditQuestion question, OrgPath within) {
        String login = question.login().strip().toLowerCase(Locale.ROOT);
        String likely = login.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return query.setParameter("from", CityTime.startOf(question.from()))
                .setParameter("until", CityTime.startOf(question.to().plusDays(1)))
                .setParameter("action", question.action())
                .setParameter("login", login)
                .setParameter("likely", "%" + likely + "%")
                .setParameter("within", within.subtree())
                .setParameter("top", within.unitIds().size() <= 1);
    }
}
