package vn.khien.statistics.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khien.completion.EnrolmentState;
import vn.khien.completion.boundary.Exemptions;
import vn.khien.programme.Audience;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Permission;
import vn.khien.shared.faces.Messages;
import vn.khien.statistics.PersonBehindFigure;
import vn.khien.statistics.boundary.PeopleBehindFigures;

/** The people of a class or office behind its figures; from above the school only once a reason is given. */
@Named
@RequestScoped
public class PeoplePage {
    @Inject
    FigureView view;

    @Inject
    PeopleBehindFigures behind;

    @Inject
    Exemptions exemptions;

    @Inject
    CurrentUser currentUser;

    private List<PersonBehindFigure> people = List.of();
    private boolean shown;
    private @Nullable String reason;
    private @Nullable String exempted;
    private @Nullable String exemptReason;

    @PostConstruct
    void read() {
        if (view.isReady() && behind.areOpen(view.getUnit().id())) {
            show(behind.at(view.getCampaign().id(), view.getUnit().id()));
        }
    }

    private void show(List<PersonBehindFigure> read) {
        people = read;
        shown = true;
    }

    /** Opens the names for this one answer; the next visit asks again. */
    public void open() {
        show(behind.open(view.getCampaign().id(), view.getUnit().id(), reason == null ? "" : reason));
        Messages.info("statistics.people.opened");
    }

    /** Lets one person off. */
    public void exempt() {
        String[] ids = exempted == null ? new String[0] : exempted.split("-");
        if (ids.length == 2) {
            exemptions.exempt(
                    view.getCampaign().id(),
                    Long.parseLong(ids[0]),
                    Long.parseLong(ids[1]),
                    exemptReason == null ? "" : exemptReason);
            Messages.info("statistics.people.exempted");
            exemptReason = null;
            read();
        }
    }

    public boolean isShown() {
        return shown;
    }

    public boolean isOpenable() {
        return !shown && behind.mayBeOpened(view.getUnit().id());
    }

    public boolean isMayExempt() {
        return shown
                && currentUser.may(Permission.EXEMPT, view.getUnit().path())
                && !getExemptible().isEmpty();
    }

    /** Those whom the address asks for, by audience and state. */
    public List<PersonBehindFigure> getRows() {
        Optional<Audience> audience = view.audience();
        String state = getState();
        return people.stream()
                .filter(person -> audience.isEmpty() || audience.get() == person.audience())
                .filter(person -> state.isEmpty() || matches(person, state))
                .toList();
    }

    private boolean matches(PersonBehindFigure person, String state) {
        return switch (state) {
            case "OVERDUE" ->
                isOpen(person) && view.getAsOf().isAfter(view.getCampaign().endsOn());
            case "OPEN" -> isOpen(person);
            default -> person.state().name().equals(state);
        };
    }

    private static boolean isOpen(PersonBehindFigure person) {
        return person.state() == EnrolmentState.NOT_STARTED || person.state() == EnrolmentState.IN_PROGRESS;
    }

    /** What the address asks for: a state, OPEN or OVERDUE, or nothing for all. */
    public String getState() {
        String asked = view.parameter("state");
        return asked.matches("[A-Z_]+") ? asked : "";
    }

    public List<PersonBehindFigure> getExemptible() {
        return people.stream().filter(PeoplePage::isOpen).toList();
    }

    /** The colour of a state. */
    public String tone(EnrolmentState state) {
        return switch (state) {
            case NOT_STARTED, IN_PROGRESS -> "wait";
            case COMPLETED -> "done";
            case EXEMPT -> "rest";
        };
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getExempted() {
        return exempted;
    }

    public void setExempted(@Nullable String exempted) {
        this.exempted = exempted;
    }

    public @Nullable String getExemptReason() {
        return exemptReason;
    }

    public void setExemptReason(@Nullable String exemptReason) {
        this.exemptReason = exemptReason;
    }
}
