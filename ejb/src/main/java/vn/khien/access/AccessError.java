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
    /** Accounts are opened for staff and officials of the unit or of what stands below it. */
    NOT_A_MEMBER,
    /** The person has an account already. */
    ACCOUNT_THERE,
    /** The account holds a role that allows more than the own roles do. */
    ACCOUNT_TOO_HIGH,
    /** What is asked cannot be done to the own account. */
    OWN_ACCOUNT,
    /** Nobody whose account is managed here has this login. Detail: the login. */
    LOGIN_UNKNOWN,
    /** Two accounts cannot have one address. Detail: the address. */
    EMAIL_TAKEN,
    /** The role cannot be held at a unit of this kind. */
    ROLE_NOT_HERE,
    /** The account holds this role at the unit in these days already. */
    ROLE_HELD,
    /** The last day is before the first, or too far away, or past. */
    ROLE_DAYS_INVALID,
    /** Standing in and handing over rest on a paper. */
    BASIS_MISSING,
    /** There is nothing to hand over from that day on. */
    NOTHING_TO_HAND_OVER,
    /** The link was used, is too old, or never was. */
    LINK_OVER,
    /** Too short. Detail: the least length. */
    PASSWORD_SHORT,
    /** One of those that are guessed first. */
    PASSWORD_COMMON,
    /** Holds the birth date or the login. */
    PASSWORD_PERSONAL,
    /** The password so far is not the right one. */
    PASSWORD_WRONG,
    /** A secret is three different pictures. */
    PICTURES_NOT_THREE,
    /** The class is too old for pictures. Detail: the last grade that uses them. */
    KIOSK_NOT_FOR_GRADE,
    /** A code of the app or a recovery code that is wrong, or was used. Detail: tries left. */
    CODE_WRONG,
    /** A program signs in with a password alone where a code is wanted too. */
    CODE_MISSING,
    /** The second factor is set up already. */
    SECOND_FACTOR_ON,
    /** Whoever sees more than one school keeps the second factor. */
    SECOND_FACTOR_REQUIRED,
    /** The token's end is past or too far away. */
    TOKEN_EXPIRY_INVALID;

    @Override
    public String capability() {
        return "access";
    }
}
