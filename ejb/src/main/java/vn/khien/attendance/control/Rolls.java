package vn.khien.attendance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.Mark;
import vn.khien.attendance.Roll;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.entity.AttendanceCorrection;
import vn.khien.attendance.entity.AttendanceSheet;
import vn.khien.people.Position;
import vn.khien.programme.Audience;

/**
 * The marks of sheets, past the entities: a roll is read in one statement and written in one, because a Monday morning
 * brings 70,500 of them.
 */
@ApplicationScoped
public class Rolls {
    private static final Roll EMPTY = new Roll(Set.of(), Map.of());

    @PersistenceContext
    EntityManager entities;

    /** The positions in a unit that make up an audience; guardians stand behind the pupils. */
    public static List<Position> positions(Audience audience) {
        return switch (audience) {
            case PUPIL, GUARDIAN -> List.of(Position.PUPIL);
            case TEACHER -> List.of(Position.TEACHER, Position.LEADER, Position.STAFF);
            case OFFICIAL -> List.of(Position.OFFICIAL);
        };
    }

    /** Who belongs to the sheet's unit on its day or was marked on it, and the marks; nobody on a counted sheet. */
    public Roll of(AttendanceSheet sheet) {
        if (sheet.mode() != SheetMode.INVITED) {
            return EMPTY;
        }
        List<?> rows = entities.createNativeQuery(
                        """
                        select m.person_id, a.mark
                        from member_place m
                        left join attendance_mark a on a.sheet_id = ? and a.person_id = m.person_id
                        where m.unit_id = ? and m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?)
                        and m.position in (%s)
                        union
                        select person_id, mark from attendance_mark where sheet_id = ?"""
                                .formatted(positionList(sheet.audience())))
                .setParameter(1, sheet.id())
                .setParameter(2, sheet.unitId())
                .setParameter(3, sheet.heldOn())
                .setParameter(4, sheet.heldOn())
                .setParameter(5, sheet.id())
                .getResultList();
        Set<Long> people = new HashSet<>();
        Map<Long, Mark> marks = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            Long person = ((Number) columns[0]).longValue();
            people.add(person);
            if (columns[1] != null) {
                marks.put(person, Mark.valueOf((String) columns[1]));
            }
        }
        return new Roll(people, marks);
    }

    /** The marks alone. */
    public Map<Long, Mark> marksOf(AttendanceSheet sheet) {
        List<?> rows = entities.createNativeQuery("select person_id, mark from attendance_mark where sheet_id = ?")
                .setParameter(1, sheet.id())
                .getResultList();
        Map<Long, Mark> marks = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            marks.put(((Number) columns[0]).longValue(), Mark.valueOf((String) columns[1]));
        }
        return marks;
    }

    /** Writes these marks and no others, so that who marked a person and when stays true for the rest. */
    public void write(AttendanceSheet sheet, Map<Long, Mark> changed, long markedBy, Instant now) {
        if (changed.isEmpty()) {
            return;
        }
        LocalDateTime markedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        String sql = "insert into attendance_mark (sheet_id, person_id, mark, marked_by, marked_at) values "
                + rows("(?, ?, ?, ?, ?)", changed.size())
                + " on duplicate key update mark = values(mark), marked_by = values(marked_by),"
                + " marked_at = values(marked_at)";
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            int place = 0;
            for (Map.Entry<Long, Mark> mark : changed.entrySet()) {
                insert.setLong(++place, sheet.id());
                insert.setLong(++place, mark.getKey());
                insert.setString(++place, mark.getValue().name());
                insert.setLong(++place, markedBy);
                insert.setObject(++place, markedAt);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Marks of sheet " + sheet.uuid() + " were not written", e);
        }
    }

    /** Keeps both states of the marks that a correction changes. */
    public void keep(AttendanceCorrection correction, Roll before, Map<Long, Mark> changed) {
        if (changed.isEmpty()) {
            return;
        }
        String sql =
                "insert into attendance_correction_mark (correction_id, person_id, mark_before, mark_after) values "
                        + rows("(?, ?, ?, ?)", changed.size());
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            int place = 0;
            for (Map.Entry<Long, Mark> mark : changed.entrySet()) {
                insert.setLong(++place, correction.id());
                insert.setLong(++place, mark.getKey());
                insert.setString(++place, nameOrNull(before.marks().get(mark.getKey())));
                insert.setString(++place, mark.getValue().name());
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Correction " + correction.id() + " was not kept", e);
        }
    }

    static String positionList(Audience audience) {
        StringBuilder list = new StringBuilder();
        for (Position position : positions(audience)) {
            list.append(list.isEmpty() ? "'" : ", '").append(position.name()).append('\'');
        }
        return list.toString();
    }

    /** As many places of a list of values. */
    static String places(int count) {
        return rows("?", count);
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }

    private static String rows(String row, int count) {
        return String.join(", ", Collections.nCopies(count, row));
    }

    private static @Nullable String nameOrNull(@Nullable Mark mark) {
        return mark == null ? null : mark.name();
    }
}
