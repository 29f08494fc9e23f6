package vn.khien.organisation.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.OrgEventKind;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitNaming;
import vn.khien.organisation.entity.OrgRelation;
import vn.khien.organisation.entity.OrgUnitVersion;

/**
 * What a change does to the tree: what ends with the day before, and what begins on the day. Drawn up whole before anything
 * is written, so that the preview shows exactly what recording it would do. Units that are yet to be made go by numbers
 * below zero.
 */
final class ChangePlan {
    record NewUnit(long number, UnitKind kind, UnitNaming naming) {}

    /** A unit called or coded otherwise from the day, until the last day that its present version has. */
    record NewVersion(long unit, UnitNaming naming, @Nullable LocalDate lastDay) {}

    record NewRelation(RelationKind kind, long parent, long child, @Nullable LocalDate lastDay) {}

    record Handover(long predecessor, long successor) {}

    private final OrgEventKind kind;
    private final LocalDate on;
    private final Set<Long> subjects = new LinkedHashSet<>();
    private final Set<Long> receivers = new LinkedHashSet<>();
    private final List<NewUnit> newUnits = new ArrayList<>();
    private final List<OrgUnitVersion> endingUnits = new ArrayList<>();
    private final List<OrgUnitVersion> endingVersions = new ArrayList<>();
    private final List<OrgRelation> endingRelations = new ArrayList<>();
    private final List<NewVersion> newVersions = new ArrayList<>();
    private final Set<NewRelation> newRelations = new LinkedHashSet<>();
    private final Set<Handover> handovers = new LinkedHashSet<>();

    ChangePlan(OrgEventKind kind, LocalDate on) {
        this.kind = kind;
        this.on = on;
    }

    ChangePlan about(long unitId) {
        subjects.add(unitId);
        return this;
    }

    void received(long unitId) {
        receivers.add(unitId);
    }

    long make(UnitKind unitKind, UnitNaming naming) {
        long number = -1L - newUnits.size();
        newUnits.add(new NewUnit(number, unitKind, naming));
        return number;
    }

    void rename(OrgUnitVersion version, UnitNaming naming) {
        endingVersions.add(version);
        newVersions.add(new NewVersion(version.unitId(), naming, version.validTo()));
    }

    /** The unit itself ends. */
    void end(OrgUnitVersion version) {
        endingVersions.add(version);
        endingUnits.add(version);
    }

    void end(OrgRelation relation) {
        endingRelations.add(relation);
    }

    void begin(RelationKind relation, long parent, long child, @Nullable LocalDate lastDay) {
        newRelations.add(new NewRelation(relation, parent, child, lastDay));
    }

    void handOver(long predecessor, long successor) {
        handovers.add(new Handover(predecessor, successor));
    }

    OrgEventKind kind() {
        return kind;
    }

    LocalDate on() {
        return on;
    }

    Set<Long> subjects() {
        return Set.copyOf(subjects);
    }

    Set<Long> receivers() {
        return Set.copyOf(receivers);
    }

    List<NewUnit> newUnits() {
        return List.copyOf(newUnits);
    }

    List<OrgUnitVersion> endingUnits() {
        return List.copyOf(endingUnits);
    }

    List<OrgUnitVersion> endingVersions() {
        return List.copyOf(endingVersions);
    }

    List<OrgRelation> endingRelations() {
        return List.copyOf(endingRelations);
    }

    List<NewVersion> newVersions() {
        return List.copyOf(newVersions);
    }

    List<NewRelation> newRelations() {
        return List.copyOf(newRelations);
    }

    Set<Handover> handovers() {
        return Set.copyOf(handovers);
    }
}
