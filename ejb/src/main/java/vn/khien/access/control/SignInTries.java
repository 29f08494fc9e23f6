package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.khien.access.AccessError;
import vn.khien.shared.RuleViolation;

/**
 * Limits how often one may guess: by what is being opened, whether it exists or not, and by the address the tries come from.
 * The second limit is wide, because a whole school may share one address. Counted in memory, for this node.
 */
@ApplicationScoped
public class SignInTries {
    static final int PER_LOGIN = 5;
    static final int PER_ADDRESS = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 100_000;

    private final Map<String, Tries> tries = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    /** Refuses when the login or the address has used up its tries. */
    public void check(String login, String address) {
        refuseAbove(PER_LOGIN, "login:" + login);
        refuseAbove(PER_ADDRESS, "address:" + address);
    }

    /** Refuses when the address has used up its tries, where the secret alone is typed. */
    public void check(String address) {
        refuseAbove(PER_ADDRESS, "address:" + address);
    }

    /**
     * Counts a failure.
     *
     * @return tries left for this login
     */
    public int failed(String login, String address) {
        count("address:" + address);
        return Math.max(0, PER_LOGIN - count("login:" + login));
    }

    /** Counts a failure where the secret alone is typed. */
    public int failed(String address) {
        return Math.max(0, PER_ADDRESS - count("address:" + address));
    }

    public void succeeded(String login) {
        tries.remove("login:" + login);
    }

    private void refuseAbove(int most, String key) {
        Tries made = tries.get(key);
        Instant now = clock.instant();
        if (made != null && made.until().isAfter(now) && made.count() >= most) {
            long seconds = Duration.between(now, made.until()).toSeconds();
            throw new RuleViolation(AccessError.TOO_MANY_TRIES, Math.max(1, (seconds + 59) / 60));
        }
    }

    private int count(String key) {
        Instant now = clock.instant();
        if (tries.size() > MOST_REMEMBERED) {
            tries.values().removeIf(made -> !made.until().isAfter(now));
        }
        return tries.merge(
                        key,
                        new Tries(1, now.plus(WINDOW)),
                        (old, fresh) -> old.until().isAfter(now) ? new Tries(old.count() + 1, old.until()) : fresh)
                .count();
    }

    private record Tries(int count, Instant until) {}
}
