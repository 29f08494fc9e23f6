package vn.khien.certification;

import vn.khien.shared.ErrorCode;

/** The rules of certificates. */
public enum CertificationError implements ErrorCode {
    /** Only a certificate that counts can be replaced or revoked. */
    NOT_IN_FORCE,
    /** Whoever replaces or revokes a certificate says why. */
    REASON_MISSING,
    /** Too many wrong codes from one address; the detail is how many minutes to wait. */
    TOO_MANY_TRIES;

    @Override
    public String capability() {
        return "certification";
    }
}
