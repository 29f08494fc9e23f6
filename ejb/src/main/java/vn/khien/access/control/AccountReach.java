package vn.khien.access.control;

import static vn.khien.shared.Permission.MANAGE_ACCOUNTS;
import static vn.khien.shared.Permission.OPERATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import vn.khien.access.AccessError;
import vn.khien.access.Role;
import vn.khien.access.RoleLine;
import vn.khien.access.entity.Account;
import vn.khien.people.boundary.AdultMembers;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/**
 * Whose account somebody may manage: of those who belong where they manage accounts, and who hold no role that allows more
 * than they may themselves. Otherwise a new password for the principal would make a clerk a principal.
 */
@ApplicationScoped
public class AccountReach {
    static final String LINE =
            """
            select new vn.khien.access.RoleLine(g.id, g.accountId, g.role, g.unitId, u.path, g.validFrom, g.validTo,
                g.basis, g.deputisesFor)
            from RoleGrant g join GrantUnit u on u.id = g.unitId
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AdultMembers adults;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** An account that the acting user may lock, open, invite and sign out. */
    public Account managed(long accountId) {
        Account account = known(accountId);
        if (!openRoles(accountId).stream().allMatch(line -> mayGive(line.role(), line.path()))) {
            throw new RuleViolation(AccessError.ACCOUNT_TOO_HIGH);
        }
        return account;
    }

    /** An account of somebody who belongs where the acting user manages accounts, whatever roles it holds. */
    public Account known(long accountId) {
        Account account = entities.find(Account.class, accountId);
        // Whether there is such an account elsewhere is not told.
        if (account == null || !adults.isManaged(account.personId())) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return account;
    }

    /** The same by its login. */
    public Account known(String login) {
        String typed = login.strip().toLowerCase(Locale.ROOT);
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", typed)
                .getResultStream()
                .filter(account -> adults.isManaged(account.personId()))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(AccessError.LOGIN_UNKNOWN, typed));
    }

    /** Whether the acting user manages accounts at the place. */
    public boolean manages(OrgPath path) {
        return currentUser.may(MANAGE_ACCOUNTS, path);
    }

    /** Whether the acting user may give the role at the place, and take it away there. */
    public boolean mayGive(Role role, OrgPath path) {
        return manages(path)
                && (currentUser.may(OPERATE, path)
                        || role.permissions().stream().allMatch(permission -> currentUser.may(permission, path)));
    }

    /** Refuses where the role is more than the acting user has at the place. */
    public void requireGiving(Role role, OrgPath path) {
        currentUser.require(MANAGE_ACCOUNTS, path);
        if (!mayGive(role, path)) {
            throw new RuleViolation(AccessError.ROLE_TOO_HIGH);
        }
    }

    /** Roles in force today or later. */
    public List<RoleLine> openRoles(long accountId) {
        return entities.createQuery(
                        LINE + " where g.accountId = :account and (g.validTo is null or g.validTo >= :today)",
                        RoleLine.class)
                .setParameter("account", accountId)
                .setParameter("today", CityTime.today(clock))
                .getResultList();
    }
}
