package vn.khien.completion.control;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.AttendanceClosed;
import vn.khien.completion.EnrolmentState;
import vn.khien.learning.Capacity;
import vn.khien.learning.ModulePassed;
import vn.khien.learning.ModuleStarted;
import vn.khien.organisation.UnitSummary;
import vn.khien.people.PeopleMoved;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignOpened;
import vn.khien.programme.CampaignPlan;
import vn.khien.programme.CompletionRule;
import vn.khien.programme.ProgrammePlan;
import vn.khien.programme.RequirementPlan;
import vn.khien.programme.boundary.CampaignPlanning;
import vn.khien.programme.boundary.Programmes;
import vn.khien.shared.CityTime;
import vn.khien.shared.Sql;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

/**
 * A term of the small city with one programme: grades 6 to 9 by either way, families and officials by themselves, staff by
 * two sessions. Facts are written as the floors below write them, and announced.
 */
public final class Term {
    public static final LocalDate STARTS_ON = LocalDate.of(2026, 9, 5);
    public static final LocalDate ENDS_ON = LocalDate.of(2027, 1, 16);
    private static final String MODULE = "T1";

    private final Sql sql;
    private final Wired wired;
    private final Fixtures city;
    private long nextId = 900_000;

    public Term(EntityManager entities) {
        city = Fixtures.on(entities);
        wired = city.wired();
        sql = Sql.in(entities);
        sql.update(
                "insert into module_version (id, module_code, version, content_hash, published_at) values (?, ?, 1, ?, ?)",
                id(),
                "M3",
                "x",
                Fixtures.NOW);
        sql.update(
                "insert into module_version (id, module_code, version, content_hash, published_at) values (?, ?, 1, ?, ?)",
                id(),
                "M6",
                "x",
                Fixtures.NOW);
        wired.events()
                .observedBy(CampaignOpened.class, wired.get(Enrolling.class)::on)
                .observedBy(PeopleMoved.class, wired.get(Enrolling.class)::on)
                .observedBy(ModuleStarted.class, wired.get(CompletionTracker.class)::on)
                .observedBy(ModulePassed.class, wired.get(CompletionTracker.class)::on)
                .observedBy(AttendanceClosed.class, wired.get(CompletionTracker.class)::on);
    }

    public Fixtures city() {
        return city;
    }

    public Wired wired() {
        return wired;
    }

    public Sql sql() {
        return sql;
    }

    /** Plans and opens the campaign over a unit. */
    public long open(String unitCode) {
        long programme = wired.get(Programmes.class)
                .make(new ProgrammePlan(
                        MODULE,
                        "An toàn trên không gian mạng",
                        "Luật Trẻ em 2016",
                        city.unit("HG").id(),
                        STARTS_ON,
                        List.of(
                                new RequirementPlan(Audience.PUPIL, 6, 9, CompletionRule.MIX, "M3", 1, 2, false),
                                new RequirementPlan(Audience.GUARDIAN, 6, 9, CompletionRule.SELF, "M6", 0, 1, false),
                                new RequirementPlan(
                                        Audience.TEACHER, null, null, CompletionRule.CLASS, null, 2, 4, true))));
        long campaign = wired.get(CampaignPlanning.class)
                .plan(
                        programme,
                        new CampaignPlan("Học kỳ I", city.unit(unitCode).id(), STARTS_ON, ENDS_ON));
        wired.get(CampaignPlanning.class).open(campaign);
        return campaign;
    }

    public void reads(long person, String module, LocalDate day) {
        Instant at = CityTime.startOf(day).plusSeconds(3600 * 9);
        sql.update(
                """
                insert into lesson_reading (person_id, capacity, module_version_id, lesson, read_at)
                select ?, ?, id, ?, ? from module_version where module_code = ?""",
                person,
                capacity(module),
                "lesson-" + id(),
                at,
                module);
        wired.events().fire(new ModuleStarted(person, capacity(module), module, at));
    }

    public void passes(long person, String module, LocalDate day) {
        Instant at = CityTime.startOf(day).plusSeconds(3600 * 10);
        sql.update(
                """
                insert into attempt (id, person_id, capacity, module_version_id, answers, right_answers, passed,
                    started_at, submitted_at, version)
                select ?, ?, ?, id, '', 9, true, ?, ?, 1 from module_version where module_code = ?""",
                UUID.randomUUID().toString(),
                person,
                capacity(module),
                at,
                at,
                module);
        wired.events().fire(new ModuleStarted(person, capacity(module), module, at));
        wired.events().fire(new ModulePassed(person, capacity(module), module, at));
    }

