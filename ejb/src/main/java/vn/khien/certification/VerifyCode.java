package vn.khien.certification;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code under the QR code of a certificate: nine random signs and a check sign, from letters and digits that cannot be
 * taken for one another. With 31 signs, a prime number, the check finds any one wrong sign and any two swapped ones, so
 * that a slip of the reader is told from a paper that is not in the register.
 */
public record VerifyCode(String value) {
    /** Without 0, O, 1, I and L. */
    static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;

    public VerifyCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not a verification code");
        }
    }

    /** Draws a new code. */
    public static VerifyCode draw(RandomGenerator random) {
        StringBuilder signs = new StringBuilder(LENGTH);
        while (signs.length() < LENGTH - 1) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new VerifyCode(signs.append(checkSign(signs)).toString());
    }

    /** Reads what somebody typed: capitals or not, in groups or not. Empty when it cannot be a code. */
    public static Optional<VerifyCode> read(String typed) {
        String signs = typed.replaceAll("[\\s\\u00A0.-]", "").toUpperCase(Locale.ROOT);
        return isWellFormed(signs) ? Optional.of(new VerifyCode(signs)) : Optional.empty();
    }

    /** In groups, as printed: {@code 7KQ4 M2XW 9P}. */
    public String grouped() {
        return value.substring(0, 4) + " " + value.substring(4, 8) + " " + value.substring(8);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isWellFormed(String signs) {
        return signs.length() == LENGTH
                && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && checkSign(signs) == signs.charAt(LENGTH - 1);
    }

    /** Weighs each of the first nine signs by its place, so that swapping two changes the sum. */
    private static char checkSign(CharSequence signs) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (place + 2) * SIGNS.indexOf(signs.charAt(place));
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }
}
