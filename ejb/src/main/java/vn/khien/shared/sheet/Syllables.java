package vn.khien.shared.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows how a Vietnamese syllable is built, and so tells text from rubbish. */
public final class Syllables {
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern SYLLABLE = Pattern.compile("(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?"
            + "(?:i[aêu]|iêu|a[iouy]|â[uy]|eo|êu|o[aăei]|oa[iyo]|oeo|oo|ôi|ơi|u[aâêiyôơ]|uây|uôi|uy[aêu]|ư[aiuơ]|ươ[iu]"
            + "|yê|yêu|[aăâeêioôơuưy])"
            + "(?:ch|nh|ng|[cmnpt])?");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[\\x00-\\x40\\x5B-\\x60\\x7B-\\x7F\\u00A0]+");

    private Syllables() {}

    /** How many of the words with letters past ASCII are Vietnamese, from 0 to 1; 1 when there are no such words. */
    public static double shareOf(String text) {
        int words = 0;
        int right = 0;
        for (String word : NOT_IN_WORDS.split(text, -1)) {
            if (!word.chars().allMatch(letter -> letter < 0x80)) {
                words++;
                right += isSyllable(word) ? 1 : 0;
            }
        }
        return words == 0 ? 1 : (double) right / words;
    }

    static boolean isSyllable(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String toneless = TONES.matcher(apart).replaceAll("");
        boolean oneTone = apart.length() - toneless.length() <= 1;
        return oneTone
                && SYLLABLE.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC))
                        .matches();
    }
}
