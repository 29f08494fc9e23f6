package vn.khien.access.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The secret that stays outside the database, so that a copy of the database alone opens no account: the setting {@code
 * lms.secret}, or a file in {@code lms.data.dir} that is drawn once. Losing it voids all
 * login cards and tokens and leaves the audit trail without its proof, nothing else.
 */
@ApplicationScoped
public class InstallationKey {
    private static final int BYTES = 32;
    private byte[] secret = new byte[0];

    @PostConstruct
    void load() {
        Config config = ConfigProvider.getConfig();
        secret = config.getOptionalValue("lms.secret", String.class)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> fromFile(Path.of(
                        config.getOptionalValue("lms.data.dir", String.class).orElse("data"), "secret.key")));
        if (secret.length < BYTES) {
            throw new IllegalStateException("lms.secret needs at least " + BYTES + " characters");
        }
    }

    /** A key that is already known. */
    public static InstallationKey of(String text) {
        InstallationKey key = new InstallationKey();
        key.secret = text.getBytes(StandardCharsets.UTF_8);
        return key;
    }

    byte[] bytes() {
        return secret.clone();
    }

    /** A keyed digest as 40 letters. */
    public String mark(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] digest = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, 30));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static byte[] fromFile(Path file) {
        try {
            if (Files.notExists(file)) {
                draw(file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The installation's key cannot be read: " + file, e);
        }
    }

    private static void draw(Path file) throws IOException {
        byte[] drawn = new byte[BYTES];
        new SecureRandom().nextBytes(drawn);
        Path directory = file.toAbsolutePath().getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(drawn), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // Another node was quicker; its key holds.
        }
    }
}
