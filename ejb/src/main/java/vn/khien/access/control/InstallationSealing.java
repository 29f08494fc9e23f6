package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.khien.shared.Sealing;

/** Seals with AES-GCM under keys drawn from the installation's, one for each purpose. */
@ApplicationScoped
public class InstallationSealing implements Sealing {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject
    InstallationKey key;

    /** With a key that is already known. */
    public static InstallationSealing with(InstallationKey key) {
        InstallationSealing sealing = new InstallationSealing();
        sealing.key = key;
        return sealing;
    }

    @Override
    public String mark(String purpose, String text) {
        return key.mark(purpose + "\n" + text);
    }

    @Override
    public String seal(String purpose, String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + CIPHER, e);
        }
    }

    @Override
    public Optional<String> open(String purpose, String sealed) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(sealed);
            byte[] opened = cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(both, NONCE))
                    .doFinal(both, NONCE, both.length - NONCE);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
        byte[] own = mac.doFinal(("seal\n" + purpose).getBytes(StandardCharsets.UTF_8));
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(own, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
