package vn.khien.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccessError;
import vn.khien.access.Role;
import vn.khien.access.control.AccountReach;
import vn.khien.access.control.AccountTrail;
import vn.khien.access.control.RoleWriter;
import vn.khien.access.entity.Account;
import vn.khien.access.entity.RoleGrant;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Giving and ending roles, standing in, and handing over. Nobody gives or takes more than their own roles allow. */
@Stateless
public class Roles {
    private static final int LONGEST_STANDING_IN = 366;
    private static final int LONGEST_BASIS = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    RoleWriter roles;

    @Inject
    AccountReach reach;

    @Inject
    UnitNames units;

    @Inject
    AccountTrail trail;

    /** Gives a role at a unit to somebody who belongs where the acting user manages accounts. */
    public void grant(long accountId, Role role, long unitId, LocalDate from, @Nullable LocalDate to) {
        UnitSummary unit = units.unit(unitId);
        reach.requireGiving(role, unit.path());
        if (!role.fits(unit.kind())) {
            throw new RuleViolation(AccessError.ROLE_NOT_HERE);
        }
        Account account = reach.known(accountId);
        RoleGrant grant = new RoleGrant(accountId, role, unitId, from, to);
        roles.give(grant);
        write("ROLE_GRANTED", unit.path(), account, grant, "");
    }

    /** Ends a role with a last day, which counts; yesterday at the earliest. */
    public void end(long grantId, LocalDate lastDay) {
        RoleGrant grant = grant(grantId);
        OrgPath path = units.unit(grant.unitId()).path();
        reach.requireGiving(grant.role(), path);
        roles.end(grant, lastDay);
        trail.write(
                "ROLE_ENDED",
                path,
                entities.find(Account.class, grant.accountId()),
                grant.role() + " " + grant.unitId() + " " + lastDay);
    }

    /**
     * Lets somebody stand in for the holder of a role for a stated time.
     *
     * @param deputy the login of who stands in
     * @param paper the decision that says so
     */
    public void appointDeputy(long grantId, String deputy, LocalDate from, LocalDate to, String paper) {
        RoleGrant held = grant(grantId);
        OrgPath path = units.unit(held.unitId()).path();
        reach.requireGiving(held.role(), path);
        Account account = other(deputy, held.accountId());
        LocalDate heldUntil = held.validTo();
        if (to.isAfter(from.plusDays(LONGEST_STANDING_IN)) || (heldUntil != null && to.isAfter(heldUntil))) {
            throw new RuleViolation(AccessError.ROLE_DAYS_INVALID);
        }
        RoleGrant grant = held.deputised(account.id(), from, to, basis(paper));
        roles.give(grant);
        write("DEPUTY_APPOINTED", path, account, grant, " ← account/" + held.accountId());
    }

    /**
     * Hands all roles of one account to another from a day on.
     *
     * @param successor the login of who takes over
     * @return how many roles
     */
    public int handOver(long accountId, String successor, LocalDate day, String paper) {
        Account from = reach.managed(accountId);
        Account to = other(successor, accountId);
        String basis = basis(paper);
        List<RoleGrant> handed = roles.openFrom(accountId, day);
        if (handed.isEmpty()) {
            throw new RuleViolation(AccessError.NOTHING_TO_HAND_OVER);
        }
        for (RoleGrant grant : handed) {
            handOver(grant, from, to, day, basis);
        }
        return handed.size();
    }

    private void handOver(RoleGrant grant, Account from, Account to, LocalDate day, String basis) {
        OrgPath path = units.unit(grant.unitId()).path();
        RoleGrant successor = grant.handedTo(to.id(), day, basis);
        roles.end(grant, day.minusDays(1));
        if (!roles.isHeld(to.id(), grant.role(), grant.unitId(), successor.validFrom(), successor.validTo())) {
            roles.give(successor);
        }
        write("ROLE_HANDED_OVER", path, to, successor, " ← account/" + from.id());
    }

    private Account other(String login, long accountId) {
        Account account = reach.known(login);
        if (account.id() == accountId) {
            throw new RuleViolation(AccessError.OWN_ACCOUNT);
        }
        return account;
    }

    private static String basis(String paper) {
        String basis = paper.strip();
        if (basis.isEmpty() || basis.length() > LONGEST_BASIS) {
            throw new RuleViolation(AccessError.BASIS_MISSING);
        }
        return basis;
    }

    private RoleGrant grant(long id) {
        RoleGrant grant = entities.find(RoleGrant.class, id);
        // Whether there is such a role at a unit of somebody else is not told.
        if (grant == null || !reach.manages(units.unit(grant.unitId()).path())) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return grant;
    }

    private void write(String action, OrgPath path, Account account, RoleGrant grant, String whose) {
        LocalDate to = grant.validTo();
        String paper = grant.basis();
        String detail = grant.role() + " " + grant.validFrom() + " – " + (to == null ? "…" : to) + whose;
        trail.write(action, path, account, paper == null ? detail : detail + ", " + paper);
    }
}
