package vn.khien.learning.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import vn.khien.learning.LearningModule;
import vn.khien.learning.entity.ModuleVersion;

/** Enters at start each module version that the database does not know yet. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class ModuleRegistration {
    private static final Logger LOG = System.getLogger(ModuleRegistration.class.getName());

    @PersistenceContext
    EntityManager entities;

    @Inject
    ModuleShelf shelf;

    @Inject
    Clock clock;

    @PostConstruct
    void registerAll() {
        shelf.modules().forEach(this::register);
    }

    private void register(LearningModule module) {
        ModuleVersion version = entities.createQuery(
                        "select v from ModuleVersion v where v.moduleCode = :code and v.version = :version",
                        ModuleVersion.class)
                .setParameter("code", module.code())
                .setParameter("version", module.version())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> publish(module));
        if (!version.holds(module)) {
            // Learners keep what they did: refusing would take a whole city's lessons away for a mended comma.
            LOG.log(
                    Level.WARNING,
                    "Module {0} was changed but still calls itself version {1}: raise its version",
                    module.code(),
                    module.version());
        }
        shelf.registered(module.code(), version.id());
    }

    private ModuleVersion publish(LearningModule module) {
        ModuleVersion version = new ModuleVersion(module, clock.instant());
        entities.persist(version);
        LOG.log(Level.INFO, "Module {0} version {1} is published", module.code(), module.version());
        return version;
    }
}
