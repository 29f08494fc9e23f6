package vn.khien.learning.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.LinkLine;
import vn.khien.learning.MadeLink;
import vn.khien.learning.ModuleSummary;
import vn.khien.learning.ParentSlip;
import vn.khien.learning.boundary.ModuleLibrary;
import vn.khien.learning.boundary.ParentLinks;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.OwnClasses;
import vn.khien.shared.CityTime;
import vn.khien.shared.Language;
import vn.khien.shared.Permission;
import vn.khien.shared.web.LanguageChoice;

/** A teacher invites the parents of a class: a link with text and code for the chat group, and slips to print. */
@Named
@RequestScoped
public class ParentsPage {
    private static final List<Integer> WEEKS = List.of(2, 4, 8);

    @Inject
    ParentLinks links;

    @Inject
    OwnClasses ownClasses;

    @Inject
    ModuleLibrary library;

    @Inject
    Clock clock;

    @Inject
    LanguageChoice languageChoice;

    private List<UnitSummary> classes = List.of();
    private List<ModuleSummary> modules = List.of();
    private @Nullable Long classId;
    private @Nullable String module;
    private int weeks = WEEKS.get(0);
    private @Nullable MadeLink made;
    private List<ParentSlip> slips = List.of();

    @PostConstruct
    void open() {
        classes = ownClasses.where(Permission.ISSUE_CARDS);
        modules = library.modulesForGuardians(language());
        if (!modules.isEmpty()) {
            module = modules.get(0).code();
        }
        if (classes.size() == 1) {
            classId = classes.get(0).id();
        }
    }

    public void make() {
        if (classId == null || module == null) {
            return;
        }
        made = links.make(classId, module, lastDay(weeks), language());
        slips = links.slips(classId, CityTime.today(clock));
    }

    /** Until when a link made today and lasting so many weeks opens. */
    public LocalDate lastDay(int lastingWeeks) {
        return CityTime.today(clock).plusWeeks(lastingWeeks);
    }

    public List<LinkLine> getOpenLinks() {
        return classId == null ? List.of() : links.links(classId, language());
    }

    public List<Integer> getChoicesOfWeeks() {
        return WEEKS;
    }

    public List<UnitSummary> getClasses() {
        return classes;
    }

    public List<ModuleSummary> getModules() {
        return modules;
    }

    public @Nullable MadeLink getMade() {
        return made;
    }

    public List<ParentSlip> getSlips() {
        return slips;
    }

    public @Nullable Long getClassId() {
        return classId;
    }

    public void setClassId(@Nullable Long classId) {
        this.classId = classId;
    }

    public @Nullable String getModule() {
        return module;
    }

    public void setModule(@Nullable String module) {
        this.module = module;
    }

    public int getWeeks() {
        return weeks;
    }

    public void setWeeks(int weeks) {
        this.weeks = weeks;
    }

    private Language language() {
        return languageChoice.getLanguage();
    }
}