    private static Capacity capacity(String module) {
        return "M6".equals(module) ? Capacity.GUARDIAN : Capacity.SELF;
    }

    /** Holds a session for a unit; everybody named was present. */
    public long attend(long campaign, UnitSummary unit, Audience audience, LocalDate day, List<Long> present) {
        long session = id();
        sql.update(
                """
                insert into training_session (id, uuid, unit_id, path, campaign_id, form, topic, starts_at, ends_at,
                    held_on, periods, created_by, created_at, version)
                values (?, ?, ?, ?, ?, 'CLASS_MEETING', 'Bí mật', ?, ?, ?, 1, 1, ?, 1)""",
                session,
                UUID.randomUUID().toString(),
                unit.id(),
                unit.path(),
                campaign,
                CityTime.startOf(day),
                CityTime.startOf(day),
                day,
                Fixtures.NOW);
        long sheet = id();
        sql.update(
                """
                insert into attendance_sheet (id, uuid, session_id, campaign_id, unit_id, school_id, path, held_on, mode,
                    audience, state, enrolled_count, present_count, late_count, excused_count, unexcused_count, closed_at,
                    version)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'INVITED', ?, 'CLOSED', 0, 0, 0, 0, 0, ?, 1)""",
                sheet,
                UUID.randomUUID().toString(),
                session,
                campaign,
                unit.id(),
                unit.homeId(),
                unit.path(),
                day,
                audience,
                CityTime.startOf(day));
        correct(campaign, unit, audience, session, sheet, day, present);
        return sheet;
    }

    /** Writes a closed sheet anew with others present, as a correction does. */
    public void correct(
            long campaign, UnitSummary unit, Audience audience, long sheet, LocalDate day, List<Long> present) {
        correct(campaign, unit, audience, sheet - 1, sheet, day, present);
    }

    private void correct(
            long campaign,
            UnitSummary unit,
            Audience audience,
            long session,
            long sheet,
            LocalDate day,
            List<Long> present) {
        sql.update("delete from attendance_mark where sheet_id = ?", sheet);
        for (long person : present) {
            sql.update(
                    """
                    insert into attendance_mark (sheet_id, person_id, mark, marked_by, marked_at)
                    values (?, ?, 'PRESENT', 1, ?)""",
                    sheet,
                    person,
                    Fixtures.NOW);
        }
        wired.events()
                .fire(new AttendanceClosed(
                        sheet,
                        session,
                        campaign,
                        unit.id(),
                        audience,
                        CityTime.startOf(day).plusSeconds(3600 * 11)));
    }

    /** Ends the membership on a day and begins one elsewhere on the next; elsewhere may be nowhere. */
    public void moves(long person, LocalDate lastDay, @Nullable UnitSummary to) {
        sql.update("update membership set valid_to = ? where person_id = ? and valid_to is null", lastDay, person);
        if (to != null) {
            sql.update(
                    """
                    insert into membership (id, person_id, unit_id, position, valid_from, version)
                    values (?, ?, ?, 'PUPIL', ?, 1)""",
                    id(),
                    person,
                    to.id(),
                    lastDay.plusDays(1));
        }
        wired.events().fire(new PeopleMoved(to == null ? city.unit("HG").path() : to.path(), Fixtures.NOW));
    }

    /** The state of the enrolment that counts now; null when there is none. */
    public @Nullable EnrolmentState state(long person, Audience audience) {
        return sql
                .list(
                        "select state from enrolment where person_id = ? and audience = ? and ended_on is null",
                        row -> EnrolmentState.valueOf(row.getString("state")),
                        person,
                        audience)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** A tally as "enrolled/in progress/completed/exempt". */
    public String tally(UnitSummary unit, Audience audience) {
        return sql
                .list(
                        "select enrolled, in_progress, completed, exempt from tally where unit_id = ? and audience = ?",
                        row -> row.getInt(1) + "/" + row.getInt(2) + "/" + row.getInt(3) + "/" + row.getInt(4),
                        unit.id(),
                        audience)
                .stream()
                .findFirst()
                .orElse("none");
    }

    private long id() {
        return nextId++;
    }
}
