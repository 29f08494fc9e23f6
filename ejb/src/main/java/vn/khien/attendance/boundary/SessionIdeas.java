package vn.khien.attendance.boundary;

import static vn.khien.shared.Permission.PLAN_SESSIONS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.SessionForm;
import vn.khien.attendance.SessionPlan;
import vn.khien.learning.ModuleSummary;
import vn.khien.learning.boundary.ModuleLibrary;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignView;
import vn.khien.programme.RequirementView;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Language;

/** The session that a unit would most likely hold now, so that planning it costs nothing in the usual case. */
@Stateless
public class SessionIdeas {
    private static final Duration PERIOD = Duration.ofMinutes(45);
    private static final int STEP_MINUTES = 5;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    UnitNames unitNames;

    @Inject
    Campaigns campaigns;

    @Inject
    ModuleLibrary library;

    /** One period from now on, about the module that the pupils owe, or else about the programme. */
    public SessionPlan idea(long unitId, Language language) {
        LocalDate today = CityTime.today(clock);
        UnitSummary unit = plannable(unitId, today);
        List<CampaignView> open = campaigns.openAt(unit.path());
        Optional<String> module = open.stream()
                .flatMap(campaign -> campaigns.requirements(campaign.programmeId()).stream())
                .filter(requirement -> requirement.audience() == Audience.PUPIL && covers(requirement, unit.grade()))
                .flatMap(requirement -> Optional.ofNullable(requirement.moduleCode()).stream())
                .findFirst();
        String topic = module.map(code -> library.module(code, language).title())
                .or(() -> open.stream().map(CampaignView::programmeName).findFirst())
                .orElse("");
        Instant start = start();
        return new SessionPlan(
                UUID.randomUUID(),
                unitId,
                null,
                unit.kind() == UnitKind.CLASS ? SessionForm.CLASS_MEETING : SessionForm.FLAG_ASSEMBLY,
                topic,
                module.orElse(null),
                null,
                start,
                start.plus(PERIOD),
                1,
                List.of());
    }

    /** The plan's end for a number of periods that starts at a time of a day. */
    public Instant end(LocalDate day, LocalTime startsAt, int periods) {
        return day.atTime(startsAt).atZone(CityTime.ZONE).toInstant().plus(PERIOD.multipliedBy(Math.max(1, periods)));
    }

    /** The campaigns that a session of this unit may count for. */
    public List<CampaignView> campaigns(long unitId) {
        return campaigns.openAt(plannable(unitId, CityTime.today(clock)).path());
    }

    /** The modules that a session may be about. */
    public List<ModuleSummary> modules(Language language) {
        return library.modules(language);
    }

    private UnitSummary plannable(long unitId, LocalDate day) {
        UnitSummary unit = unitNames.unitOn(unitId, day);
        currentUser.require(PLAN_SESSIONS, unit.path());
        return unit;
    }

    private Instant start() {
        ZonedDateTime now = clock.instant().atZone(CityTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
        return now.minusMinutes(now.getMinute() % STEP_MINUTES).toInstant();
    }

    private static boolean covers(RequirementView requirement, @Nullable Integer grade) {
        Integer from = requirement.gradeFrom();
        Integer to = requirement.gradeTo();
        return grade == null || ((from == null || from <= grade) && (to == null || to >= grade));
    }
}
