package vn.khien.attendance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.khien.attendance.AttendanceError;
import vn.khien.attendance.PlannedSheet;
import vn.khien.attendance.SessionForm;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.entity.AttendanceSheet;
import vn.khien.attendance.entity.TrainingSession;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.organisation.boundary.Units;
import vn.khien.programme.Audience;
import vn.khien.shared.RuleViolation;

/** Makes the sheets of a new session: those asked for, or those that its form and its unit suggest. */
@ApplicationScoped
public class SheetPlanning {
    private static final Set<UnitKind> CHILDREN = Set.of(UnitKind.CLASS, UnitKind.SCHOOL, UnitKind.CARE_FACILITY);

    @PersistenceContext
    EntityManager entities;

    @Inject
    UnitNames unitNames;

    @Inject
    Units units;

    public void plan(TrainingSession session, UnitSummary unit, List<PlannedSheet> wanted) {
        List<PlannedSheet> sheets = wanted.isEmpty() ? suggested(session, unit) : wanted;
        List<Long> ids = sheets.stream().map(PlannedSheet::unitId).distinct().toList();
        Map<Long, UnitSummary> named = SheetRows.units(unitNames, ids);
        boolean within =
                named.values().stream().allMatch(sheetUnit -> sheetUnit.path().isWithin(unit.path()));
        if (sheets.isEmpty() || !within) {
            throw new RuleViolation(AttendanceError.SHEETS_WRONG);
        }
        // The sheets point to the session; the count below, a query, writes it before them.
        Map<Audience, Map<Long, Integer>> enrolled = new HashMap<>();
        for (PlannedSheet sheet : sheets) {
            UnitSummary sheetUnit = Objects.requireNonNull(named.get(sheet.unitId()));
            Audience audience = audience(sheet, session.form(), sheetUnit.kind());
            int belonging = enrolled.computeIfAbsent(audience, key -> enrolled(ids, key, session.heldOn()))
                    .getOrDefault(sheet.unitId(), 0);
            entities.persist(new AttendanceSheet(session, sheetUnit, sheet.mode(), audience, belonging));
        }
    }

    private List<PlannedSheet> suggested(TrainingSession session, UnitSummary unit) {
        SheetMode mode = session.form().usuallyCounted() ? SheetMode.HEAD_COUNT : SheetMode.INVITED;
        boolean classByClass = unit.kind() == UnitKind.SCHOOL
                && session.form() != SessionForm.IN_SERVICE
                && session.form() != SessionForm.OUTREACH;
        List<Long> takingPart = new ArrayList<>();
        if (classByClass) {
            units.classesOf(unit.id(), session.heldOn()).forEach(schoolClass -> takingPart.add(schoolClass.id()));
        } else {
            takingPart.add(unit.id());
        }
        return takingPart.stream().map(id -> new PlannedSheet(id, mode, null)).toList();
    }

    private static Audience audience(PlannedSheet sheet, SessionForm form, UnitKind kind) {
        Audience wanted = sheet.audience();
        if (wanted != null) {
            return wanted;
        }
        boolean children = CHILDREN.contains(kind);
        return switch (form) {
            case PARENT_MEETING, OUTREACH -> Audience.GUARDIAN;
            case IN_SERVICE -> children ? Audience.TEACHER : Audience.OFFICIAL;
            default -> children ? Audience.PUPIL : Audience.OFFICIAL;
        };
    }

    private Map<Long, Integer> enrolled(Collection<Long> unitIds, Audience audience, LocalDate day) {
        List<Long> ids = List.copyOf(unitIds);
        Query query = entities.createNativeQuery(
                """
                select unit_id, count(distinct person_id) from member_place
                where valid_from <= ? and (valid_to is null or valid_to >= ?) and position in (%s) and unit_id in (%s)
                group by unit_id"""
                        .formatted(Rolls.positionList(audience), Rolls.places(ids.size())));
        query.setParameter(1, day).setParameter(2, day);
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(3 + i, ids.get(i));
        }
        Map<Long, Integer> counts = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            counts.put(((Number) columns[0]).longValue(), ((Number) columns[1]).intValue());
        }
        return counts;
    }
}
