package vn.khien.learning.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khien.learning.LearningModule;
import vn.khien.learning.LessonLine;
import vn.khien.learning.ModuleSummary;
import vn.khien.learning.Picture;
import vn.khien.learning.control.ModuleShelf;
import vn.khien.shared.Language;

/** What modules there are. Asks no permission: their titles and pictures are printed on posters and certificates. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ModuleLibrary {
    @Inject
    ModuleShelf shelf;

    public List<ModuleSummary> modules(Language language) {
        return shelf.modules().stream().map(module -> summary(module, language)).toList();
    }

    public ModuleSummary module(String code, Language language) {
        return summary(shelf.module(code), language);
    }

    /** The lessons of a module for somebody who has read none of them. */
    public List<LessonLine> lessons(String code, Language language) {
        return Reading.lines(shelf.module(code), language, Set.of());
    }

    /** The modules written for parents. */
    public List<ModuleSummary> modulesForGuardians(Language language) {
        return shelf.modules().stream()
                .filter(LearningModule::isForGuardians)
                .map(module -> summary(module, language))
                .toList();
    }

    /** The drawing that stands at an address of the server. */
    public Optional<Picture> picture(String address) {
        return shelf.picture(address);
    }

    static ModuleSummary summary(LearningModule module, Language language) {
        return new ModuleSummary(
                module.code(),
                module.version(),
                module.title().in(language),
                module.summary().in(language),
                module.minutes(),
                module.lessons().size(),
                module.quiz().questions().size(),
                module.quiz().passMark(),
                module.lessons().get(0).picture().address());
    }
}
