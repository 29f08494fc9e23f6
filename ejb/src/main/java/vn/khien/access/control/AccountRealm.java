package vn.khien.access.control;

import java.util.Optional;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.BearerToken;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.realm.AuthenticatingRealm;

/**
 * The one realm: checks a login with its password or card code, a card code alone, an API token, or pictures that were
 * compared already. Compares by itself,
 * since each kind compares in its own way; all failures look alike.
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
        return token instanceof UsernamePasswordToken
                || token instanceof CardToken
                || token instanceof PictureToken
                || token instanceof BearerToken;
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) throws AuthenticationException {
        Identity identity = identityOf(token).orElseThrow(IncorrectCredentialsException::new);
        return new SimpleAuthenticationInfo(identity, "", getName());
    }

    private Optional<Identity> identityOf(AuthenticationToken token) {
        if (token instanceof UsernamePasswordToken typed) {
            return check.password(typed.getUsername(), String.valueOf(typed.getPassword()));
        }
        if (token instanceof CardToken card) {
            return check.card(card.code());
        }
        if (token instanceof PictureToken child) {
            return check.person(child.personId());
        }
        return token instanceof BearerToken bearer ? check.token(bearer.getToken()) : Optional.empty();
    }
}
