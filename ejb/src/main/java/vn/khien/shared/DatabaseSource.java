package vn.khien.shared;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Opens connections to the database that the settings name: {@code lms.db.url}, {@code lms.db.user}, {@code
 * lms.db.password}. Without them an embedded H2 in {@code lms.data.dir} serves. The server pools what this opens. Kept as a
 * class of ours so that both databases get, in one place, the modes and driver settings that the program relies on.
 */
public class DatabaseSource implements DataSource {
    private static final String H2_DRIVER = "org.h2.Driver";
    private static final String MYSQL_DRIVER = "com.mysql.cj.jdbc.Driver";
    private static final String H2_MODES = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000";

    private @Nullable Driver driver;

    @Override
    public Connection getConnection() throws SQLException {
        Config config = settings();
        String url = config.getOptionalValue("lms.db.url", String.class)
                .filter(value -> !value.isBlank())
                .orElseGet(() -> embedded(config));
        String user = config.getOptionalValue("lms.db.user", String.class).orElse("khien");
        String password =
                config.getOptionalValue("lms.db.password", String.class).orElse("");
        return open(url, user, password);
    }

    /** The server's pool asks with the user of its own definition, which knows no password: the settings say both. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    /** Named by our own class loader: the server also connects from threads of its own, which have none. */
    private static Config settings() {
        return ConfigProvider.getConfig(DatabaseSource.class.getClassLoader());
    }

    private static String embedded(Config config) {
        String directory = config.getOptionalValue("lms.data.dir", String.class).orElse("data");
        return "jdbc:h2:file:" + Path.of(directory, "khien").toAbsolutePath();
    }

    /** Opens a connection with the modes and driver settings of the program; for tests too. */
    public Connection open(String url, String user, String password) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        String fullUrl = url;
        if (url.startsWith("jdbc:h2:")) {
            fullUrl = url + H2_MODES;
        } else {
            mysqlSettings(settings);
        }
        Connection connection = driver(url).connect(fullUrl, settings);
        if (connection == null) {
            throw new SQLException("lms.db.url is no address of H2, MySQL or MariaDB");
        }
        return connection;
    }

    /** Multi-row inserts and prepared statements kept by the driver: bulk work and short reads both need them. */
    private static void mysqlSettings(Properties settings) {
        settings.setProperty("rewriteBatchedStatements", "true");
        settings.setProperty("cachePrepStmts", "true");
        settings.setProperty("prepStmtCacheSize", "500");
        settings.setProperty("prepStmtCacheSqlLimit", "8192");
        settings.setProperty("useServerPrepStmts", "false");
        settings.setProperty("useLocalSessionState", "true");
        settings.setProperty("connectionTimeZone", "UTC");
        settings.setProperty("forceConnectionTimeZoneToSession", "true");
        settings.setProperty("characterEncoding", "UTF-8");
        settings.setProperty("connectionCollation", "utf8mb4_bin");
        settings.setProperty("useAffectedRows", "false");
        settings.setProperty("tinyInt1isBit", "true");
    }

    private synchronized Driver driver(String url) throws SQLException {
        if (driver == null) {
            String name = url.startsWith("jdbc:h2:") ? H2_DRIVER : MYSQL_DRIVER;
            try {
                ClassLoader loader = DatabaseSource.class.getClassLoader();
                driver = Class.forName(name, true, loader)
                        .asSubclass(Driver.class)
                        .getDeclaredConstructor()
                        .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new SQLException("The database driver " + name + " is not there", e);
            }
        }
        return driver;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // Drivers log through the platform's loggers.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The pool of the server watches the time.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
