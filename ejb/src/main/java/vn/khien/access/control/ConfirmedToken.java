package vn.khien.access.control;

import org.apache.shiro.authc.AuthenticationToken;

/** Somebody whose secrets have all been checked already. */
record ConfirmedToken(Identity identity) implements AuthenticationToken {
    @Override
    public Object getPrincipal() {
        return identity;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
