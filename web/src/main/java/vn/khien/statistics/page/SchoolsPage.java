package vn.khien.statistics.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.statistics.By;
import vn.khien.statistics.Statistics;
import vn.khien.statistics.StatisticsRow;
import vn.khien.statistics.boundary.SchoolStatistics;

/** Figures line by line, each of which opens what stands behind it. */
@Named
@RequestScoped
public class SchoolsPage {
    /** A step of the breadcrumb. */
    public record Step(String name, String href) {}

    @Inject
    FigureView view;

    @Inject
    SchoolStatistics statistics;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    private @Nullable Statistics figures;
    private List<Step> trail = List.of();

    @PostConstruct
    void read() {
        if (view.isReady()) {
            figures = statistics.of(
                    view.getCampaign().id(), view.getUnit().id(), view.getBy(), view.audience(), view.getAsOf());
            trail = trail();
        }
    }

    /** From the highest unit that this user sees down to the unit of the page. */
    private List<Step> trail() {
        List<Step> steps = new ArrayList<>();
        OrgPath path = view.getUnit().path();
        OrgPath here = OrgPath.WHOLE;
        for (long id : path.unitIds()) {
            here = here.child(id);
            if (currentUser.may(Permission.READ_STATISTICS, here)) {
                UnitSummary unit = units.unit(id);
                steps.add(new Step(unit.shortName(), view.href("schools.xhtml", id, null)));
            }
        }
        return steps;
    }

    public List<Step> getTrail() {
        return trail;
    }

    By getBy() {
        return view.getBy();
    }

    public List<StatisticsRow> getRows() {
        return figures().rows();
    }

    public StatisticsRow getTotal() {
        return figures().total();
    }

    private Statistics figures() {
        return Objects.requireNonNull(figures);
    }

    /** Whether the sessions behind a figure may be opened here; a role of figures only may not. */
    public boolean isSessionsReadable() {
        return currentUser.may(Permission.READ_SESSIONS, view.getUnit().path());
    }

    /** How many lines have held at least one session. */
    public long getHeld() {
        return getRows().stream().filter(row -> row.sessions() > 0).count();
    }

    /** How many lines have people who owe the campaign. */
    public long getConcerned() {
        return getRows().stream().filter(row -> row.enrolled() > 0).count();
    }

    /** Where a line leads: a school or ward to its parts, a class or office to its people. */
    public String rowHref(StatisticsRow row) {
        return switch (view.getBy()) {
            case SCHOOL -> view.href("schools.xhtml", row.unitId(), By.CLASS.name());
            case WARD ->
                view.href(
                        "schools.xhtml",
                        row.unitId(),
                        row.unitId() == view.getUnit().id() ? By.CLASS.name() : By.SCHOOL.name());
            case CLASS -> peopleHref(row, "");
            case AUDIENCE ->
                view.href("schools.xhtml", view.getUnit().id(), view.ownCut().name()) + "&audience=" + row.audience();
        };
    }

    /** Where a figure leads: to the people of the class who stand so, or to the line's parts. */
    public String figureHref(StatisticsRow row, String state) {
        return view.getBy() == By.CLASS ? peopleHref(row, state) : rowHref(row);
    }

    /** The sessions of the campaign up to the day, with the sheets that the attendances were counted from. */
    public String sessionsHref(StatisticsRow row) {
        long unit = row.audience() == null ? row.unitId() : view.getUnit().id();
        return view.sessionsHref(unit);
    }

    private String peopleHref(StatisticsRow row, String state) {
        return view.href("people.xhtml", row.unitId(), null) + (state.isEmpty() ? "" : "&state=" + state);
    }
}
