package vn.khien.certification;

/** What one issuer has written into its register of a year: figures, no names. */
public record RegisterSummary(long issuerUnitId, String issuerName, long inForce, long replaced, long revoked) {
    public long all() {
        return inForce + replaced + revoked;
    }
}
