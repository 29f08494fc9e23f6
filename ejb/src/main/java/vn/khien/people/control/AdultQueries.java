package vn.khien.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Page;
import vn.khien.shared.VietnameseText;

/** Reads staff and officials, each once however many posts they hold. */
@ApplicationScoped
public class AdultQueries {
    private static final String ROW =
            """
            select new vn.khien.people.PersonRow(p.id, p.fullName, p.givenName, p.birthDate, p.birthYear, p.gender,
                m.position, m.positionName, m.unitId)
            from Membership m join Person p on p.id = m.personId
            """;

    /** The place follows the alias, so that the same words serve a membership and the ones it is compared with. */
    private static final String HERE =
            """
            %1$s.position <> :pupil and %1$s.validFrom <= :on and (%1$s.validTo is null or %1$s.validTo >= :on)
                and %1$s.unitId in (select u.id from MemberUnit u where u.path like :within)""";

    private static final String FIRST_HERE = HERE.formatted("m")
            + " and not exists (select o.id from Membership o where o.personId = m.personId and o.id < m.id and "
            + HERE.formatted("o") + ")";

    @PersistenceContext
    EntityManager entities;

    /** One page of those who belong to the unit, or to what stands below it as well. */
    public Page<PersonRow> within(OrgPath unit, boolean below, String search, LocalDate on, int page, int size) {
        String key = VietnameseText.searchKey(VietnameseText.clean(search));
        String condition = " where " + FIRST_HERE + (key.isEmpty() ? "" : " and p.searchKey like :key escape '!'");
        TypedQuery<PersonRow> rows =
                entities.createQuery(ROW + condition + " order by p.sortKey, p.id", PersonRow.class);
        TypedQuery<Long> count = entities.createQuery(
                "select count(m) from Membership m join Person p on p.id = m.personId" + condition, Long.class);
        for (TypedQuery<?> query : List.of(rows, count)) {
            ask(query, below ? unit.subtree() : unit.value(), on);
            if (!key.isEmpty()) {
                query.setParameter(
                        "key", "%" + key.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
            }
        }
        List<PersonRow> found = rows.setFirstResult(Page.firstRow(page, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(found, page, size, count.getSingleResult());
    }

    /** Those of the people who belong to the unit or anything below it on the day. */
    public List<PersonRow> ofPeople(Collection<Long> ids, OrgPath unit, LocalDate on) {
        if (ids.isEmpty()) {
            return List.of();
        }
        TypedQuery<PersonRow> rows =
                entities.createQuery(ROW + " where p.id in :ids and " + FIRST_HERE, PersonRow.class);
        ask(rows, unit.subtree(), on);
        return rows.setParameter("ids", ids).getResultList();
    }

    private static void ask(TypedQuery<?> query, String within, LocalDate on) {
        query.setParameter("within", within).setParameter("on", on).setParameter("pupil", Position.PUPIL);
    }
}
