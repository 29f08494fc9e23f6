package vn.khien.attendance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.khien.attendance.SessionView;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.SheetRow;
import vn.khien.attendance.entity.AttendanceSheet;
import vn.khien.attendance.entity.TrainingSession;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.OrgPath;
import vn.khien.shared.VietnameseText;

/** Lists of sheets and sessions, without names of people. */
@ApplicationScoped
public class SheetRows {
    /** Most sheets that one list takes in; a city's day is looked at by ward and school. */
    public static final int MOST = 2000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    UnitNames unitNames;

    /** The sessions of these days that concern a subtree, each with its sheets there; the latest day first. */
    public List<SessionView> sessions(OrgPath within, LocalDate from, LocalDate to) {
        List<Object[]> found = found(List.of(within), from, to);
        Map<Long, UnitSummary> units = units(found);
        Map<Long, List<SheetRow>> sheets = new LinkedHashMap<>();
        Map<Long, TrainingSession> sessions = new LinkedHashMap<>();
        for (Object[] pair : sorted(found, units)) {
            AttendanceSheet sheet = (AttendanceSheet) pair[0];
            TrainingSession session = (TrainingSession) pair[1];
            sessions.put(session.id(), session);
            sheets.computeIfAbsent(session.id(), key -> new ArrayList<>())
                    .add(row(sheet, session, name(units, sheet.unitId())));
        }
        return sessions.values().stream()
                .sorted(Comparator.comparing(TrainingSession::startsAt).reversed())
                .map(session ->
                        session.view(name(units, session.unitId()), sheets.getOrDefault(session.id(), List.of())))
                .toList();
    }

    /** The sheets of one day in some subtrees, by time and class. */
    public List<SheetRow> day(Collection<OrgPath> tops, LocalDate day) {
        if (tops.isEmpty()) {
            return List.of();
        }
        List<Object[]> found = found(tops, day, day);
        return rows(found, units(found));
    }

    /** The sheets of these days in some subtrees that wait for somebody to close them; the latest day first. */
    public List<SheetRow> unclosed(Collection<OrgPath> tops, LocalDate from, LocalDate to) {
        if (tops.isEmpty()) {
            return List.of();
        }
        List<Object[]> found = found(tops, from, to).stream()
                .filter(pair -> waits((AttendanceSheet) pair[0]))
                .toList();
        Map<Long, UnitSummary> units = units(found);
        return rows(found, units).stream()
                .sorted(Comparator.comparing(SheetRow::heldOn).reversed())
                .toList();
    }

    /** One session with all its sheets. */
    public SessionView session(TrainingSession session) {
        List<Object[]> found = entities.createQuery(
                        "select s from AttendanceSheet s where s.sessionId = :session", AttendanceSheet.class)
                .setParameter("session", session.id())
                .getResultStream()
                .map(sheet -> new Object[] {sheet, session})
                .toList();
        Map<Long, UnitSummary> units = units(found);
        return session.view(name(units, session.unitId()), rows(found, units));
    }

    private static boolean waits(AttendanceSheet sheet) {
        return !sheet.state().counts() && sheet.mode() != SheetMode.NOT_INVITED;
    }

    private static List<SheetRow> rows(List<Object[]> found, Map<Long, UnitSummary> units) {
        return sorted(found, units).stream()
                .map(pair -> row(
                        (AttendanceSheet) pair[0],
                        (TrainingSession) pair[1],
                        name(units, ((AttendanceSheet) pair[0]).unitId())))
                .toList();
    }

    static SheetRow row(AttendanceSheet sheet, TrainingSession session, String unitName) {
        return new SheetRow(
                sheet.counts(),
                sheet.unitId(),
                unitName,
                sheet.audience(),
                session.uuid(),
                session.form(),
                session.topic(),
                session.moduleCode(),
                session.startsAt(),
                session.endsAt(),
                sheet.heldOn());
    }

    private List<Object[]> found(Collection<OrgPath> tops, LocalDate from, LocalDate to) {
        StringBuilder within = new StringBuilder();
        for (int i = 0; i < tops.size(); i++) {
            within.append(i == 0 ? "" : " or ").append("s.path like :top").append(i);
        }
        TypedQuery<Object[]> query = entities.createQuery(
                        "select s, t from AttendanceSheet s join TrainingSession t on t.id = s.sessionId"
                                + " where s.heldOn between :from and :to and (" + within
                                + ") order by s.heldOn desc, s.id",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST);
        int i = 0;
        for (OrgPath top : tops) {
            query.setParameter("top" + i++, top.subtree());
        }
        return query.getResultList();
    }

    private Map<Long, UnitSummary> units(List<Object[]> found) {
        Set<Long> ids = new HashSet<>();
        for (Object[] pair : found) {
            ids.add(((AttendanceSheet) pair[0]).unitId());
            ids.add(((TrainingSession) pair[1]).unitId());
        }
        return units(unitNames, ids);
    }

    /** Units by id, as they are today or as they last were: a class of last year is no unit any more. */
    static Map<Long, UnitSummary> units(UnitNames unitNames, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, UnitSummary> units = new HashMap<>(unitNames.named(ids));
        for (Long id : ids) {
            units.computeIfAbsent(id, unitNames::unit);
        }
        return units;
    }

    private static List<Object[]> sorted(List<Object[]> found, Map<Long, UnitSummary> units) {
        Comparator<Object[]> byTime = Comparator.comparing(pair -> ((TrainingSession) pair[1]).startsAt());
        return found.stream()
                .sorted(byTime.thenComparing(
                        pair -> name(units, ((AttendanceSheet) pair[0]).unitId()), SheetRows::classOrder))
                .toList();
    }

    /** 6A2 before 6A10: figures in a name count as numbers. */
    static int classOrder(String one, String other) {
        return VietnameseText.compare(padded(one), padded(other));
    }

    private static String padded(String name) {
        return name.replaceAll("(?<![0-9])([0-9])(?![0-9])", "0$1");
    }

    private static String name(Map<Long, UnitSummary> units, long id) {
        return Objects.requireNonNull(units.get(id)).name();
    }
}
