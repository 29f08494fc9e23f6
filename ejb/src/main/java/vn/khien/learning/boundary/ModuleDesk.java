package vn.khien.learning.boundary;

import static vn.khien.shared.Permission.READ_CONTENT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import vn.khien.learning.LearningModule;
import vn.khien.learning.ModuleCard;
import vn.khien.learning.control.ModuleShelf;
import vn.khien.learning.entity.ModuleVersion;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Language;

/** All modules side by side, for those who write, check, project or run them. */
@Stateless
public class ModuleDesk {
    @PersistenceContext
    EntityManager entities;

    @Inject
    ModuleShelf shelf;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** In the order in which the installation lists them. */
    public List<ModuleCard> modules(Language language) {
        currentUser.requireSomewhere(READ_CONTENT);
        return shelf.modules().stream().map(module -> card(module, language)).toList();
    }

    private ModuleCard card(LearningModule module, Language language) {
        ModuleVersion version = entities.find(ModuleVersion.class, shelf.versionId(module));
        return new ModuleCard(
                ModuleLibrary.summary(module, language),
                Arrays.stream(Language.values()).map(Language::code).toList(),
                module.review(),
                module.review().isDue(CityTime.today(clock)),
                version.publishedAt());
    }
}
