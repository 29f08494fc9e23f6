package vn.khien.statistics.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private @Nullable StatisticsRow whole;

    @PostConstruct
    void read() {
        if (view.isReady()) {
            classes = figures(By.CLASS, Optional.of(Audience.PUPIL));
            audiences = figures(By.AUDIENCE, Optional.empty());
            whole = figures(By.SCHOOL, Optional.empty()).stream()
                    .filter(row -> row.unitId() == view.getUnit().id())
                    .findFirst()
                    .orElse(null);
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

    /** The school as one line, where a session of many classes counts once; null below a school. */
    public @Nullable StatisticsRow getWhole() {
        return whole;
    }

    /** Those of an audience who are neither done nor exempt. */
    public long open(String audience) {
        return audiences.stream()
                .filter(row -> audience.equals(String.valueOf(row.audience())))
                .mapToLong(row -> row.enrolled() - row.completed() - row.exempt())
                .sum();
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
