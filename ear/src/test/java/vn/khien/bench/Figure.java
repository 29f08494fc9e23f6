package vn.khien.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import java.util.Locale;

/**
 * What one operation cost.
 *
 * @param cpuMs processor time of server and database for one operation
 * @param target at most so many ms of processor time
 * @param peer what the compared product took on the same kind of machine, in its own words
 */
@JsonPropertyOrder({"operation", "cpuMs", "p50Ms", "p95Ms", "perSecond", "n", "target", "held"})
record Figure(
        String operation,
        double cpuMs,
        double p50Ms,
        double p95Ms,
        double perSecond,
        int n,
        double target,
        boolean held,
        @JsonIgnore String peer) {
    static final String HEAD = String.format(
            "%-58s %9s %9s %9s %9s %6s %7s %-5s %s",
            "operation", "CPU ms", "p50 ms", "p95 ms", "a second", "n", "target", "held", "peer, CPU");

    /**
     * What is measured, and what it may cost.
     *
     * @param things how many of it one run does; all figures are of one
     */
    record Aim(String operation, int things, double target, String peer) {}

    /** From the processor time of one run and how long each run took. */
    static Figure of(Aim aim, double cpuMs, double... latencies) {
        double[] sorted = Arrays.stream(latencies).sorted().toArray();
        double cpu = cpuMs / aim.things();
        return new Figure(
                aim.operation(),
                rounded(cpu),
                rounded(sorted[sorted.length / 2] / aim.things()),
                rounded(sorted[sorted.length * 95 / 100] / aim.things()),
                rounded(aim.things() * sorted.length / Arrays.stream(sorted).sum() * 1000),
                sorted.length * aim.things(),
                aim.target(),
                cpu <= aim.target(),
                aim.peer());
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-58s %9.2f %9.2f %9.2f %9.1f %6d %7.1f %-5s %s",
                operation,
                cpuMs,
                p50Ms,
                p95Ms,
                perSecond,
                n,
                target,
                held ? "yes" : "NO",
                peer);
    }

    String markdown() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f ms | %.1f ms%s | %.1f ms | %.1f ms |",
                operation,
                peer,
                cpuMs,
                target,
                held ? "" : ", **missed**",
                p50Ms,
                p95Ms);
    }
}
