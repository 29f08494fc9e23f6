package vn.khien.bench;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

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
            "%-46s %9s %9s %9s %9s %7s %7s %-5s %s",
            "operation", "CPU ms", "p50 ms", "p95 ms", "a second", "n", "target", "held", "peer, CPU");

    String line() {
        return String.format(
                "%-46s %9.2f %9.2f %9.2f %9.1f %7d %7.1f %-5s %s",
                operation, cpuMs, p50Ms, p95Ms, perSecond, n, target, held ? "yes" : "NO", peer);
    }
}
