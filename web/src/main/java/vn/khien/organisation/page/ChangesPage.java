package vn.khien.organisation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import vn.khien.organisation.OrgEventState;
import vn.khien.organisation.OrgEventView;
import vn.khien.organisation.boundary.UnitChanges;
import vn.khien.shared.CityTime;
import vn.khien.shared.faces.Messages;

/** The recorded changes of the tree, those of the last three years and all that are to come. */
@Named
@RequestScoped
public class ChangesPage {
    private static final int YEARS = 3;

    @Inject
    UnitChanges changes;

    @Inject
    Clock clock;

    private List<OrgEventView> events = List.of();

    @PostConstruct
    void read() {
        events = changes.since(CityTime.today(clock).minusYears(YEARS));
    }

    /** Takes back a change whose day is still to come. */
    public String undo(long eventId) {
        changes.undo(eventId);
        Messages.infoAfterRedirect("organisation.changes.undone");
        return "/organisation/changes.xhtml?faces-redirect=true";
    }

    public List<OrgEventView> getEvents() {
        return events;
    }

    public long getPlanned() {
        return events.stream()
                .filter(event -> event.state() == OrgEventState.PLANNED)
                .count();
    }

    /** The colour of a state. */
    public String tone(OrgEventState state) {
        return switch (state) {
            case PLANNED -> "wait";
            case IN_EFFECT -> "done";
            case UNDONE -> "rest";
        };
    }
}
