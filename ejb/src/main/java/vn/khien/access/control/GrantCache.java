package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.khien.access.GrantedRole;
import vn.khien.shared.CityTime;

/**
 * The roles of an account, read at most once a minute: a role taken away stops working within that minute on every node,
 * and at once on the node where it was taken.
 */
@ApplicationScoped
public class GrantCache {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 20_000;

    private final Map<Long, Entry> entries = new ConcurrentHashMap<>();

    @Inject
    GrantQueries queries;

    @Inject
    Clock clock;

    /** Roles in force today. */
    public List<GrantedRole> inForce(long accountId) {
        Instant now = clock.instant();
        Entry entry = entries.get(accountId);
        if (entry == null || entry.readAt().plus(FRESH).isBefore(now)) {
            if (entries.size() > MOST_REMEMBERED) {
                entries.clear();
            }
            entry = new Entry(now, queries.ofAccount(accountId));
            entries.put(accountId, entry);
        }
        LocalDate today = CityTime.dayOf(now);
        return entry.grants().stream().filter(grant -> grant.isInForceOn(today)).toList();
    }

    /** Reads afresh next time. */
    public void forget(long accountId) {
        entries.remove(accountId);
    }

    /** Reads all afresh next time. */
    public void forgetAll() {
        entries.clear();
    }

    private record Entry(Instant readAt, List<GrantedRole> grants) {}
}
