package vn.khien.attendance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.CorrectionView;
import vn.khien.attendance.Mark;
import vn.khien.attendance.RollLine;
import vn.khien.attendance.RollView;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.SheetRow;
import vn.khien.attendance.entity.AttendanceCorrection;
import vn.khien.attendance.entity.AttendanceSheet;
import vn.khien.attendance.entity.TrainingSession;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.people.boundary.PeopleDirectory;
import vn.khien.shared.PersonName;

/** Puts an opened roll together: one query for the people, one for the marks. */
@ApplicationScoped
public class RollViews {
    @PersistenceContext
    EntityManager entities;

    @Inject
    PeopleDirectory people;

    @Inject
    UnitNames unitNames;

    @Inject
    Rolls rolls;

    public RollView of(AttendanceSheet sheet, boolean writable) {
        TrainingSession session = entities.find(TrainingSession.class, sheet.sessionId());
        SheetRow row = SheetRows.row(
                sheet, session, unitNames.unitOn(sheet.unitId(), sheet.heldOn()).name());
        List<RollLine> lines = sheet.mode() == SheetMode.INVITED ? lines(sheet) : List.of();
        return new RollView(row, writable, lines, sheet.state().counts() ? corrections(sheet) : List.of());
    }

    private List<RollLine> lines(AttendanceSheet sheet) {
        Map<Long, PersonRow> members = new LinkedHashMap<>();
        for (Position position : Rolls.positions(sheet.audience())) {
            people.membersOf(sheet.unitId(), position, sheet.heldOn())
                    .forEach(member -> members.putIfAbsent(member.id(), member));
        }
        Map<Long, Mark> marks = rolls.marksOf(sheet);
        Set<Long> others = new HashSet<>(marks.keySet());
        others.removeAll(members.keySet());
        List<PersonRow> rows = new ArrayList<>(members.values());
        boolean severalLists = Rolls.positions(sheet.audience()).size() > 1;
        if (!others.isEmpty()) {
            rows.addAll(people.named(others, sheet.path()).values());
        }
        if (severalLists || !others.isEmpty()) {
            rows.sort(Comparator.comparing(RollViews::sortKey, Arrays::compareUnsigned));
        }
        return rows.stream()
                .map(person -> line(person, marks.get(person.id()), sheet))
                .toList();
    }

    private static RollLine line(PersonRow person, @Nullable Mark mark, AttendanceSheet sheet) {
        // On a closed sheet somebody without a mark came to the class list later: that person was not there to be
        // marked.
        Mark shown = mark == null && !sheet.state().counts() ? Mark.PRESENT : mark;
        return new RollLine(person.id(), person.fullName(), person.givenName(), shown, mark != null);
    }

    private static byte[] sortKey(PersonRow person) {
        return new PersonName(person.fullName(), person.givenName()).sortKey();
    }

    private List<CorrectionView> corrections(AttendanceSheet sheet) {
        List<AttendanceCorrection> corrections = entities.createQuery(
                        "select c from AttendanceCorrection c where c.sheetId = :sheet order by c.id",
                        AttendanceCorrection.class)
                .setParameter("sheet", sheet.id())
                .getResultList();
        if (corrections.isEmpty()) {
            return List.of();
        }
        Map<Long, List<CorrectionView.Change>> changes = changes(sheet);
        return corrections.stream()
                .map(correction -> correction.view(changes.getOrDefault(correction.id(), List.of())))
                .toList();
    }

    private Map<Long, List<CorrectionView.Change>> changes(AttendanceSheet sheet) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select m.correction_id, m.person_id, m.mark_before, m.mark_after
                        from attendance_correction_mark m
                        join attendance_correction c on c.id = m.correction_id
                        where c.sheet_id = ?""")
                .setParameter(1, sheet.id())
                .getResultList();
        Map<Long, List<CorrectionView.Change>> changes = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            changes.computeIfAbsent(((Number) columns[0]).longValue(), key -> new ArrayList<>())
                    .add(new CorrectionView.Change(
                            ((Number) columns[1]).longValue(),
                            columns[2] == null ? null : Mark.valueOf((String) columns[2]),
                            Mark.valueOf((String) columns[3])));
        }
        return changes;
    }
}
