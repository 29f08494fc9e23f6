package vn.khien.shared.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Tells in which encoding Vietnamese text was saved, since such a file does not say. */
final class CsvCharset {
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private CsvCharset() {}

    static Charset of(byte[] sample) {
        Charset marked = byMark(sample);
        if (marked != null) {
            return marked;
        }
        if (isUtf8(sample)) {
            return StandardCharsets.UTF_8;
        }
        // Fonts from before Unicode are Western text to a computer; whoever reads it decodes them.
        String western = new String(sample, WESTERN);
        double legacy = Math.max(
                Syllables.shareOf(LegacyFont.TCVN3.decode(western)), Syllables.shareOf(LegacyFont.VNI.decode(western)));
        String vietnamese = Normalizer.normalize(new String(sample, VIETNAMESE), Normalizer.Form.NFC);
        return Syllables.shareOf(vietnamese) >= legacy ? VIETNAMESE : WESTERN;
    }

    /** Text has no zero bytes, unless it is marked as being two bytes wide. */
    static boolean looksLikeText(byte[] head) {
        if (byMark(head) != null) {
            return true;
        }
        int control = 0;
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
            control += b > 0 && b < ' ' && !Character.isWhitespace(b) ? 1 : 0;
        }
        return control * 100 <= head.length;
    }

    private static @Nullable Charset byMark(byte[] sample) {
        if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(sample, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(sample, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] sample, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (sample.length <= i || (sample[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A letter cut off at the end of the sample is no fault. */
    private static boolean isUtf8(byte[] sample) {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return !strict.decode(ByteBuffer.wrap(sample), CharBuffer.allocate(sample.length), false)
                .isError();
    }
}
