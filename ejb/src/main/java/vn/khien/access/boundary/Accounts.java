package vn.khien.access.boundary;

import static vn.khien.shared.Permission.MANAGE_ACCOUNTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccessError;
import vn.khien.access.LinkPurpose;
import vn.khien.access.PasswordLink;
import vn.khien.access.control.AccountDesk;
import vn.khien.access.control.AccountReach;
import vn.khien.access.entity.Account;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.boundary.AdultMembers;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;

/** Accounts of staff and officials, for those who manage them. Roles are {@link Roles}'. */
@Stateless
public class Accounts {
    @Inject
    AccountDesk desk;

    @Inject
    AccountReach reach;

    @Inject
    AdultMembers adults;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    /**
     * Opens an account with a password that is known, for somebody of the unit or of what stands below it.
     *
     * @return the account's id
     */
    public long open(long personId, long unitId, String login, String password) {
        OrgPath path = member(personId, unitId);
        return desk.open(personId, path, login, password);
    }

    /**
     * Opens an account whose owner chooses the password.
     *
     * @param email where the link goes; where there is none, the link is handed over by whoever called
     */
    public PasswordLink invite(long personId, long unitId, String login, @Nullable String email) {
        OrgPath path = member(personId, unitId);
        return desk.invite(personId, path, login, email);
    }

    /** A new link for an account that may be managed here; all earlier ones end. The password so far works until then. */
    public PasswordLink inviteAgain(long accountId) {
        Account account = reach.managed(accountId);
        return desk.link(account, LinkPurpose.INVITATION);
    }

    /** Where mail to the owner goes from now on; empty for nowhere. */
    public void reachAt(long accountId, String email) {
        desk.reachAt(reach.managed(accountId), email);
    }

    /** Keeps the owner out until it is unlocked: at once, wherever they are signed in. */
    public void lock(long accountId) {
        desk.lock(notOwn(accountId));
    }

    public void unlock(long accountId) {
        desk.unlock(notOwn(accountId));
    }

    /** Ends whatever the owner has open at any browser. */
    public void signOutEverywhere(long accountId) {
        desk.signOutEverywhere(reach.managed(accountId));
    }

    /** For an owner who has lost the app and the recovery codes: the next sign-in asks for the password alone. */
    public void endSecondFactor(long accountId) {
        desk.endSecondFactor(notOwn(accountId));
    }

    private Account notOwn(long accountId) {
        Account account = reach.managed(accountId);
        if (currentUser
                .signedInPerson()
                .filter(person -> person == account.personId())
                .isPresent()) {
            throw new RuleViolation(AccessError.OWN_ACCOUNT);
        }
        return account;
    }

    private OrgPath member(long personId, long unitId) {
        OrgPath path = units.unit(unitId).path();
        currentUser.require(MANAGE_ACCOUNTS, path);
        if (adults.named(List.of(personId), path).isEmpty()) {
            throw new RuleViolation(AccessError.NOT_A_MEMBER);
        }
        return path;
    }
}
