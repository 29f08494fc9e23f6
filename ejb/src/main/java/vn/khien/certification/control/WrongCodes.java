package vn.khien.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.khien.certification.CertificationError;
import vn.khien.shared.RuleViolation;

/**
 * Makes guessing slow: after too many wrong codes an address has to wait, and right codes are then answered no better.
 * Right codes do not count, because a whole school may stand behind one address.
 */
@ApplicationScoped
public class WrongCodes {
    static final int ALLOWED = 30;
    static final Duration WINDOW = Duration.ofMinutes(10);

    /** Addresses remembered; the ones that have been quiet longest are forgotten first. */
    private static final int REMEMBERED = 20_000;

    /** How many wrong codes since when. */
    private record Tries(Instant since, int wrong) {}

    private final Map<String, Tries> tries = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    Clock clock;

    /** Refuses an address that has been wrong too often. */
    public synchronized void requireFewFrom(String address) {
        Tries before = tries.get(network(address));
        Instant now = clock.instant();
        if (before == null || before.wrong() < ALLOWED || isOver(before, now)) {
            return;
        }
        long seconds = Duration.between(now, before.since().plus(WINDOW)).toSeconds();
        throw new RuleViolation(CertificationError.TOO_MANY_TRIES, Math.max(1, (seconds + 59) / 60));
    }

    public synchronized void wrongFrom(String address) {
        Instant now = clock.instant();
        tries.merge(
                network(address),
                new Tries(now, 1),
                (before, one) -> isOver(before, now) ? one : new Tries(before.since(), before.wrong() + 1));
    }

    private static boolean isOver(Tries tries, Instant now) {
        return !now.isBefore(tries.since().plus(WINDOW));
    }

    /** Who has one IPv6 address has the whole network of 64 bits: it counts as one. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] groups = address.split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(4, groups.length) && !groups[i].isEmpty(); i++) {
            network.append(groups[i]).append(':');
        }
        return network.isEmpty() ? address : network.toString();
    }
}
