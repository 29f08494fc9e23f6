package vn.khien.statistics.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khien.programme.Audience;
import vn.khien.statistics.By;
import vn.khien.statistics.StatisticsRow;
import vn.khien.statistics.Trend;
import vn.khien.statistics.boundary.Overviews;
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
    Overviews overviews;

    @Inject
    Clock clock;

    /** A city has hundreds of schools to name; the whole list is one step away. */
    private static final int NAMED = 12;

    private static final int WIDE = 860;
    private static final int WIDE_WORDS = 120;
    private static final int NARROW = 330;
    private static final int NARROW_WORDS = 22;

    private List<StatisticsRow> schools = List.of();
    private List<StatisticsRow> audiences = List.of();
    private @Nullable Trend trend;

    @PostConstruct
    void read() {
        if (view.isReady()) {
            schools = figures(By.SCHOOL);
            audiences = figures(By.AUDIENCE);
            trend = overviews.trend(view.getCampaign().id(), view.getUnit().id(), view.getAsOf(), schools.size());
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

    /** How many schools have held no session yet. */
    public long getMissing() {
        return schools.size() - getHeld();
    }

    /** The first of those schools, by the alphabet. */
    public List<StatisticsRow> getFirstMissing() {
        return schools.stream().filter(row -> row.sessions() == 0).limit(NAMED).toList();
    }

    public Trend getTrend() {
        return Objects.requireNonNull(trend);
    }

    public TrendDrawing getWide() {
        return TrendDrawing.of(getTrend(), WIDE, WIDE_WORDS, 1);
    }

    public TrendDrawing getNarrow() {
        return TrendDrawing.of(getTrend(), NARROW, NARROW_WORDS, 2);
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
