package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of login cards and tokens: drawn at random, long enough that guessing within the allowed tries is hopeless, kept as
 * a hash with the installation's key. A card code has 60 bits in an alphabet without look-alikes.
 */
@ApplicationScoped
public class CardCodes {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LETTERS = 12;
    private static final int GROUP = 4;
    private static final int TOKEN_BYTES = 24;
    private final SecureRandom random = new SecureRandom();

    @Inject
    InstallationKey key;

    /** A new card code, as printed. */
    public String draw() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** A new token of 192 bits. */
    public String drawToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return "khien_" + HexFormat.of().formatHex(bytes);
    }

    /** What the database keeps of a card code, however it was typed: letter case, spaces and dashes do not count. */
    public String hashOfCard(String typed) {
        return hash("card:" + typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    public String hashOfToken(String token) {
        return hash("token:" + token);
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
