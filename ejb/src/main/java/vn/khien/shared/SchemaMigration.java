package vn.khien.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the tables up to date at start, before anything else runs: others that start by themselves depend on it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/khien",
        className = "vn.khien.shared.DatabaseSource",
        user = "khien",
        minPoolSize = 4,
        maxPoolSize = 32,
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED)
public class SchemaMigration {
    private static final Logger LOG = System.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "java:app/jdbc/khien")
    DataSource database;

    /** Has a name of its own: the server finds life-cycle methods by name and would try the other {@code migrate}. */
    @PostConstruct
    void start() {
        migrate(database);
    }

    /** Runs the migrations that a database lacks; for tests too. */
    public static void migrate(DataSource database) {
        MigrateResult result = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        LOG.log(
                Level.INFO,
                "Database {0} stands at version {1}, {2} migrations run",
                result.database,
                result.targetSchemaVersion,
                result.migrationsExecuted);
    }
}
