package vn.khien.statistics.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.khien.completion.CompletionCount;
import vn.khien.completion.boundary.CompletionFigures;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.programme.Audience;
import vn.khien.programme.CampaignView;
import vn.khien.programme.boundary.Campaigns;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;

/** How far the own classes of a form teacher are in the campaigns that run, for the foot of the teacher's day. */
@Named
@RequestScoped
public class ClassProgress {
    /**
     * One class in one campaign.
     *
     * @param parents the pupils and whether their parents have learnt
     */
    public record Line(UnitSummary unit, CampaignView campaign, CompletionCount pupils, CompletionCount parents) {
        /** Where the names of those stand who are not done. */
        public String query() {
            return "campaign=" + campaign.id() + "&unit=" + unit.id();
        }
    }

    @Inject
    CurrentUser currentUser;

    @Inject
    UnitNames units;

    @Inject
    Campaigns campaigns;

    @Inject
    CompletionFigures figures;

    @Inject
    Clock clock;

    private final List<Line> lines = new ArrayList<>();

    @PostConstruct
    void read() {
        List<Long> own = currentUser.unitsWith(Permission.READ_STATISTICS).stream()
                .filter(path -> !path.unitIds().isEmpty())
                .map(OrgPath::unitId)
                .toList();
        units.named(own).values().stream()
                .filter(unit -> unit.kind() == UnitKind.CLASS)
                .forEach(this::add);
    }

    private void add(UnitSummary unit) {
        for (CampaignView campaign : campaigns.openAt(unit.path())) {
            Map<Audience, CompletionCount> counts =
                    figures.perAudience(campaign.id(), unit.path(), CityTime.today(clock));
            CompletionCount pupils = counts.getOrDefault(Audience.PUPIL, CompletionCount.NONE);
            if (pupils.enrolled() > 0) {
                lines.add(
                        new Line(unit, campaign, pupils, counts.getOrDefault(Audience.GUARDIAN, CompletionCount.NONE)));
            }
        }
    }

    public List<Line> getLines() {
        return lines;
    }
}
