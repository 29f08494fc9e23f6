package vn.khien.access.control;

import org.apache.shiro.authc.AuthenticationToken;

/** A card's code, which is name and secret at once. */
public record CardToken(String code) implements AuthenticationToken {
    @Override
    public Object getPrincipal() {
        return "card";
    }

    @Override
    public Object getCredentials() {
        return code;
    }

    @Override
    public String toString() {
        return "CardToken";
    }
}
