package vn.khien.certification;

/** Whether a certificate counts. Only the first state does, and there is no way back to it. */
public enum CertificateState {
    ISSUED,
    /** A new edition with a number of its own stands in its place. */
    REPLACED,
    REVOKED
}
