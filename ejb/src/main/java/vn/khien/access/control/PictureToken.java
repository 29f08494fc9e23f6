package vn.khien.access.control;

import org.apache.shiro.authc.AuthenticationToken;

/** A child whose secret pictures were right; only the control that compared them makes one. */
public final class PictureToken implements AuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final long personId;

    PictureToken(long personId) {
        this.personId = personId;
    }

    long personId() {
        return personId;
    }

    @Override
    public Object getPrincipal() {
        return "pictures";
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
