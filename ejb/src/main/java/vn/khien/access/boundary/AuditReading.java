package vn.khien.access.boundary;

import static vn.khien.shared.Permission.READ_AUDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AuditLine;
import vn.khien.access.AuditQuestion;
import vn.khien.organisation.boundary.UnitNames;
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
                and""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    /** One page of the answer, the latest first; pages count from 0. */
    public Page<AuditLine> lines(AuditQuestion question, int page) {
        List<OrgPath> within = within(question.unitId());
        String from = FROM + places(question.unitId(), within);
        List<AuditLine> lines = asked(
                        entities.createQuery(
                                """
                                select new vn.khien.access.AuditLine(e.id, e.at, coalesce(a.login, ''), e.action,
                                    e.unitId, e.subject, coalesce(e.detail, ''))"""
                                        + from + " order by e.at desc, e.id desc",
                                AuditLine.class),
                        question,
                        within)
                .setFirstResult(Page.firstRow(Math.max(0, page), PAGE_SIZE))
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        long total = asked(entities.createQuery("select count(e)" + from, Long.class), question, within)
                .getSingleResult();
        return new Page<>(lines, Math.max(0, page), PAGE_SIZE, total);
    }

    /** The kinds of deeds that the trail of this installation holds. */
    public List<String> actions() {
        currentUser.requireSomewhere(READ_AUDIT);
        return entities.createQuery("select distinct e.action from AuditEntry e order by e.action", String.class)
                .getResultList();
    }

    /** The parts of the tree to look in: those of the user that lie in the unit, or the unit where it lies in one of them. */
    private List<OrgPath> within(@Nullable Long unitId) {
        List<OrgPath> tops = currentUser.requireSomewhere(READ_AUDIT);
        if (unitId == null) {
            return tops;
        }
        OrgPath asked = units.unit(unitId).path();
        return tops.stream().anyMatch(asked::isWithin)
                ? List.of(asked)
                : tops.stream().filter(top -> top.isWithin(asked)).toList();
    }

    private static String places(@Nullable Long unitId, List<OrgPath> within) {
        List<String> places = new ArrayList<>();
        for (int i = 0; i < within.size(); i++) {
            places.add("u.path like :within" + i);
        }
        boolean atTheTop = within.stream().anyMatch(top -> top.unitIds().size() <= 1);
        places.add(unitId == null && atTheTop ? "u.id is null" : "1 = 0");
        return " (" + String.join(" or ", places) + ")";
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, AuditQuestion question, List<OrgPath> within) {
        String login = question.login().strip().toLowerCase(Locale.ROOT);
        String likely = login.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        for (int i = 0; i < within.size(); i++) {
            query.setParameter("within" + i, within.get(i).subtree());
        }
        return query.setParameter("from", CityTime.startOf(question.from()))
                .setParameter("until", CityTime.startOf(question.to().plusDays(1)))
                .setParameter("action", question.action())
                .setParameter("login", login)
                .setParameter("likely", "%" + likely + "%");
    }
}
