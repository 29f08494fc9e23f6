package vn.khien.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import vn.khien.whole.RunningKhien;

/** Measures the operations of one capability, one after the other by one user, and writes what it found. */
final class Meter {
    private static final int PARTS = 4;

    private final String capability;
    private final RunningKhien khien;
    private final List<Figure> figures = new ArrayList<>();

    private Meter(String capability, RunningKhien khien) {
        this.capability = capability;
        this.khien = khien;
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
     * Measures an operation that is told how many ran before it. The run is cut in four and the cheapest part counts, so
     * that what else the machine and the just-in-time compiler do meanwhile weighs less; latencies are of all parts.
     */
    void measure(String operation, double target, String peer, int warmUp, int n, IntConsumer run) {
        for (int i = 0; i < warmUp; i++) {
            run.accept(i);
        }
        ProcessTime time =
                new ProcessTime(Stream.concat(Stream.of(khien.serverProcess()), khien.databaseProcess().stream())
                        .toList());
        int part = Math.max(1, n / PARTS);
        double[] latencies = new double[part * PARTS];
        double cpu = Double.MAX_VALUE;
        double elapsed = 0;
        for (int round = 0; round < PARTS; round++) {
            double before = time.ms();
            for (int i = round * part; i < (round + 1) * part; i++) {
                long begin = System.nanoTime();
                run.accept(warmUp + i);
                latencies[i] = (System.nanoTime() - begin) / 1e6;
                elapsed += latencies[i];
            }
            cpu = Math.min(cpu, (time.ms() - before) / part);
        }
        Arrays.sort(latencies);
        figures.add(new Figure(
                operation,
                rounded(cpu),
                rounded(latencies[latencies.length / 2]),
                rounded(latencies[latencies.length * 95 / 100]),
                rounded(latencies.length / elapsed * 1000),
                latencies.length,
                target,
                cpu <= target,
                peer));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** The table on the console and {@code ear/target/bench/<capability>.json}. */
    void report() throws IOException {
        Path directory = Files.createDirectories(Path.of("target", "bench"));
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(directory.resolve(capability + ".json").toFile(), figures);
        StringBuilder table = new StringBuilder("\n").append(Figure.HEAD).append('\n');
        figures.forEach(figure -> table.append(figure.line()).append('\n'));
        Files.writeString(directory.resolve(capability + ".txt"), table);
        // Maven keeps what tests print in a file; a benchmark is run to be read at once.
        try (PrintStream console =
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)) {
            console.print(table);
        }
    }
}
