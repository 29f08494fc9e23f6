package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.access.SecondFactorSetup;
import vn.khien.access.entity.Account;
import vn.khien.access.entity.RecoveryCode;
import vn.khien.access.entity.SecondFactorSecret;

/** The second factor of accounts: beginning it, checking codes, ending it. Each code and each recovery code counts once. */
@ApplicationScoped
public class SecondFactors {
    static final int RECOVERY_CODES = 10;
    private static final String PURPOSE = "second-factor";
    private static final int SECRET_BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    SealedBox box;

    @Inject
    CardCodes codes;

    @Inject
    Clock clock;

    public boolean isOn(long accountId) {
        SecondFactorSecret kept = entities.find(SecondFactorSecret.class, accountId);
        return kept != null && kept.isConfirmed();
    }

    /** What the app is given: the secret that was begun with before, or a new one. */
    public SecondFactorSetup begin(Account account) {
        // Two pages that open at once would each draw a secret; the second waits, and is given the first one's.
        entities.lock(account, LockModeType.PESSIMISTIC_WRITE);
        SecondFactorSecret kept = entities.find(SecondFactorSecret.class, account.id());
        if (kept == null) {
            byte[] drawn = new byte[SECRET_BYTES];
            random.nextBytes(drawn);
            String sealed = box.seal(PURPOSE, HexFormat.of().formatHex(drawn));
            kept = new SecondFactorSecret(account.id(), sealed, clock.instant());
            entities.persist(kept);
        }
        String secret = Totp.base32(secret(kept));
        String label = URLEncoder.encode("Khiên:" + account.login(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return new SecondFactorSetup(secret, "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Khi%C3%AAn");
    }

    /**
     * Takes the first code; from now on one is asked at each sign-in.
     *
     * @return the recovery codes, which are known here for the last time; empty when the code was wrong
     */
    public List<String> confirm(long accountId, String code) {
        SecondFactorSecret kept = locked(accountId);
        if (kept == null || kept.isConfirmed() || !takes(kept, code)) {
            return List.of();
        }
        kept.confirm(clock.instant());
        return drawRecoveryCodes(accountId);
    }

    /** Ten new recovery codes; those before open nothing any more. */
    public List<String> drawRecoveryCodes(long accountId) {
        forgetRecoveryCodes(accountId);
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = codes.draw();
            drawn.add(code);
            entities.persist(new RecoveryCode(accountId, hash(accountId, code)));
        }
        return drawn;
    }

    /** Whether a code of the app, or a recovery code, is right; either is used up by it. */
    public boolean take(long accountId, String typed) {
        SecondFactorSecret kept = locked(accountId);
        if (kept == null || !kept.isConfirmed()) {
            return false;
        }
        return takes(kept, typed) || takesRecovery(accountId, typed);
    }

    public void end(long accountId) {
        SecondFactorSecret kept = entities.find(SecondFactorSecret.class, accountId);
        if (kept != null) {
            entities.remove(kept);
        }
        forgetRecoveryCodes(accountId);
    }

    private boolean takes(SecondFactorSecret kept, String typed) {
        String digits = typed.replaceAll("\\s", "");
        if (digits.length() != Totp.DIGITS) {
            return false;
        }
        byte[] secret = secret(kept);
        long now = Totp.stepAt(clock.instant());
        // Half a minute either way, for clocks that go wrong and people who are slow.
        for (long step = now - 1; step <= now + 1; step++) {
            if (Totp.code(secret, step, Totp.DIGITS).equals(digits)) {
                return kept.take(step);
            }
        }
        return false;
    }

    private boolean takesRecovery(long accountId, String typed) {
        Instant now = clock.instant();
        return entities.createQuery(
                                """
                                update RecoveryCode c set c.usedAt = :now
                                where c.accountId = :account and c.codeHash = :hash and c.usedAt is null""")
                        .setParameter("now", now)
                        .setParameter("account", accountId)
                        .setParameter("hash", hash(accountId, typed))
                        .executeUpdate()
                == 1;
    }

    private void forgetRecoveryCodes(long accountId) {
        entities.createQuery("delete from RecoveryCode c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Two requests with one code must not both find it unused. */
    private @Nullable SecondFactorSecret locked(long accountId) {
        return entities.find(SecondFactorSecret.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    private byte[] secret(SecondFactorSecret kept) {
        return HexFormat.of().parseHex(box.open(PURPOSE, kept.sealedSecret()));
    }

    private String hash(long accountId, String typed) {
        return codes.hashOfCard("recovery" + accountId + "x" + typed);
    }
}
