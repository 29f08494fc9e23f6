package vn.khien.attendance.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.SessionForm;
import vn.khien.attendance.SessionPlan;
import vn.khien.attendance.SessionView;
import vn.khien.attendance.boundary.SessionCalendar;
import vn.khien.attendance.boundary.SessionIdeas;
import vn.khien.attendance.boundary.SessionPlanning;
import vn.khien.attendance.boundary.TodayBoard;
import vn.khien.organisation.UnitSummary;
import vn.khien.shared.CityTime;
import vn.khien.shared.Language;
import vn.khien.shared.faces.Messages;
import vn.khien.shared.web.Texts;

/** A session in two taps: everything is filled in, the teacher changes what is different today. */
@Named
@RequestScoped
public class NewSessionPage {
    /** The topic is kept with the session, so it is not a text of the page. */
    private static final Language LANGUAGE = Language.VI;

    private static final DateTimeFormatter IN_ADDRESS = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    @Inject
    TodayBoard board;

    @Inject
    SessionIdeas ideas;

    @Inject
    SessionPlanning planning;

    @Inject
    SessionCalendar calendar;

    @Inject
    Texts texts;

    private List<UnitSummary> units = List.of();
    private @Nullable Long unit;
    private @Nullable Long campaign;
    private SessionForm form = SessionForm.CLASS_MEETING;
    private @Nullable String topic;
    private @Nullable String module;
    private LocalDate day = LocalDate.EPOCH;
    private LocalTime startsAt = LocalTime.NOON;
    private int periods = 1;
    /** Travels with the form, so that a form that is sent twice makes one session. */
    private String uuid = UUID.randomUUID().toString();

    private LocalDate today = LocalDate.EPOCH;

    @PostConstruct
    void fill() {
        units = board.plannable();
        if (units.isEmpty()) {
            return;
        }
        SessionPlan idea = ideas.idea(units.get(0).id(), LANGUAGE);
        ZonedDateTime start = idea.startsAt().atZone(CityTime.ZONE);
        unit = idea.unitId();
        form = idea.form();
        topic = idea.topic();
        module = idea.moduleCode();
        day = start.toLocalDate();
        startsAt = start.toLocalTime();
        periods = idea.periods();
        uuid = idea.uuid().toString();
        today = day;
    }

    /** Makes the session and leads to its roll, or to the list of sheets when several classes take part. */
    public String make() {
        long unitId = unit == null ? 0 : unit;
        SessionPlan plan = new SessionPlan(
                UUID.fromString(uuid),
                unitId,
                campaign,
                form,
                topic == null ? "" : topic,
                module,
                null,
                day.atTime(startsAt).atZone(CityTime.ZONE).toInstant(),
                ideas.end(day, startsAt, periods),
                periods,
                List.of());
        planning.plan(plan);
        SessionView made = calendar.session(plan.uuid());
        boolean one = made.sheets().size() == 1 && !day.isAfter(today);
        if (one) {
            return "/attendance/roll.xhtml?faces-redirect=true&sheet="
                    + made.sheets().get(0).counts().uuid();
        }
        Messages.infoAfterRedirect("attendance.new.made", made.sheets().size());
        String then = IN_ADDRESS.format(day);
        return "/attendance/sessions.xhtml?faces-redirect=true&unit=" + unitId + "&from=" + then + "&to=" + then;
    }

    /** The form stands open when it comes back with something to mend; null leaves it folded. */
    public @Nullable String getOpened() {
        return FacesContext.getCurrentInstance().isPostback() ? "open" : null;
    }

    public boolean isPossible() {
        return !units.isEmpty();
    }

    public List<UnitSummary> getUnits() {
        return units;
    }

    /** The class that the button names; with several the button names none. */
    public String getFirstName() {
        return units.size() == 1 ? units.get(0).name() : "";
    }

    public List<SelectItem> getForms() {
        return Arrays.stream(SessionForm.values())
                .map(one -> new SelectItem(one, texts.of("attendance.form." + one)))
                .toList();
    }

    /** The campaigns to choose from; empty when there is nothing to choose. */
    public List<SelectItem> getCampaigns() {
        List<SelectItem> items = new ArrayList<>();
        if (unit != null) {
            ideas.campaigns(unit)
                    .forEach(open -> items.add(new SelectItem(open.id(), open.programmeName() + ", " + open.name())));
        }
        return items.size() > 1 ? items : List.of();
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public @Nullable Long getCampaign() {
        return campaign;
    }

    public void setCampaign(@Nullable Long campaign) {
        this.campaign = campaign;
    }

    public SessionForm getForm() {
        return form;
    }

    public void setForm(SessionForm form) {
        this.form = form;
    }

    public @Nullable String getTopic() {
        return topic;
    }

    public void setTopic(@Nullable String topic) {
        this.topic = topic;
    }

    public @Nullable String getModule() {
        return module;
    }

    public void setModule(@Nullable String module) {
        this.module = module;
    }

    public List<SelectItem> getModules() {
        return ideas.modules(LANGUAGE).stream()
                .map(one -> new SelectItem(one.code(), one.title()))
                .toList();
    }

    /** "Sinh hoạt lớp: Tự vệ số, bắt đầu 7:15, 1 tiết": what the button makes as long as nothing is changed. */
    public String getSummary() {
        return texts.of(
                "attendance.new.summary",
                texts.of("attendance.form." + form),
                topic == null ? "" : topic,
                startsAt,
                periods);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public int getPeriods() {
        return periods;
    }

    public void setPeriods(int periods) {
        this.periods = periods;
    }

    public String getUuid() {
        return uuid;
    }

    public void setUuid(String uuid) {
        this.uuid = uuid;
    }
}
