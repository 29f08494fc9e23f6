package vn.khien.testing;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test an entity manager inside a transaction, and takes everything back after it. */
public class DatabaseExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(DatabaseExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == EntityManager.class;
    }

    @Override
    public EntityManager resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return store(test).computeIfAbsent(EntityManager.class, key -> begin(), EntityManager.class);
    }

    private static EntityManager begin() {
        EntityManager entities = TestDatabase.factory().createEntityManager();
        entities.getTransaction().begin();
        return entities;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        EntityManager entities = store(test).remove(EntityManager.class, EntityManager.class);
        if (entities != null) {
            entities.getTransaction().rollback();
            entities.close();
        }
    }

    private static Store store(ExtensionContext test) {
        return test.getStore(NAMESPACE);
    }
}
