package vn.khien.statistics.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.khien.programme.Audience;
import vn.khien.statistics.By;
import vn.khien.statistics.StatisticsRow;
import vn.khien.statistics.boundary.SchoolStatistics;

/** How far a city, department or ward is: its schools first, then its people. */
@Named
@RequestScoped
public class OverviewPage {
    @Inject
    FigureView view;

    @Inject
    SchoolStatistics statistics;

    @Inject
    Clock clock;

    private List<StatisticsRow> schools = List.of();
    private List<StatisticsRow> audiences = List.of();

    @PostConstruct
    void read() {
        if (view.isReady()) {
            schools = figures(By.SCHOOL);
            audiences = figures(By.AUDIENCE);
        }
    }

    private List<StatisticsRow> figures(By by) {
        return statistics
                .of(view.getCampaign().id(), view.getUnit().id(), by, Optional.empty(), view.getAsOf())
                .rows();
    }

    public long getSchools() {
        return schools.size();
    }

    /** How many schools have held at least one session. */
    public long getHeld() {
        return schools.stream().filter(row -> row.sessions() > 0).count();
    }

    public List<StatisticsRow> getAudiences() {
        return audiences;
    }

    /** The schools without a session yet, by the alphabet. */
    public List<StatisticsRow> getMissing() {
        return schools.stream().filter(row -> row.sessions() == 0).toList();
    }

    public long getAttendances() {
        return schools.stream().mapToLong(StatisticsRow::attendances).sum();
    }

    /** When the figures were read. */
    public Instant getReadAt() {
        return clock.instant();
    }

    public String audienceHref(StatisticsRow row) {
        boolean byClass = view.isSchool() || row.audience() == Audience.OFFICIAL;
        By by = byClass ? By.CLASS : By.SCHOOL;
        return view.href("schools.xhtml", view.getUnit().id(), by.name()) + "&audience=" + row.audience();
    }
}
