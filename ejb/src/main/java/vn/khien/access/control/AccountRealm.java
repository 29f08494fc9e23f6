package vn.khien.access.control;

import java.util.Optional;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.BearerToken;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.realm.AuthenticatingRealm;

/**
 * The one realm: takes whoever showed every secret that is asked of them, which is checked before, and checks API tokens. It
 * compares by itself, and all failures look alike.
 */
public class AccountRealm extends AuthenticatingRealm {
    private final CredentialCheck check;

    public AccountRealm(CredentialCheck check) {
        super(new AllowAllCredentialsMatcher());
        this.check = check;
        setName("khien");
        setAuthenticationCachingEnabled(false);
    }

    @Override
    public boolean supports(AuthenticationToken token) {
        return token instanceof ConfirmedToken || token instanceof BearerToken;
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) throws AuthenticationException {
        Identity identity = identityOf(token).orElseThrow(IncorrectCredentialsException::new);
        return new SimpleAuthenticationInfo(identity, "", getName());
    }

    private Optional<Identity> identityOf(AuthenticationToken token) {
        if (token instanceof ConfirmedToken confirmed) {
            return Optional.of(confirmed.identity());
        }
        return token instanceof BearerToken bearer ? check.token(bearer.getToken()) : Optional.empty();
    }
}
