package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.khien.access.AccessError;
import vn.khien.access.SecondFactorSetup;
import vn.khien.access.entity.Account;
import vn.khien.shared.RuleViolation;

/** What is done to second factors, with few tries, and written down. */
@ApplicationScoped
public class SecondFactorDesk {
    @Inject
    SecondFactors factors;

    @Inject
    SecondFactorDemand demand;

    @Inject
    SignInTries tries;

    @Inject
    AccountTrail trail;

    public boolean isOn(long accountId) {
        return factors.isOn(accountId);
    }

    public SecondFactorSetup begin(Account account) {
        if (factors.isOn(account.id())) {
            throw new RuleViolation(AccessError.SECOND_FACTOR_ON);
        }
        return factors.begin(account);
    }

    public List<String> confirm(Account account, String code) {
        String key = key(account.id());
        tries.check(key, key);
        List<String> recovery = factors.confirm(account.id(), code);
        if (recovery.isEmpty()) {
            throw new RuleViolation(AccessError.CODE_WRONG, tries.failed(key, key));
        }
        tries.succeeded(key);
        trail.write("SECOND_FACTOR_ON", account, account.login());
        return recovery;
    }

    /** Refuses a code that is wrong or was used, and more than a few tries. */
    public void requireCode(long accountId, String code) {
        String key = key(accountId);
        tries.check(key, key);
        if (!factors.take(accountId, code)) {
            throw new RuleViolation(AccessError.CODE_WRONG, tries.failed(key, key));
        }
        tries.succeeded(key);
    }

    public List<String> newRecoveryCodes(Account account, String code) {
        requireCode(account.id(), code);
        return factors.drawRecoveryCodes(account.id());
    }

    public void end(Account account, String code) {
        if (demand.isRequiredFor(account.id())) {
            throw new RuleViolation(AccessError.SECOND_FACTOR_REQUIRED);
        }
        requireCode(account.id(), code);
        end(account);
    }

    /** For an owner who has lost both app and recovery codes. */
    public void end(Account account) {
        factors.end(account.id());
        trail.write("SECOND_FACTOR_OFF", account, account.login());
    }

    private static String key(long accountId) {
        return "second:" + accountId;
    }
}
