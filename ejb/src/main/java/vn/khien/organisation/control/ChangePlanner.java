package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.OrganisationError;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.UnitChange;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitNaming;
import vn.khien.organisation.entity.OrgRelation;
import vn.khien.organisation.entity.OrgUnitVersion;
import vn.khien.shared.RuleViolation;

/** Draws up what a change does to the tree as it stands on the change's day. Writes nothing. */
@ApplicationScoped
class ChangePlanner {
    @Inject
    TreeOfDay tree;

    @Inject
    SuccessionPlanner successions;

    ChangePlan plan(UnitChange change, LocalDate on) {
        ChangePlan plan = new ChangePlan(change.kind(), on);
        if (change instanceof UnitChange.Rename rename) {
            rename(rename, plan);
        } else if (change instanceof UnitChange.Merge merge) {
            successions.merge(merge, plan);
        } else if (change instanceof UnitChange.Split split) {
            successions.split(split, plan);
        } else if (change instanceof UnitChange.Abolish abolish) {
            abolish(abolish, plan);
        } else if (change instanceof UnitChange.Transfer transfer) {
            transfer(transfer, plan);
        } else if (change instanceof UnitChange.ChangeParent changeParent) {
            changeParent(changeParent, plan);
        }
        refuseBadNamings(plan);
        return plan;
    }

    private void rename(UnitChange.Rename rename, ChangePlan plan) {
        OrgUnitVersion version = tree.endable(rename.unitId(), plan.on());
        UnitNaming next = rename.naming().goingOnFrom(version.naming());
        if (version.naming().equals(next)) {
            throw new RuleViolation(OrganisationError.NOTHING_CHANGES);
        }
        plan.about(rename.unitId()).rename(version, next);
    }

    private void abolish(UnitChange.Abolish abolish, ChangePlan plan) {
        long unitId = abolish.unitId();
        List<OrgRelation> below = tree.below(unitId, plan.on());
        if (!below.isEmpty()) {
            String one = tree.version(below.get(0).childId(), plan.on()).name();
            throw new RuleViolation(OrganisationError.UNITS_BELOW, below.size(), one);
        }
        plan.about(unitId);
        successions.end(unitId, plan);
    }

    private void transfer(UnitChange.Transfer transfer, ChangePlan plan) {
        OrgUnitVersion receiver = tree.staying(transfer.toId(), plan.on());
        plan.about(transfer.fromId()).received(receiver.unitId());
        for (long unitId : transfer.unitIds()) {
            OrgRelation relation = tree.above(unitId, plan.on()).stream()
                    .filter(one -> one.kind() == transfer.relation() && one.parentId() == transfer.fromId())
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation(
                            OrganisationError.NOT_BELOW,
                            tree.version(unitId, plan.on()).name(),
                            tree.version(transfer.fromId(), plan.on()).name()));
            plan.about(unitId);
            move(relation, transfer.toId(), plan);
        }
    }

    private void changeParent(UnitChange.ChangeParent change, ChangePlan plan) {
        OrgUnitVersion parent = tree.staying(change.parentId(), plan.on());
        OrgUnitVersion unit = tree.staying(change.unitId(), plan.on());
        RelationKind deciding =
                tree.unit(change.unitId()).kind() == UnitKind.DIVISION ? RelationKind.PART_OF : RelationKind.GOVERNS;
        plan.about(unit.unitId()).received(parent.unitId());
        @Nullable
        OrgRelation present = tree.above(unit.unitId(), plan.on()).stream()
                .filter(relation -> relation.kind() == deciding)
                .findFirst()
                .orElse(null);
        if (present == null) {
            refuseBelowItself(unit, parent.unitId(), plan.on());
            plan.begin(deciding, parent.unitId(), unit.unitId(), null);
        } else if (present.parentId() == parent.unitId()) {
            throw new RuleViolation(OrganisationError.NOTHING_CHANGES);
        } else {
            move(present, parent.unitId(), plan);
        }
    }

    private void move(OrgRelation relation, long toId, ChangePlan plan) {
        refuseBelowItself(tree.version(relation.childId(), plan.on()), toId, plan.on());
        plan.end(tree.endable(relation, plan.on()));
        plan.begin(relation.kind(), toId, relation.childId(), relation.validTo());
    }

    private void refuseBelowItself(OrgUnitVersion unit, long parentId, LocalDate on) {
        if (tree.standsBelow(parentId, unit.unitId(), on)) {
            throw new RuleViolation(OrganisationError.BELOW_ITSELF, unit.name());
        }
    }

    /** A unit has a name. A code may pass from one unit to another, but two cannot carry it on one day. */
    private void refuseBadNamings(ChangePlan plan) {
        plan.newUnits().forEach(made -> refuseBadNaming(made.naming(), plan));
        plan.newVersions().forEach(version -> refuseBadNaming(version.naming(), plan));
    }

    private void refuseBadNaming(UnitNaming naming, ChangePlan plan) {
        if (naming.name().isBlank()) {
            throw new RuleViolation(OrganisationError.NAME_MISSING);
        }
        String code = naming.code();
        if (code == null || code.isEmpty()) {
            return;
        }
        tree.holderOf(code, plan.on()).ifPresent(holder -> {
            boolean gives = plan.endingVersions().stream().anyMatch(ending -> ending.id() == holder.id());
            if (!gives) {
                throw new RuleViolation(OrganisationError.CODE_TAKEN, code, holder.name());
            }
        });
    }
}
