package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The two marks of an entry, both with the installation's key, so that whoever can write to the database alone can make
 * neither: the seal, over what the entry tells, and the link, over its place, its seal and the link of the entry before.
 */
@ApplicationScoped
public class AuditSeals {
    /** What the first entry is bound to. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    InstallationKey key;

    String seal(ChainedEntry entry) {
        return keyed("audit:seal", told(entry));
    }

    String link(ChainedEntry entry, long position, String before) {
        List<@Nullable String> parts = told(entry);
        parts.add(entry.seal());
        parts.add(Long.toString(position));
        parts.add(before);
        return keyed("audit:link", parts);
    }

    /** Tells one key from another without telling either. */
    String keyMark() {
        return key.mark("audit:key");
    }

    private static List<@Nullable String> told(ChainedEntry entry) {
        List<@Nullable String> parts = new ArrayList<>();
        parts.add(Long.toString(entry.id()));
        parts.add(Long.toString(entry.at().getEpochSecond()));
        parts.addAll(entry.told());
        return parts;
    }

    /** Each part with its length before it: no two lists of parts give one text. */
    private String keyed(String purpose, List<@Nullable String> parts) {
        StringBuilder text = new StringBuilder(purpose);
        for (String part : parts) {
            text.append('\n');
            if (part != null) {
                text.append(part.length()).append(':').append(part);
            }
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
