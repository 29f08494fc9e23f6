package vn.khien.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.khien.access.AccessError;
import vn.khien.access.IssuedToken;
import vn.khien.access.TokenLine;
import vn.khien.access.TokenScope;
import vn.khien.access.control.CardCodes;
import vn.khien.access.control.Identity;
import vn.khien.access.control.SignedInUser;
import vn.khien.access.entity.ApiToken;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Tokens by which programs act as one's own account. */
@Stateless
public class ApiTokens {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int LONGEST_NAME = 80;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CardCodes codes;

    @Inject
    SignedInUser user;

    @Inject
    Clock clock;

    /**
     * Makes a token.
     *
     * @param name what it is for, so that its owner knows it again
     * @param scope how far the program may go
     * @param expiresAt within a year from now
     * @return the token, which is shown this once
     */
    public IssuedToken issue(String name, TokenScope scope, Instant expiresAt) {
        Instant now = clock.instant();
        if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST))) {
            throw new RuleViolation(AccessError.TOKEN_EXPIRY_INVALID);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new RuleViolation(SharedError.INPUT_INVALID, "name");
        }
        String token = codes.drawToken();
        ApiToken kept = new ApiToken(identity().accountId(), name, codes.hashOfToken(token), scope, now, expiresAt);
        entities.persist(kept);
        return new IssuedToken(kept.id(), name, token, scope, expiresAt);
    }

    /** The own tokens that still work, those made last first. */
    public List<TokenLine> own() {
        return entities.createQuery(
                        """
                        select new vn.khien.access.TokenLine(t.id, t.name, t.scope, t.createdAt, t.expiresAt)
                        from ApiToken t where t.accountId = :account and t.revokedAt is null and t.expiresAt > :now
                        order by t.createdAt desc, t.id desc""",
                        TokenLine.class)
                .setParameter("account", identity().accountId())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Ends one of the own tokens; a second time changes nothing. */
    public void revoke(long id) {
        ApiToken token = entities.find(ApiToken.class, id);
        if (token == null || token.accountId() != identity().accountId()) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        token.revoke(clock.instant());
    }

    private Identity identity() {
        return user.identity().orElseThrow(() -> new AccessDenied("Nobody is signed in"));
    }
}
