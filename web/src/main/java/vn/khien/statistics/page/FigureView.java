package vn.khien.statistics.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignState;
import vn.khien.programme.CampaignView;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.shared.web.TypedDay;
import vn.khien.statistics.By;

/** What a page of figures is about: campaign, unit, cut, people and day. All of it stands in the address. */
@Named
@RequestScoped
public class FigureView {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Inject
    Campaigns campaigns;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private List<CampaignView> choices = List.of();
    private Optional<CampaignView> campaign = Optional.empty();
    private Optional<UnitSummary> unit = Optional.empty();
    private LocalDate asOf = LocalDate.MIN;
    private boolean dayRefused;

    @PostConstruct
    void read() {
        choices = campaigns.campaigns(Optional.empty()).stream()
                .filter(each -> each.state() != CampaignState.DRAFT)
                .toList();
        campaign = choices.stream()
                .filter(each -> Long.toString(each.id()).equals(parameter("campaign")))
                .findFirst()
                .or(() -> choices.stream()
                        .filter(each -> each.state() == CampaignState.OPEN)
                        .findFirst())
                .or(() -> choices.stream().findFirst());
        unit = number("unit").or(this::ownUnit).map(units::unit);
        asOf = typedDay();
    }

    private Optional<Long> ownUnit() {
        return currentUser.unitsWith(Permission.READ_STATISTICS).stream()
                .findFirst()
                .map(OrgPath::unitId);
    }

    private LocalDate typedDay() {
        LocalDate today = CityTime.today(clock);
        if (parameter("asOf").isEmpty()) {
            return today;
        }
        Optional<LocalDate> day = TypedDay.of(parameter("asOf")).filter(typed -> !typed.isAfter(today));
        dayRefused = day.isEmpty();
        return day.orElse(today);
    }

    String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private Optional<Long> number(String name) {
        return Optional.of(parameter(name))
                .filter(value -> value.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    <E extends Enum<E>> Optional<E> constant(String name, E[] values) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(parameter(name)))
                .findFirst();
    }

    /** Whether there is anything to show: a campaign, and a unit with figures for this user. */
    public boolean isReady() {
        return campaign.isPresent() && unit.isPresent();
    }

    public List<CampaignView> getChoices() {
        return choices;
    }

    /** The programmes of the campaigns to choose from. */
    public List<String> getProgrammes() {
        return choices.stream().map(CampaignView::programmeName).distinct().toList();
    }

    public List<CampaignView> campaignsOf(String programme) {
        return choices.stream()
                .filter(choice -> choice.programmeName().equals(programme))
                .toList();
    }

    public CampaignView getCampaign() {
        return campaign.orElseThrow();
    }

    public UnitSummary getUnit() {
        return unit.orElseThrow();
    }

    public By getBy() {
        return constant("by", By.values()).orElseGet(this::ownCut);
    }

    /** The lines that a unit's people stand in: the classes of a school, the schools of everything above. */
    By ownCut() {
        return switch (getUnit().kind()) {
            case SCHOOL, CARE_FACILITY, CLASS, DIVISION -> By.CLASS;
            default -> By.SCHOOL;
        };
    }

    public Optional<Audience> audience() {
        return constant("audience", Audience.values());
    }

    public @Nullable String getAudienceName() {
        return audience().map(Enum::name).orElse(null);
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    /** The day as it is typed, alike in both languages. */
    public String getAsOfTyped() {
        return SHOWN.format(asOf);
    }

    /** Whether a day was asked for that is none or still to come; today's figures are shown then. */
    public boolean isDayRefused() {
        return dayRefused;
    }

    public boolean isToday() {
        return asOf.equals(CityTime.today(clock));
    }

    public boolean isSchool() {
        return getUnit().kind() == UnitKind.SCHOOL || getUnit().kind() == UnitKind.CARE_FACILITY;
    }

    /** The sessions that the figures of a unit are counted from. */
    String sessionsHref(long unitId) {
        return request.getContextPath() + "/attendance/sessions.xhtml?unit=" + unitId + "&campaign="
                + getCampaign().id() + "&from=" + SHOWN.format(getCampaign().startsOn()) + "&to=" + getAsOfTyped();
    }

    /** An address of the same view with another unit and cut; the day and the people stay. */
    public String href(String page, long unitId, @Nullable String by) {
        return request.getContextPath() + "/statistics/" + page + "?campaign="
                + getCampaign().id() + "&unit=" + unitId
                + (by == null ? "" : "&by=" + by)
                + audience().map(people -> "&audience=" + people).orElse("")
                + (isToday() ? "" : "&asOf=" + asOf);
    }
}
