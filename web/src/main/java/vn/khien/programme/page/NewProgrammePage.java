package vn.khien.programme.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.ModuleSummary;
import vn.khien.learning.boundary.ModuleLibrary;
import vn.khien.programme.Audience;
import vn.khien.programme.CompletionRule;
import vn.khien.programme.ProgrammePlan;
import vn.khien.programme.boundary.Programmes;
import vn.khien.shared.CityTime;
import vn.khien.shared.VietnameseText;
import vn.khien.shared.faces.Messages;
import vn.khien.shared.web.LanguageChoice;

/** Making a programme: its name and basis, and for each audience that it concerns what completes it. */
@Named
@ViewScoped
public class NewProgrammePage implements Serializable {
    @Inject
    Programmes programmes;

    @Inject
    ModuleLibrary library;

    @Inject
    ManagedUnits managed;

    @Inject
    LanguageChoice language;

    @Inject
    Clock clock;

    private @Nullable String code;
    private @Nullable String name;
    private @Nullable String legalBasis;
    private @Nullable Long unitId;
    private List<RequirementForm> requirements = List.of();
    private Map<String, String> modules = new TreeMap<>();

    @PostConstruct
    void begin() {
        managed.requireSome();
        requirements = List.of(
                new RequirementForm(Audience.PUPIL, CompletionRule.MIX),
                new RequirementForm(Audience.TEACHER, CompletionRule.CLASS),
                new RequirementForm(Audience.GUARDIAN, CompletionRule.SELF),
                new RequirementForm(Audience.OFFICIAL, CompletionRule.SELF));
        for (ModuleSummary module : library.modules(language.getLanguage())) {
            modules.put(module.code() + ", " + module.title(), module.code());
        }
    }

    /** Makes the programme and goes to it. */
    public String make() {
        long id = programmes.make(new ProgrammePlan(
                VietnameseText.clean(Objects.requireNonNull(code)),
                VietnameseText.clean(Objects.requireNonNull(name)),
                VietnameseText.clean(Objects.requireNonNull(legalBasis)),
                Objects.requireNonNull(unitId),
                CityTime.today(clock),
                requirements.stream()
                        .filter(RequirementForm::isChosen)
                        .map(RequirementForm::plan)
                        .toList()));
        Messages.infoAfterRedirect("programme.new.made");
        return "/programme/programme.xhtml?id=" + id + "&faces-redirect=true";
    }

    public Map<Long, String> getUnits() {
        return managed.tops();
    }

    public Map<String, String> getModules() {
        return modules;
    }

    public CompletionRule[] getRules() {
        return CompletionRule.values();
    }

    public List<RequirementForm> getRequirements() {
        return requirements;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(@Nullable String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public @Nullable Long getUnitId() {
        return unitId;
    }

    public void setUnitId(@Nullable Long unitId) {
        this.unitId = unitId;
    }
}
