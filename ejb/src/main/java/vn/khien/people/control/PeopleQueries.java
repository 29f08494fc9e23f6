package vn.khien.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khien.people.Leaver;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Page;
import vn.khien.shared.Sql;
import vn.khien.shared.VietnameseText;

/** Reads people as members of units. The tree is read through the view that {@code organisation} offers. */
@ApplicationScoped
public class PeopleQueries {
    private static final String ROW =
            """
            select new vn.khien.people.PersonRow(p.id, p.fullName, p.givenName, p.birthDate, p.birthYear, p.gender,
                m.position, m.positionName, m.unitId)
            from Membership m join Person p on p.id = m.personId
            """;
    private static final String IN_FORCE = " m.validFrom <= :on and (m.validTo is null or m.validTo >= :on)";

    @PersistenceContext
    EntityManager entities;

    public List<PersonRow> membersOf(long unitId, Position position, LocalDate on) {
        return entities.createQuery(
                        ROW + "where m.unitId = :unit and m.position = :position and" + IN_FORCE
                                + " order by p.sortKey, p.id",
                        PersonRow.class)
                .setParameter("unit", unitId)
                .setParameter("position", position)
                .setParameter("on", on)
                .getResultList();
    }

    /** One page of the people below a unit; accents that were typed in the search must agree. */
    public Page<PersonRow> within(
            OrgPath within, String search, @Nullable Position position, LocalDate on, int page, int size) {
        String typed = VietnameseText.clean(search);
        String condition = "where m.unitId in (select u.id from MemberUnit u where u.path like :within) and" + IN_FORCE
                + (typed.isEmpty() ? "" : " and p.searchKey like :key escape '!'")
                + (isAccented(typed) ? " and lower(p.fullName) like :typed escape '!'" : "")
                + (position == null ? "" : " and m.position = :position");
        TypedQuery<PersonRow> rows =
                entities.createQuery(ROW + condition + " order by p.sortKey, p.id", PersonRow.class);
        TypedQuery<Long> count = entities.createQuery(
                "select count(m) from Membership m join Person p on p.id = m.personId " + condition, Long.class);
        for (TypedQuery<?> query : List.of(rows, count)) {
            query.setParameter("within", within.subtree()).setParameter("on", on);
            setSearch(query, typed);
            if (position != null) {
                query.setParameter("position", position);
            }
        }
        List<PersonRow> found = rows.setFirstResult(Page.firstRow(page, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(found, page, size, count.getSingleResult());
    }

    /** Whose membership below the unit ended in the time before the day, without another one there that lasts. */
    public List<Leaver> left(OrgPath within, LocalDate since, LocalDate on, int most) {
        return entities.createQuery(
                        """
                        select new vn.khien.people.PersonRow(p.id, p.fullName, p.givenName, p.birthDate, p.birthYear,
                            p.gender, m.position, m.positionName, m.unitId), m.validTo
                        from Membership m join Person p on p.id = m.personId
                        where m.unitId in (select u.id from MemberUnit u where u.path like :within)
                            and m.validTo >= :since and m.validTo < :on
                            and not exists (select o.id from Membership o, MemberUnit v where o.personId = m.personId
                                and v.id = o.unitId and v.path like :within and o.id <> m.id
                                and (o.validTo is null or o.validTo > m.validTo
                                    or (o.validTo = m.validTo and o.id > m.id)))
                        order by m.validTo desc, p.sortKey, p.id""",
                        Object[].class)
                .setParameter("within", within.subtree())
                .setParameter("since", since)
                .setParameter("on", on)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Leaver((PersonRow) row[0], (LocalDate) row[1]))
                .toList();
    }

    /** By the ids asked for; a record that was made one with another goes by that one's name and place. */
    public Map<Long, PersonRow> byId(Collection<Long> ids, OrgPath covering) {
        Map<Long, Long> merged = keptOf(ids);
        Set<Long> asked = new HashSet<>(ids);
        asked.addAll(merged.values());
        Map<Long, PersonRow> found = new HashMap<>();
        ofPeople(asked, covering).forEach(row -> found.putIfAbsent(row.id(), row));
        merged.forEach((gone, kept) -> {
            PersonRow row = found.get(kept);
            if (row != null) {
                found.put(gone, row.as(gone));
            }
        });
        found.keySet().retainAll(Set.copyOf(ids));
        return found;
    }

    private Map<Long, Long> keptOf(Collection<Long> ids) {
        Map<Long, Long> kept = new HashMap<>();
        if (!ids.isEmpty()) {
            Sql.in(entities)
                    .each(
                            "select gone_id, kept_id from person_redirect where gone_id in (" + Sql.ids(ids) + ")",
                            row -> kept.put(row.getLong("gone_id"), row.getLong("kept_id")));
        }
        return kept;
    }

    public List<PersonRow> ofPeople(Collection<Long> ids, OrgPath covering) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                ROW + "where p.id in :ids and m.unitId in"
                                        + " (select u.id from MemberUnit u where u.path like :within)"
                                        + " order by m.validFrom desc",
                                PersonRow.class)
                        .setParameter("ids", ids)
                        .setParameter("within", covering.subtree())
                        .getResultList();
    }

    /** The membership in force on the day, else the last one. */
    public Optional<PersonRow> latest(long personId, LocalDate on) {
        return entities.createQuery(
                        ROW + "where p.id = :person order by case when" + IN_FORCE
                                + " then 0 else 1 end, m.validFrom desc, m.id desc",
                        PersonRow.class)
                .setParameter("person", keptOf(List.of(personId)).getOrDefault(personId, personId))
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static void setSearch(TypedQuery<?> query, String typed) {
        if (!typed.isEmpty()) {
            query.setParameter("key", "%" + escaped(VietnameseText.searchKey(typed)) + "%");
        }
        if (isAccented(typed)) {
            query.setParameter("typed", "%" + escaped(typed.toLowerCase(Locale.ROOT)) + "%");
        }
    }

    private static boolean isAccented(String typed) {
        return !VietnameseText.searchKey(typed).equalsIgnoreCase(typed);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
