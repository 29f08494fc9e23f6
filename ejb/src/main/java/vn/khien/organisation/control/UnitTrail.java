package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.entity.OrgRelation;

/** The way from the top of the tree down to a unit, as it was on a day. */
@ApplicationScoped
public class UnitTrail {
    @Inject
    TreeOfDay tree;

    @Inject
    UnitQueries units;

    /** The units above, the highest first, the unit itself left out. */
    public List<UnitSummary> above(long unitId, LocalDate on) {
        Set<Long> above = new LinkedHashSet<>();
        Optional<Long> parent = parent(unitId, on);
        while (parent.isPresent() && above.add(parent.get())) {
            parent = parent(parent.get(), on);
        }
        Map<Long, UnitSummary> named = new HashMap<>();
        units.withIds(above, on).forEach(unit -> named.put(unit.id(), unit));
        List<UnitSummary> trail = new ArrayList<>();
        for (long id : above) {
            UnitSummary unit = named.get(id);
            if (unit != null) {
                trail.add(0, unit);
            }
        }
        return trail;
    }

    private Optional<Long> parent(long unitId, LocalDate on) {
        return tree.above(unitId, on).stream()
                .filter(relation -> UnitPlaces.DECIDING.contains(relation.kind()))
                .min(Comparator.comparingInt(relation -> UnitPlaces.DECIDING.indexOf(relation.kind())))
                .map(OrgRelation::parentId);
    }
}
