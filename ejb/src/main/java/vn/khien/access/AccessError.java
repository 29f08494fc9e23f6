package vn.khien.access;

import vn.khien.shared.ErrorCode;

/** Rules of signing in and of accounts. */
public enum AccessError implements ErrorCode {
    /** Name, password or card code do not fit together; which of them is not told. Detail: tries left. */
    SIGN_IN_FAILED,
    /** Too many tries. Detail: minutes to wait. */
    TOO_MANY_TRIES,
    /** Somebody else has this login. Detail: the login. */
    LOGIN_TAKEN,
    /** Nobody can give a role that allows more than the own roles do. */
    ROLE_TOO_HIGH,
    /** The token's end is past or too far away. */
    TOKEN_EXPIRY_INVALID;

    @Override
    public String capability() {
        return "access";
    }
}
