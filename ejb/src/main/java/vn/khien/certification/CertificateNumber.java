package vn.khien.certification;

/**
 * The place of a certificate in the register of its issuer: the running number of a calendar year, written {@code
 * 0085/2026}.
 */
public record CertificateNumber(int year, int running) {
    public CertificateNumber {
        if (running < 1 || year < 2000 || year > 9999) {
            throw new IllegalArgumentException("No place in a register: " + running + "/" + year);
        }
    }

    @Override
    public String toString() {
        return "%04d/%d".formatted(running, year);
    }
}
