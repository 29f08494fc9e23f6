package vn.khien.statistics.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.khien.completion.CompletionCount;
import vn.khien.programme.Audience;
import vn.khien.statistics.StepRates;
import vn.khien.statistics.boundary.Overviews;

/** Units side by side, the rate of each audience as a ground of one colour: a deeper one for more. */
@Named
@RequestScoped
public class HeatPage {
    /** From which rate, in parts of a thousand, a cell takes the next deeper ground. */
    private static final int[] STEPS = {400, 600, 750, 900};

    private static final long THOUSAND = 1000;

    @Inject
    FigureView view;

    @Inject
    Overviews overviews;

    private List<StepRates> rows = List.of();

    @PostConstruct
    void read() {
        if (view.isReady()) {
            rows = overviews.steps(view.getCampaign().id(), view.getUnit().id(), view.getAsOf());
        }
    }

    public List<StepRates> getRows() {
        return rows;
    }

    /** The audiences that anybody here belongs to, in their usual order. */
    public List<Audience> getAudiences() {
        return List.of(Audience.values()).stream()
                .filter(audience ->
                        rows.stream().anyMatch(row -> row.of(audience).enrolled() > 0))
                .toList();
    }

    public CompletionCount total(Audience audience) {
        return rows.stream().map(row -> row.of(audience)).reduce(CompletionCount.NONE, CompletionCount::plus);
    }

    public CompletionCount getTotal() {
        return rows.stream().map(StepRates::all).reduce(CompletionCount.NONE, CompletionCount::plus);
    }

    /** The class of a cell: h0 without anybody, h1 to h5 by the rate. */
    public String ground(CompletionCount count) {
        return count.enrolled() == 0 ? "h0" : ground(count.completed() * THOUSAND / count.enrolled());
    }

    private static String ground(long rate) {
        int ground = 1;
        for (int step : STEPS) {
            ground += rate >= step ? 1 : 0;
        }
        return "h" + ground;
    }

    /** Where the figures of a unit and an audience stand. */
    public String href(StepRates row, Audience audience) {
        return href(row) + "&audience=" + audience;
    }

    public String href(StepRates row) {
        boolean here = row.unitId() == view.getUnit().id();
        return view.href("schools.xhtml", row.unitId(), here ? "CLASS" : "SCHOOL");
    }
}
