package vn.khien.programme.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.SchoolTerm;
import vn.khien.organisation.boundary.Classes;
import vn.khien.programme.CampaignPlan;
import vn.khien.programme.ProgrammeError;
import vn.khien.programme.boundary.CampaignPlanning;
import vn.khien.shared.CityTime;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.VietnameseText;
import vn.khien.shared.web.Texts;

/** Planning the next campaign of the programme in the address. */
@Named
@RequestScoped
public class NewCampaignPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Inject
    CampaignPlanning planning;

    @Inject
    Classes classes;

    @Inject
    ManagedUnits managed;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private @Nullable String name;
    private @Nullable Long unitId;
    private @Nullable Long termId;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @PostConstruct
    void begin() {
        termId = getTerms().stream().findFirst().map(SchoolTerm::id).orElse(null);
    }

    /** Plans a campaign over the chosen term and goes to its preview. */
    public String plan() {
        Optional<SchoolTerm> term = classes.terms().stream()
                .filter(each -> Objects.equals(each.id(), termId))
                .findFirst();
        LocalDate from = term.map(SchoolTerm::startsOn).orElse(startsOn);
        LocalDate to = term.map(SchoolTerm::endsOn).orElse(endsOn);
        if (from == null || to == null) {
            throw new RuleViolation(ProgrammeError.PERIOD_MISSING);
        }
        String typed = name == null ? "" : VietnameseText.clean(name);
        String campaignName = typed.isEmpty() ? term.map(this::nameOf).orElseGet(() -> nameOf(from, to)) : typed;
        long programmeId = ProgrammePage.idOf(FacesContext.getCurrentInstance(), "id");
        long id = planning.plan(programmeId, new CampaignPlan(campaignName, Objects.requireNonNull(unitId), from, to));
        return "/programme/campaign.xhtml?id=" + id + "&faces-redirect=true";
    }

    /** The days of each term: they would not fit into a closed list on a phone. */
    public String getTermDays() {
        return getTerms().stream()
                .map(term -> texts.of("programme.plan.term.is", nameOf(term), term.startsOn(), term.endsOn()))
                .collect(Collectors.joining("; "));
    }

    private String nameOf(SchoolTerm term) {
        return texts.of("programme.term." + term.number(), term.yearCode());
    }

    private String nameOf(LocalDate from, LocalDate to) {
        return texts.of("programme.period", DAY.format(from), DAY.format(to));
    }

    /** Terms that are not over, the next one first. */
    public List<SchoolTerm> getTerms() {
        LocalDate today = CityTime.today(clock);
        return classes.terms().stream()
                .filter(term -> !term.endsOn().isBefore(today))
                .toList();
    }

    public Map<Long, String> getUnits() {
        return managed.withChildren();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable Long getUnitId() {
        return unitId;
    }

    public void setUnitId(@Nullable Long unitId) {
        this.unitId = unitId;
    }

    public @Nullable Long getTermId() {
        return termId;
    }

    public void setTermId(@Nullable Long termId) {
        this.termId = termId;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
