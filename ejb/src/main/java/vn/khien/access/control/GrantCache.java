package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.khien.access.GrantedRole;
import vn.khien.shared.CityTime;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Sql;

/**
 * The roles of an account, read at most once a minute: a role taken away stops working within that minute on every node,
 * and at once on the node where it was taken.
 */
@ApplicationScoped
public class GrantCache {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 20_000;

    private final Map<Long, Entry> entries = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager entities;

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
            entry = new Entry(now, read(accountId));
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

    private List<GrantedRole> read(long accountId) {
        List<GrantedRole> own = granted(accountId);
        List<GrantedRole> all = new ArrayList<>(own);
        List<GrantedRole> latest = own;
        while (!latest.isEmpty()) {
            latest = inherited(latest);
            all.addAll(latest);
        }
        return List.copyOf(all);
    }

    /** What a unit's predecessors left behind stays at their old places; the roles at the unit reach there too. */
    private List<GrantedRole> inherited(List<GrantedRole> roles) {
        List<GrantedRole> inherited = new ArrayList<>();
        String unitIds = Sql.ids(roles.stream().map(GrantedRole::unitId).toList());
        // Not by Sql, which needs a transaction: pages ask what somebody may do outside of any.
        List<?> rows = entities.createNativeQuery(
                        "select unit_id, predecessor_id, path from unit_predecessor where unit_id in (" + unitIds + ")")
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            long unit = ((Number) columns[0]).longValue();
            long predecessor = ((Number) columns[1]).longValue();
            OrgPath path = new OrgPath((String) columns[2]);
            roles.stream()
                    .filter(role -> role.unitId() == unit)
                    .map(role -> new GrantedRole(role.role(), predecessor, path, role.validFrom(), role.validTo()))
                    .forEach(inherited::add);
        }
        return inherited;
    }

    private List<GrantedRole> granted(long accountId) {
        return entities.createQuery(
                        """
                        select new vn.khien.access.GrantedRole(g.role, g.unitId, u.path, g.validFrom, g.validTo)
                        from RoleGrant g join GrantUnit u on u.id = g.unitId, Account a
                        where a.id = g.accountId and a.state = vn.khien.access.entity.AccountState.ACTIVE
                            and g.accountId = :account""",
                        GrantedRole.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    private record Entry(Instant readAt, List<GrantedRole> grants) {}
}
