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

/** What a school misses: classes without a session, and people who are not done. */
@Named
@RequestScoped
public class SchoolPage {
    @Inject
    FigureView view;

    @Inject
    SchoolStatistics statistics;

    @Inject
    Clock clock;

    private List<StatisticsRow> classes = List.of();
    private List<StatisticsRow> audiences = List.of();

    @PostConstruct
    void read() {
        if (view.isReady()) {
            classes = figures(By.CLASS, Optional.of(Audience.PUPIL));
            audiences = figures(By.AUDIENCE, Optional.empty());
        }
    }

    private List<StatisticsRow> figures(By by, Optional<Audience> audience) {
        return statistics
                .of(view.getCampaign().id(), view.getUnit().id(), by, audience, view.getAsOf())
                .rows();
    }

    public List<StatisticsRow> getClasses() {
        return classes;
    }

    /** Classes that have held no session yet. */
    public List<StatisticsRow> getMissing() {
        return classes.stream().filter(row -> row.sessions() == 0).toList();
    }

    public List<StatisticsRow> getAudiences() {
        return audiences;
    }

    /** When the figures were read. */
    public Instant getReadAt() {
        return clock.instant();
    }

    public String audienceHref(StatisticsRow row) {
        return view.href("schools.xhtml", view.getUnit().id(), By.CLASS.name()) + "&audience=" + row.audience();
    }

    public String classHref(StatisticsRow row) {
        return view.href("people.xhtml", row.unitId(), null) + "&audience=PUPIL";
    }
}
