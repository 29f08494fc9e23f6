package vn.khien.attendance.boundary;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.khien.attendance.AttendanceClosed;
import vn.khien.attendance.Presence;
import vn.khien.attendance.SessionForm;
import vn.khien.attendance.SessionPlan;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.entity.AttendanceSheet;
import vn.khien.attendance.entity.TrainingSession;
import vn.khien.organisation.UnitSummary;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignPlan;
import vn.khien.programme.CompletionRule;
import vn.khien.programme.ProgrammePlan;
import vn.khien.programme.RequirementPlan;
import vn.khien.programme.boundary.CampaignPlanning;
import vn.khien.programme.boundary.Programmes;
import vn.khien.shared.CurrentUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

/** A day of the school T02 of the small city, with two classes and an open campaign, for the tests of this package. */
final class SchoolDay {
    /** The version of a sheet that nobody has written yet. */
    static final int NEW = 1;

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 5);
    static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 16);
    static final Instant NOW = Fixtures.NOW;

    private final EntityManager entities;
    private final Fixtures city;
    private final long campaign;
    private final UnitSummary class6A1;
    private final UnitSummary class6A2;

    SchoolDay(EntityManager entities) {
        this.entities = entities;
        city = Fixtures.on(entities);
        class6A1 = city.schoolClass("T02", "6A1", 6);
        class6A2 = city.schoolClass("T02", "6A2", 6);
        campaign = openCampaign(city);
    }

    long campaign() {
        return campaign;
    }

    Fixtures city() {
        return city;
    }

    UnitSummary class6A1() {
        return class6A1;
    }

    UnitSummary class6A2() {
        return class6A2;
    }

    UnitSummary school() {
        return city.unit("T02");
    }

    /** As a request of its own: nothing is remembered from those before, which in one transaction would share a version. */
    Wired wired(CurrentUser user) {
        entities.flush();
        entities.clear();
        return Wired.on(entities, user, NOW);
    }

    /** A sheet of a class in a session of its own, half an hour before now. */
    UUID sheet(UnitSummary unit, SheetMode mode) {
        Audience audience = mode == SheetMode.HEAD_COUNT ? Audience.GUARDIAN : Audience.PUPIL;
        TrainingSession session = new TrainingSession(plan(unit), unit.path(), campaign, 900, NOW);
        entities.persist(session);
        entities.flush();
        AttendanceSheet sheet = new AttendanceSheet(session, unit, mode, audience, 0);
        entities.persist(sheet);
        entities.flush();
        return UUID.fromString(sheet.counts().uuid());
    }

    SessionPlan plan(UnitSummary unit) {
        return new SessionPlan(
                UUID.randomUUID(),
                unit.id(),
                campaign,
                SessionForm.CLASS_MEETING,
                "Tự vệ số",
                "M3",
                null,
                NOW.minusSeconds(1800),
                NOW.plusSeconds(900),
                1,
                List.of());
    }

    /** The last day of a membership, as a transfer sets it. */
    void leave(long personId, LocalDate lastDay) {
        entities.createNativeQuery("update membership set valid_to = ? where person_id = ?")
                .setParameter(1, lastDay)
                .setParameter(2, personId)
                .executeUpdate();
        entities.clear();
    }

    /** Who marked each person of a sheet. */
    Map<Long, Long> markedBy(UUID sheet) {
        Map<Long, Long> markedBy = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        """
                        select m.person_id, m.marked_by from attendance_mark m
                        join attendance_sheet s on s.id = m.sheet_id where s.uuid = ?""")
                .setParameter(1, sheet.toString())
                .getResultList()) {
            Object[] columns = (Object[]) row;
            markedBy.put(((Number) columns[0]).longValue(), ((Number) columns[1]).longValue());
        }
        return markedBy;
    }

    /** What the offered view says of the sheet at this moment. */
    Presence presenceOf(AttendanceClosed closed) {
        Object[] columns = (Object[]) entities.createNativeQuery(
                        """
                        select count(distinct session_id), count(*), count(distinct person_id)
                        from session_presence where sheet_id = ?""")
                .setParameter(1, closed.sheetId())
                .getSingleResult();
        return new Presence(
                ((Number) columns[0]).longValue(),
                ((Number) columns[1]).longValue(),
                ((Number) columns[2]).longValue());
    }

    private static long openCampaign(Fixtures city) {
        long unitId = city.unit("HG").id();
        long programme = city.wired()
                .get(Programmes.class)
                .make(new ProgrammePlan(
                        "ATM",
                        "An toàn trên không gian mạng",
                        "Kế hoạch 1",
                        unitId,
                        LocalDate.of(2026, 8, 1),
                        List.of(new RequirementPlan(Audience.PUPIL, 6, 9, CompletionRule.CLASS, null, 1, 1, false))));
        CampaignPlanning campaigns = city.wired().get(CampaignPlanning.class);
        long campaign = campaigns.plan(programme, new CampaignPlan("Học kỳ I", unitId, FIRST_DAY, LAST_DAY));
        campaigns.open(campaign);
        return campaign;
    }
}
