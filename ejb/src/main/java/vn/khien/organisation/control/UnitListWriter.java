package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.OrganisationError;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.UnitNaming;
import vn.khien.organisation.UnitRow;
import vn.khien.organisation.entity.OrgRelation;
import vn.khien.organisation.entity.OrgUnit;
import vn.khien.organisation.entity.OrgUnitVersion;
import vn.khien.shared.IdBlocks;
import vn.khien.shared.RuleViolation;

/** Writes the units of a list that the tree lacks, parents first. */
@ApplicationScoped
public class UnitListWriter {
    @PersistenceContext
    EntityManager entities;

    @Inject
    UnitQueries units;

    @Inject
    IdBlocks ids;

    /**
     * Adds the units whose code is new on that day; those that are there stay as they are.
     *
     * @return how many were added
     */
    public int write(List<UnitRow> rows, LocalDate from, Instant now) {
        Map<String, OrgUnit> known = namedOnly(rows, from);
        List<UnitRow> added = new ArrayList<>();
        for (UnitRow row : parentsFirst(rows, known.keySet())) {
            OrgUnit there = inTree(row.code(), from).orElse(null);
            if (there == null) {
                there = add(row, known, from, now);
                added.add(row);
            }
            known.put(row.code(), there);
        }
        for (UnitRow row : added) {
            relate(row, known, from);
        }
        return added.size();
    }

    /** The units of the tree that the list names as somebody's parent without a row of their own. */
    private Map<String, OrgUnit> namedOnly(List<UnitRow> rows, LocalDate from) {
        Set<String> listed = rows.stream().map(UnitRow::code).collect(Collectors.toSet());
        Map<String, OrgUnit> known = new HashMap<>();
        rows.stream()
                .flatMap(row -> Stream.of(row.governedBy(), row.professional(), row.locatedIn()))
                .filter(code -> code != null && !listed.contains(code))
                .distinct()
                .forEach(code -> inTree(code, from).ifPresent(unit -> known.put(code, unit)));
        return known;
    }

    private Optional<OrgUnit> inTree(String code, LocalDate on) {
        return units.withCode(code, on).map(unit -> entities.find(OrgUnit.class, unit.id()));
    }

    private OrgUnit add(UnitRow row, Map<String, OrgUnit> known, LocalDate from, Instant now) {
        String parentCode = row.parentCode();
        OrgUnit parent = parentCode == null ? null : known.get(parentCode);
        OrgUnit unit = new OrgUnit(ids.reserve("org_unit", 1), row.typeGroup(), parent, null, now);
        entities.persist(unit);
        // The rows that follow name this one by its id, which is all that JPA knows: it would write them in any order.
        entities.flush();
        UnitNaming naming = new UnitNaming(
                row.code(),
                row.name(),
                row.shortName(),
                row.typeName(),
                row.schoolCode(),
                row.levels(),
                row.ownership(),
                row.oldNames());
        entities.persist(new OrgUnitVersion(ids.reserve("org_unit_version", 1), unit.id(), naming, from));
        return unit;
    }

    private void relate(UnitRow row, Map<String, OrgUnit> known, LocalDate from) {
        relate(RelationKind.GOVERNS, row.governedBy(), row, known, from);
        relate(RelationKind.PROFESSIONAL, row.professional(), row, known, from);
        relate(RelationKind.LOCATED_IN, row.locatedIn(), row, known, from);
    }

    private void relate(
            RelationKind kind, @Nullable String parentCode, UnitRow row, Map<String, OrgUnit> known, LocalDate from) {
        OrgUnit child = known.get(row.code());
        OrgUnit parent = parentCode == null ? null : known.get(parentCode);
        if (child != null && parent != null) {
            entities.persist(new OrgRelation(ids.reserve("org_relation", 1), kind, parent.id(), child.id(), from));
        }
    }

    private static List<UnitRow> parentsFirst(List<UnitRow> rows, Set<String> inTree) {
        Map<String, UnitRow> byCode = byCode(rows);
        List<UnitRow> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>(inTree);
        for (UnitRow row : rows) {
            place(row, byCode, placed, new HashSet<>(), ordered);
        }
        return ordered;
    }

    private static void place(
            UnitRow row, Map<String, UnitRow> byCode, Set<String> placed, Set<String> above, List<UnitRow> ordered) {
        if (placed.contains(row.code())) {
            return;
        }
        if (!above.add(row.code())) {
            throw new RuleViolation(OrganisationError.PARENTS_IN_CIRCLE, row.code());
        }
        String parentCode = row.parentCode();
        if (parentCode != null && !placed.contains(parentCode)) {
            UnitRow parent = byCode.get(parentCode);
            if (parent == null) {
                throw new RuleViolation(OrganisationError.PARENT_UNKNOWN, row.code(), parentCode);
            }
            place(parent, byCode, placed, above, ordered);
        }
        placed.add(row.code());
        ordered.add(row);
    }

    private static Map<String, UnitRow> byCode(List<UnitRow> rows) {
        Map<String, UnitRow> byCode = new HashMap<>();
        for (UnitRow row : rows) {
            if (byCode.put(row.code(), row) != null) {
                throw new RuleViolation(OrganisationError.CODE_TWICE, row.code());
            }
        }
        return byCode;
    }
}
