package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.entity.OrgUnit;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.VietnameseText;

/** Reads units as they were on a day. Both ends of a version and of a relation count. */
@ApplicationScoped
public class UnitQueries {
    private static final String SUMMARY =
            """
            select new vn.khien.organisation.UnitSummary(
                u.id, u.kind, u.path, u.homeId, u.grade, coalesce(v.code, ''), v.name, v.shortName, u.parentId)
            from OrgUnit u join OrgUnitVersion v on v.unitId = u.id
            where v.validFrom <= :on and (v.validTo is null or v.validTo >= :on)
            """;

    @PersistenceContext
    EntityManager entities;

    public List<UnitSummary> withIds(Collection<Long> ids, LocalDate on) {
        return ids.isEmpty()
                ? List.of()
                : query("and u.id in :ids", on).setParameter("ids", ids).getResultList();
    }

    /** As of its last version, for a unit that is no more, or its first, for one that is yet to come. */
    public Optional<UnitSummary> nearest(long id) {
        return entities.createQuery(
                        """
                        select new vn.khien.organisation.UnitSummary(
                            u.id, u.kind, u.path, u.homeId, u.grade, coalesce(v.code, ''), v.name, v.shortName, u.parentId)
                        from OrgUnit u join OrgUnitVersion v on v.unitId = u.id
                        where u.id = :id order by v.validFrom desc""",
                        UnitSummary.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Where the unit stands today, whether it is there or not. */
    public OrgPath placeOf(long id) {
        OrgUnit unit = entities.find(OrgUnit.class, id);
        if (unit == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return unit.path();
    }

    public Optional<UnitSummary> withCode(String code, LocalDate on) {
        return query("and v.code = :code", on)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public List<UnitSummary> children(long parentId, RelationKind kind, LocalDate on) {
        return sorted(query(
                        """
                        and exists (select r.id from OrgRelation r where r.childId = u.id and r.parentId = :parent
                            and r.kind = :kind and r.validFrom <= :on and (r.validTo is null or r.validTo >= :on))""",
                        on)
                .setParameter("parent", parentId)
                .setParameter("kind", kind)
                .getResultList());
    }

    public List<UnitSummary> ofKinds(OrgPath within, Collection<UnitKind> kinds, LocalDate on) {
        return sorted(query("and u.kind in :kinds and u.path like :within", on)
                .setParameter("kinds", kinds)
                .setParameter("within", within.subtree())
                .getResultList());
    }

    /**
     * Units below any of the tops whose name, with or without accents, holds the text, classes left out; accents that were
     * typed must agree.
     */
    public List<UnitSummary> search(String text, List<OrgPath> tops, LocalDate on, int most) {
        return sorted(tops.stream()
                .flatMap(top -> below(top, text, on, most).stream())
                .limit(most)
                .toList());
    }

    private List<UnitSummary> below(OrgPath top, String text, LocalDate on, int most) {
        String typed = VietnameseText.clean(text);
        String key = VietnameseText.searchKey(text);
        boolean accented = !key.equalsIgnoreCase(typed);
        List<UnitSummary> found = query(
                        "and u.kind <> :class and u.path like :within and v.searchKey like :key escape '!'", on)
                .setParameter("class", UnitKind.CLASS)
                .setParameter("within", top.subtree())
                .setParameter("key", "%" + escaped(key) + "%")
                .setMaxResults(most)
                .getResultList();
        return found.stream()
                .filter(unit -> !accented || VietnameseText.containsTyped(unit.name(), typed))
                .toList();
    }

    private TypedQuery<UnitSummary> query(String condition, LocalDate on) {
        return entities.createQuery(SUMMARY + condition, UnitSummary.class).setParameter("on", on);
    }

    static String escaped(String key) {
        return key.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static List<UnitSummary> sorted(List<UnitSummary> units) {
        return VietnameseText.sortedNaturally(units, UnitSummary::name);
    }
}
