package vn.khien.learning.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads files of one folder of the class path, and keeps a running hash of the texts it gave out. */
final class ContentFiles {
    private final ClassLoader loader;
    private final String folder;
    private final MessageDigest digest = sha256();

    ContentFiles(ClassLoader loader, String folder) {
        this.loader = loader;
        this.folder = folder;
    }

    String text(String file) {
        byte[] bytes = bytes(file);
        digest.update(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    byte[] bytes(String file) {
        String path = folder + "/" + file;
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException(path + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    String place(String file) {
        return folder + "/" + file;
    }

    /** Of all texts read so far, in the order they were read. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
