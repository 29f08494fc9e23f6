package vn.khien.learning.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.khien.learning.ModuleCard;
import vn.khien.learning.boundary.ModuleDesk;
import vn.khien.shared.web.LanguageChoice;

/** Every module of the installation: which version, in which languages, checked by whom and until when. */
@Named
@RequestScoped
public class ModulesPage {
    @Inject
    ModuleDesk desk;

    @Inject
    LanguageChoice language;

    private List<ModuleCard> modules = List.of();

    @PostConstruct
    void read() {
        modules = desk.modules(language.getLanguage());
    }

    public List<ModuleCard> getModules() {
        return modules;
    }

    /** How many wait to be checked again. */
    public long getDue() {
        return modules.stream().filter(ModuleCard::reviewDue).count();
    }
}
