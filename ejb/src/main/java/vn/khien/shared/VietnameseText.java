package vn.khien.shared;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as people type it, sort it and search for it (DOMAIN.md 3.5). */
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ZERO_WIDTH = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    // A collator keeps state while it compares, so each thread has one of its own.
    private static final ThreadLocal<Collator> COLLATOR =
            ThreadLocal.withInitial(() -> Collator.getInstance(Locale.forLanguageTag("vi")));

    private VietnameseText() {}

    /** Composed form, single plain spaces, nothing invisible, no space at either end. */
    public static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String visible = ZERO_WIDTH.matcher(composed).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    /** Lower case without any accent and with đ as d: "Đặng Thị Ước" gives "dang thi uoc". */
    public static String searchKey(String text) {
        String decomposed = Normalizer.normalize(clean(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }

    /** Bytes whose plain order is the order of the Vietnamese alphabet and tones. */
    public static byte[] sortKey(String text) {
        return COLLATOR.get().getCollationKey(clean(text)).toByteArray();
    }

    /** Compares by the Vietnamese alphabet; tones count where letters are alike. */
    public static int compare(String one, String other) {
        return COLLATOR.get().compare(one, other);
    }
}
