package vn.khien.shared;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Vietnamese text as people type it, sort it and search for it (DOMAIN.md 3.5). */
public final class VietnameseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ZERO_WIDTH = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
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

    /**
     * By the Vietnamese alphabet as {@link #compare}, but numbers in the text by their size: 6A2 before 6A10. Each text is
     * weighed once, since weighing costs much more than comparing.
     */
    public static <T> List<T> sortedNaturally(Collection<T> things, Function<T, String> text) {
        Collator collator = COLLATOR.get();
        return things.stream()
                .map(thing -> new Weighed<>(thing, collator.getCollationKey(numbersPadded(text.apply(thing)))))
                .sorted(Comparator.comparing(Weighed::weight))
                .map(Weighed::thing)
                .toList();
    }

    private record Weighed<T>(T thing, CollationKey weight) {}

    private static String numbersPadded(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> "0".repeat(Math.max(0, 6 - number.group().length())) + number.group());
    }

    /** Whether the text holds the typed words, letter case aside, accents where they were typed. */
    public static boolean containsTyped(String text, String typed) {
        return clean(text).toLowerCase(Locale.ROOT).contains(clean(typed).toLowerCase(Locale.ROOT));
    }
}
