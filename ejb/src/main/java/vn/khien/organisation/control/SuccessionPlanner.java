package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.khien.organisation.OrganisationError;
import vn.khien.organisation.Successor;
import vn.khien.organisation.UnitChange;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitNaming;
import vn.khien.organisation.entity.OrgRelation;
import vn.khien.organisation.entity.OrgUnitVersion;
import vn.khien.shared.RuleViolation;

/** Draws up how units pass on to others: who ends, who takes over, and who takes what stood below. */
@ApplicationScoped
class SuccessionPlanner {
    private static final int FEWEST = 2;

    @Inject
    TreeOfDay tree;

    void merge(UnitChange.Merge merge, ChangePlan plan) {
        Set<Long> merged = new LinkedHashSet<>(merge.unitIds());
        Long going = merge.into().unitId();
        Set<Long> parties = new LinkedHashSet<>(merged);
        if (going != null) {
            parties.add(going);
        }
        if (parties.size() < FEWEST) {
            throw new RuleViolation(OrganisationError.TOO_FEW_TO_MERGE);
        }
        UnitKind kind = kindOf(parties);
        long model = merge.unitIds().get(0);
        long successor = successor(merge.into(), kind, model, plan);
        for (long unitId : merged) {
            plan.about(unitId);
            if (unitId != successor) {
                for (OrgRelation below : tree.below(unitId, plan.on())) {
                    passOn(below, successor, merged, plan);
                }
                end(unitId, plan);
                plan.handOver(unitId, successor);
            }
        }
    }

    void split(UnitChange.Split split, ChangePlan plan) {
        if (split.into().size() < FEWEST) {
            throw new RuleViolation(OrganisationError.TOO_FEW_TO_SPLIT);
        }
        long unitId = split.unitId();
        plan.about(unitId);
        UnitKind kind = kindOf(Set.of(unitId));
        List<Long> successors = new ArrayList<>();
        for (Successor part : split.into()) {
            successors.add(successor(part, kind, unitId, plan));
        }
        for (OrgRelation below : tree.below(unitId, plan.on())) {
            long successor = assigned(below, split, successors, plan);
            if (successor != unitId) {
                passOn(below, successor, Set.of(unitId), plan);
            }
        }
        if (!successors.contains(unitId)) {
            end(unitId, plan);
        }
        successors.stream().filter(successor -> successor != unitId).forEach(one -> plan.handOver(unitId, one));
    }

    private long assigned(OrgRelation below, UnitChange.Split split, List<Long> successors, ChangePlan plan) {
        Integer place = split.children().get(below.childId());
        if (place == null || place < 0 || place >= successors.size()) {
            throw new RuleViolation(
                    OrganisationError.CHILD_UNASSIGNED,
                    tree.version(below.childId(), plan.on()).name());
        }
        return successors.get(place);
    }

    /** Ends a unit and its place in every relation. */
    void end(long unitId, ChangePlan plan) {
        OrgUnitVersion version = tree.endable(unitId, plan.on());
        if (tree.receivesLater(unitId, plan.on())) {
            throw new RuleViolation(OrganisationError.LATER_CHANGE_PLANNED, version.name());
        }
        plan.end(version);
        tree.above(unitId, plan.on()).forEach(relation -> plan.end(tree.endable(relation, plan.on())));
    }

    /** A new unit takes the places of the one it is modelled on, in every relation. */
    private long successor(Successor successor, UnitKind kind, long model, ChangePlan plan) {
        Long there = successor.unitId();
        if (there != null) {
            requireKind(there, kind);
            tree.staying(there, plan.on());
            plan.received(there);
            return there;
        }
        UnitNaming naming = Objects.requireNonNull(successor.naming());
        UnitNaming before = tree.version(model, plan.on()).naming();
        long made = plan.make(kind, naming.goingOnFrom(before));
        tree.above(model, plan.on())
                .forEach(relation -> plan.begin(relation.kind(), relation.parentId(), made, relation.validTo()));
        return made;
    }

    private void passOn(OrgRelation below, long successor, Set<Long> ending, ChangePlan plan) {
        boolean childEnds = ending.contains(below.childId()) && below.childId() != successor;
        boolean childTakesOver = below.childId() == successor;
        if (childEnds || childTakesOver) {
            throw new RuleViolation(
                    OrganisationError.BELOW_ITSELF,
                    tree.version(below.childId(), plan.on()).name());
        }
        plan.end(tree.endable(below, plan.on()));
        boolean thereAlready = tree.above(below.childId(), plan.on()).stream()
                .anyMatch(relation -> relation.kind() == below.kind() && relation.parentId() == successor);
        if (!thereAlready) {
            plan.begin(below.kind(), successor, below.childId(), below.validTo());
        }
    }

    private UnitKind kindOf(Set<Long> unitIds) {
        UnitKind kind = tree.unit(unitIds.iterator().next()).kind();
        unitIds.forEach(id -> requireKind(id, kind));
        if (kind == UnitKind.CLASS) {
            throw new RuleViolation(OrganisationError.KINDS_DIFFER);
        }
        return kind;
    }

    private void requireKind(long unitId, UnitKind kind) {
        if (tree.unit(unitId).kind() != kind) {
            throw new RuleViolation(OrganisationError.KINDS_DIFFER);
        }
    }
}
