package vn.khien.learning.control;

import jakarta.persistence.EntityManager;
import java.util.List;
import vn.khien.learning.LearningModule;
import vn.khien.shared.CurrentUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

/** The learning boundaries with the product's modules on the shelf and registered, as after a start. */
public final class LearningRoom {
    private LearningRoom() {}

    public static Wired of(EntityManager entities, CurrentUser user) {
        return with(entities, user, modules());
    }

    /** As after the authors raised every module's version. */
    public static Wired withNewVersions(EntityManager entities, CurrentUser user) {
        return with(
                entities,
                user,
                modules().stream().map(LearningRoom::nextVersion).toList());
    }

    private static Wired with(EntityManager entities, CurrentUser user, List<LearningModule> modules) {
        Wired wired = Wired.on(entities, user, Fixtures.NOW).with(String.class, "https://khien.example");
        wired.get(ModuleShelf.class).stock(modules);
        wired.get(ModuleRegistration.class).registerAll();
        entities.flush();
        return wired;
    }

    private static List<LearningModule> modules() {
        return ModuleFiles.read(LearningRoom.class.getClassLoader(), ModuleShelf.FOLDER);
    }

    private static LearningModule nextVersion(LearningModule module) {
        return new LearningModule(
                module.code(),
                module.version() + 1,
                module.contentHash(),
                module.title(),
                module.summary(),
                module.audience(),
                module.address(),
                module.review(),
                module.legalBasis(),
                module.lessons(),
                module.quiz());
    }
}
