package vn.khien.whole;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The EAR of this build, started once for all tests of a run by the same {@code ./run} that everybody uses: on a free
 * loopback port, in demo mode, on an empty data directory. The system property {@code lms.test.database} says on what:
 * {@code h2} or {@code mariadb}. While writing tests the server may be left running: {@code -Dlms.test.running} names the
 * data directory of a {@code ./run} of this working copy, {@code -Dlms.test.port} its port.
 */
public final class RunningKhien {
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static @Nullable RunningKhien running;

    private final int port;
    private final Path data;
    private final Path output;
    private final @Nullable Process process;
    private final @Nullable MariaServer database;

    /** One that somebody else started and will stop. */
    private RunningKhien(Path data, int port) {
        this.port = port;
        this.data = data;
        output = data;
        process = null;
        database = null;
    }

    private RunningKhien() throws IOException {
        Path home = Files.createDirectories(Path.of("target", "whole")).toAbsolutePath();
        port = freePort();
        data = Files.createTempDirectory(home, "data");
        output = home.resolve("run.log");
        database = "mariadb".equals(System.getProperty("lms.test.database", "h2")) ? MariaServer.start() : null;
        ProcessBuilder command = new ProcessBuilder("bash", ROOT.resolve("run").toString(), "--no-build")
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        command.environment().put("LMS_HTTP_PORT", Integer.toString(port));
        command.environment().put("LMS_DATA_DIR", data.toString());
        command.environment().put("LMS_DEMO", "true");
        if (database != null) {
            command.environment().putAll(database.settings());
        }
        Process started = command.start();
        process = started;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started), "stop Khiên"));
    }

    /** Starts it if it does not run yet, and waits until it serves. */
    public static synchronized RunningKhien here() {
        if (running == null) {
            String left = System.getProperty("lms.test.running");
            if (left != null) {
                running = new RunningKhien(Path.of(left), Integer.getInteger("lms.test.port", 8080));
                return running;
            }
            try {
                RunningKhien started = new RunningKhien();
                started.awaitReady(Objects.requireNonNull(started.process));
                running = started;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while Khiên starts", e);
            }
        }
        return running;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Process started) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.readString(output).contains("Ctrl-C ends it")) {
            if (!started.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("Khiên does not start: " + Files.readString(output));
            }
            Thread.sleep(200);
        }
    }

    private void stop(Process started) {
        started.destroy();
        try {
            if (!started.waitFor(60, TimeUnit.SECONDS)) {
                started.destroyForcibly();
            }
            if (database != null) {
                database.stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The whole address of a path, such as {@code /sign-in}. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** A plain request without session and browser. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at(path))
                                .timeout(Duration.ofSeconds(60))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    public List<DemoAccount> accounts() {
        try {
            return List.of(new ObjectMapper()
                    .readValue(data.resolve("demo-accounts.json").toFile(), DemoAccount[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first account of a role, by its code such as {@code PRINCIPAL}. */
    public DemoAccount account(String role) {
        return accounts().stream()
                .filter(account -> account.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demo account of the role " + role));
    }

    /** What the server logged so far, to find an incident number in. */
    public String log() {
        try {
            return Files.readString(domain().resolve("logs").resolve("server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path domain() {
        return Path.of("target", "domain", Integer.toString(port)).toAbsolutePath();
    }

    public long serverProcess() {
        try {
            return Long.parseLong(
                    Files.readString(domain().resolve("server.pid")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database itself, for what no user could do, such as filling in a whole city. Only on MariaDB. */
    public Connection database() throws SQLException {
        if (database == null) {
            throw new IllegalStateException("No MariaDB was started for this Khiên");
        }
        return database.connect();
    }

    public Optional<Long> databaseProcess() {
        return Optional.ofNullable(database).map(MariaServer::processId);
    }
}
