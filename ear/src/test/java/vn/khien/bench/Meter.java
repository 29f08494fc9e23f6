package vn.khien.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import vn.khien.whole.RunningKhien;

/**
 * Measures the operations of one capability, one after the other by one user, and writes what it found.
 *
 * <p>A figure is that of a server which has been up for a while: an operation is repeated until Java's just-in-time
 * compilers have little left to do for it, and only then measured. The measured run is cut in four and the cheapest part
 * counts, so that what else the machine does meanwhile weighs less; latencies are of all parts.
 */
final class Meter {
    /** What happens, told how many times it happened before. */
    @FunctionalInterface
    interface Operation {
        void run(int before) throws Exception;
    }

    private static final int PARTS = 4;
    private static final double QUIET = 0.05;
    private static final double WARM_UP_MOST_MS = 30_000;
    private static final Duration SETTLE_MOST = Duration.ofSeconds(60);

    private final String capability;
    private final RunningKhien khien;
    private final ProcessTime time;
    private final List<Figure> figures = new ArrayList<>();

    private Meter(String capability, RunningKhien khien) {
        this.capability = capability;
        this.khien = khien;
        this.time = new ProcessTime(Stream.concat(Stream.of(khien.serverProcess()), khien.databaseProcess().stream())
                .toList());
    }

    /** Skips the calling test when {@code -Dbench} picks others. */
    static Meter of(String capability) {
        String picked = System.getProperty("bench", "");
        Assumptions.assumeTrue(
                picked.isBlank() || Arrays.asList(picked.split(",", -1)).contains(capability));
        return new Meter(capability, RunningKhien.here());
    }

    RunningKhien khien() {
        return khien;
    }

    /**
     * Measures an operation.
     *
     * @param target at most so many ms of processor time
     * @param n how often, at least four times
     */
    void measure(String operation, double target, String peer, int n, Operation run) throws Exception {
        measure(new Figure.Aim(operation, 1, target, peer), n, run, before -> {});
    }

    /**
     * Measures an operation that needs something put back after each time, which does not count.
     *
     * @param n how often, at least four times
     */
    void measure(Figure.Aim aim, int n, Operation run, Operation putBack) throws Exception {
        int part = Math.max(1, n / PARTS);
        int before = warmUp(part, run, putBack);
        double[] latencies = new double[part * PARTS];
        double cpu = Double.MAX_VALUE;
        for (int round = 0; round < PARTS; round++) {
            double used = 0;
            for (int i = round * part; i < (round + 1) * part; i++) {
                used -= time.ms();
                long begin = System.nanoTime();
                run.run(before + i);
                latencies[i] = (System.nanoTime() - begin) / 1e6;
                used += time.ms();
                putBack.run(before + i);
            }
            cpu = Math.min(cpu, used / part);
        }
        Figure figure = Figure.of(aim, cpu, latencies);
        figures.add(figure);
        print(figure.line());
    }

    /** Repeats it until the compilers have gone quiet, within a bound of processor time; tells how often. */
    private int warmUp(int part, Operation run, Operation putBack) throws Exception {
        double begin = time.ms();
        int done = 0;
        double share = 1;
        while (share > QUIET && time.ms() - begin < WARM_UP_MOST_MS) {
            double used = time.ms();
            double compiled = time.compilerMs();
            for (int i = 0; i < part; i++) {
                run.run(done);
                putBack.run(done);
                done++;
            }
            share = (time.compilerMs() - compiled) / Math.max(1, time.ms() - used);
        }
        return done;
    }

    /** Waits until server and database have done what they put off, such as writing pages after a great change. */
    void settle() throws InterruptedException {
        Instant end = Instant.now().plus(SETTLE_MOST);
        double used;
        do {
            used = time.ms();
            Thread.sleep(2000);
        } while (time.ms() - used > 100 && Instant.now().isBefore(end));
    }

    /** The table on the console, {@code ear/target/bench/<capability>.json}, and the same as a table for a page. */
    void report() throws IOException {
        Path directory = Files.createDirectories(Path.of("target", "bench"));
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(directory.resolve(capability + ".json").toFile(), figures);
        Files.write(
                directory.resolve(capability + ".md"),
                figures.stream().map(Figure::markdown).toList());
        print("\n" + Figure.HEAD);
        figures.forEach(figure -> print(figure.line()));
    }

    /** Maven keeps what tests print in a file; a benchmark is run to be read at once. */
    static void print(String text) {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        console.println(text);
    }
}
