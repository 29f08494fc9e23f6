package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khien.organisation.PlannedEffect;
import vn.khien.organisation.PlannedEffect.Sort;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.UnitNaming;
import vn.khien.organisation.entity.OrgRelation;
import vn.khien.organisation.entity.OrgUnitVersion;

/** Tells a plan in the words of the units it touches, with their names of the day before and of the day. */
@ApplicationScoped
class Preview {
    private record Place(RelationKind kind, long child) {}

    @Inject
    UnitQueries units;

    List<PlannedEffect> of(ChangePlan plan) {
        Map<Long, String> names = names(plan);
        List<PlannedEffect> effects = new ArrayList<>();
        for (ChangePlan.NewUnit made : plan.newUnits()) {
            effects.add(new PlannedEffect(Sort.BEGINS, null, made.naming().name(), null, null, null, plan.on()));
        }
        for (OrgUnitVersion ending : plan.endingUnits()) {
            effects.add(new PlannedEffect(Sort.ENDS, ending.unitId(), ending.name(), null, null, null, plan.on()));
        }
        for (ChangePlan.NewVersion version : plan.newVersions()) {
            String before = names.getOrDefault(version.unit(), "");
            UnitNaming after = version.naming();
            effects.add(new PlannedEffect(Sort.RENAMED, version.unit(), before, null, before, after.name(), plan.on()));
        }
        effects.addAll(moves(plan, names));
        return effects;
    }

    /** A relation that ends and one that begins for the same unit are one move; those of units that begin or end say nothing. */
    private static List<PlannedEffect> moves(ChangePlan plan, Map<Long, String> names) {
        Set<Long> beginningOrEnding = new HashSet<>();
        plan.newUnits().forEach(made -> beginningOrEnding.add(made.number()));
        plan.endingUnits().forEach(ending -> beginningOrEnding.add(ending.unitId()));
        Map<Place, Long> before = new HashMap<>();
        plan.endingRelations()
                .forEach(relation -> before.put(new Place(relation.kind(), relation.childId()), relation.parentId()));
        List<PlannedEffect> moves = new ArrayList<>();
        for (ChangePlan.NewRelation relation : plan.newRelations()) {
            if (!beginningOrEnding.contains(relation.child())) {
                Long from = before.get(new Place(relation.kind(), relation.child()));
                moves.add(new PlannedEffect(
                        Sort.MOVES,
                        relation.child(),
                        names.getOrDefault(relation.child(), ""),
                        relation.kind(),
                        from == null ? null : names.get(from),
                        names.get(relation.parent()),
                        plan.on()));
            }
        }
        return moves;
    }

    private Map<Long, String> names(ChangePlan plan) {
        Set<Long> ids = new HashSet<>(plan.receivers());
        ids.addAll(plan.subjects());
        plan.endingRelations().forEach(relation -> addBoth(ids, relation));
        plan.newRelations().forEach(relation -> {
            ids.add(relation.parent());
            ids.add(relation.child());
        });
        Map<Long, String> names = new HashMap<>();
        units.withIds(ids, plan.on()).forEach(unit -> names.put(unit.id(), unit.name()));
        units.withIds(ids, plan.on().minusDays(1)).forEach(unit -> names.put(unit.id(), unit.name()));
        plan.newUnits().forEach(made -> names.put(made.number(), made.naming().name()));
        return names;
    }

    private static void addBoth(Set<Long> ids, OrgRelation relation) {
        ids.add(relation.parentId());
        ids.add(relation.childId());
    }
}
