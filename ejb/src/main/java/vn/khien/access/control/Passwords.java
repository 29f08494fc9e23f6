package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.jspecify.annotations.Nullable;

/** Password hashes by argon2id, with a salt of their own each. */
@ApplicationScoped
public class Passwords {
    private final DefaultPasswordService service = new DefaultPasswordService();
    private final String nobodys = service.encryptPassword("nobody's password, compared for the time it takes");

    public String hash(String password) {
        return service.encryptPassword(password);
    }

    /** Takes as long without an account as with one, so that the time does not tell which logins there are. */
    public boolean fits(String password, @Nullable String hash) {
        boolean same = service.passwordsMatch(password, hash == null ? nobodys : hash);
        return same && hash != null;
    }
}
