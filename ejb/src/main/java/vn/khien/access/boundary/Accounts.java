package vn.khien.access.boundary;

import static vn.khien.shared.Permission.MANAGE_ACCOUNTS;
import static vn.khien.shared.Permission.OPERATE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccessError;
import vn.khien.access.Audited;
import vn.khien.access.Role;
import vn.khien.access.control.AccountWriter;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;

/** Accounts of adults and the roles they are given. */
@Stateless
public class Accounts {
    @Inject
    AccountWriter accounts;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    /**
     * Opens an account for somebody of the unit.
     *
     * @return the account's id
     */
    public long open(long personId, long unitId, String login, String password) {
        currentUser.require(MANAGE_ACCOUNTS, units.unit(unitId).path());
        return accounts.open(personId, login, password);
    }

    /** Gives a role at a unit. Nobody can give a role that allows more there than their own roles do. */
    @Audited(value = "ROLE_GRANTED", of = "account")
    public void grant(long accountId, Role role, long unitId, LocalDate from, @Nullable LocalDate to) {
        OrgPath path = units.unit(unitId).path();
        currentUser.require(MANAGE_ACCOUNTS, path);
        boolean within = role.permissions().stream().allMatch(permission -> currentUser.may(permission, path));
        if (!within && !currentUser.may(OPERATE, path)) {
            throw new RuleViolation(AccessError.ROLE_TOO_HIGH);
        }
        accounts.grant(accountId, role, unitId, from, to);
    }
}
