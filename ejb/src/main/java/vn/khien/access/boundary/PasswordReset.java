package vn.khien.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import vn.khien.access.control.PasswordLinks;
import vn.khien.access.control.PasswordResetWork;
import vn.khien.access.control.SignInTries;

/** A link for whoever has forgotten the password. Answers alike, and as fast, whether there is such an account. */
@Stateless
public class PasswordReset {
    @Inject
    SignInTries tries;

    @Inject
    PasswordLinks links;

    @Inject
    PasswordResetWork work;

    /** Whether this installation sends mail at all. */
    public boolean isOffered() {
        return links.isMailed();
    }

    /**
     * Sends a link, if there is such an account and it has an address.
     *
     * @param name a login or a mail address
     * @param address where the question comes from, to limit how often it is asked
     */
    public void ask(String name, String address) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        tries.check("reset:" + key, address);
        tries.failed("reset:" + key, address);
        if (isOffered()) {
            work.send(key);
        }
    }
}
