package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.khien.organisation.UnitHit;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.entity.OrgUnit;
import vn.khien.organisation.entity.OrgUnitVersion;
import vn.khien.shared.OrgPath;
import vn.khien.shared.VietnameseText;

/** Looks for every name that a unit has, had or will have, and tells units of one name apart. */
@ApplicationScoped
public class UnitSearch {
    @PersistenceContext
    EntityManager entities;

    @Inject
    UnitTrail trails;

    /** Names that hold the text, in the given parts of the tree, classes left out; those of today first. */
    public List<UnitHit> find(String text, Collection<OrgPath> within, LocalDate today, int most) {
        String typed = VietnameseText.clean(text);
        String key = VietnameseText.searchKey(text);
        boolean accented = !key.equalsIgnoreCase(typed);
        List<UnitHit> hits = entities.createQuery(
                        """
                        select u, v from OrgUnit u join OrgUnitVersion v on v.unitId = u.id
                        where u.kind <> :class and v.searchKey like :key escape '!' order by v.validFrom desc, v.id""",
                        Object[].class)
                .setParameter("class", UnitKind.CLASS)
                .setParameter("key", "%" + UnitQueries.escaped(key) + "%")
                .getResultStream()
                .filter(row -> within.stream().anyMatch(((OrgUnit) row[0]).path()::isWithin))
                .filter(row -> !accented || VietnameseText.containsTyped(((OrgUnitVersion) row[1]).name(), typed))
                .limit(most)
                .map(row -> hit((OrgUnit) row[0], (OrgUnitVersion) row[1], today))
                .toList();
        return VietnameseText.sortedNaturally(hits, UnitHit::name).stream()
                .sorted(Comparator.comparing(hit -> hit.to() != null))
                .toList();
    }

    private UnitHit hit(OrgUnit unit, OrgUnitVersion version, LocalDate today) {
        LocalDate lastDay = version.validTo();
        LocalDate on = lastDay != null && lastDay.isBefore(today) ? lastDay : today;
        List<UnitSummary> above = trails.above(unit.id(), on.isBefore(version.validFrom()) ? version.validFrom() : on);
        String code = version.code();
        return new UnitHit(
                unit.id(),
                unit.kind(),
                version.typeName(),
                version.name(),
                code == null ? "" : code,
                above.isEmpty() ? "" : above.get(above.size() - 1).name(),
                version.validFrom(),
                lastDay);
    }
}
