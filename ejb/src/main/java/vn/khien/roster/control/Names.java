package vn.khien.roster.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.khien.shared.VietnameseText;

/** A name as people write it, and a name as it is compared. */
final class Names {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final Set<Character> INSIDE_WORD = Set.of(' ', '\'', '\u2019', '\u02BC', '-');
    private static final Pattern Y_AS_I = Pattern.compile("(?<=^|[bcdđghklmnprstvx]|qu)y$");

    private Names() {}

    /** A name and whether its capitals had to be set. */
    record Name(String text, boolean recased) {}

    /**
     * Cleans a name and gives it capitals when it has none or nothing else.
     *
     * @param tcvn3 typed in a font without capitals for letters with tones
     */
    static Name repair(String typed, boolean tcvn3) {
        String clean = VietnameseText.clean(typed);
        if (isOneCase(clean, tcvn3)) {
            String recased = capitalise(clean.toLowerCase(Locale.ROOT));
            return new Name(recased, !recased.equals(clean));
        }
        return new Name(tcvn3 ? capitalise(clean) : clean, false);
    }

    private static boolean isOneCase(String name, boolean tcvn3) {
        int[] counted = name.codePoints()
                .filter(letter -> Character.isLetter(letter) && !(tcvn3 && hasTone(letter)))
                .toArray();
        boolean capitals = true;
        boolean small = true;
        for (int letter : counted) {
            capitals &= !Character.isLowerCase(letter);
            small &= !Character.isUpperCase(letter);
        }
        return counted.length > 0 && (capitals || small);
    }

    private static boolean hasTone(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .chars()
                .anyMatch(mark -> TONES.indexOf(mark) >= 0);
    }

    private static String capitalise(String name) {
        StringBuilder capitalised = new StringBuilder(name.length());
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            capitalised.append(first ? Character.toUpperCase(letter) : letter);
            first = INSIDE_WORD.contains(letter);
        }
        return capitalised.toString();
    }

    /** Equal for names that differ in case, in the place of a tone (oà, òa) or in i and y at the end (Lí, Lý). */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : VietnameseText.clean(name).toLowerCase(Locale.ROOT).split(" ", -1)) {
            key.append(wordKey(word)).append(' ');
        }
        return key.toString().strip();
    }

    private static String wordKey(String word) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (char letter : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            (TONES.indexOf(letter) >= 0 ? tones : letters).append(letter);
        }
        return Y_AS_I.matcher(letters).replaceFirst("i") + tones;
    }
}
