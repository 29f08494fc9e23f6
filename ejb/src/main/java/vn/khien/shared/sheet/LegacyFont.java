package vn.khien.shared.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A family of fonts from before Unicode, whose letters stand in the places of Western ones. */
public enum LegacyFont {
    /** One place for a letter with its tone; no capitals with tones, for which there are fonts of capitals. */
    TCVN3(".VnTime", Table.tcvn3()),
    /** A letter, then a place for its marks. */
    VNI("VNI-Times", Table.vni());

    private static final double CLEARLY = 0.2;

    private final String sampleName;

    @SuppressWarnings("ImmutableEnumChecker") // Made by Map.copyOf.
    private final Map<String, String> letters;

    LegacyFont(String sampleName, Map<String, String> letters) {
        this.sampleName = sampleName;
        this.letters = letters;
    }

    String sampleName() {
        return sampleName;
    }

    /** Tells by the name of a font; null for a font of today. */
    public static @Nullable LegacyFont named(@Nullable String font) {
        if (font == null) {
            return null;
        }
        String name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return TCVN3;
        }
        return name.startsWith("vni") ? VNI : null;
    }

    /** The font that a long text was typed in, told by which reading makes sense of its words; null when it makes sense as is. */
    static @Nullable LegacyFont of(String text) {
        String plain = text.replace("\uFEFF", "");
        LegacyFont best = null;
        double most = Syllables.shareOf(plain) + CLEARLY;
        for (LegacyFont font : fits(plain) ? values() : new LegacyFont[0]) {
            double share = Syllables.shareOf(font.decode(plain));
            if (share > most) {
                best = font;
                most = share;
            }
        }
        return best;
    }

    /** Whether text in this font can look like this: all its letters have a Western place. */
    public static boolean fits(String text) {
        return text.chars().allMatch(letter -> letter <= 0xFF || letter == 0x2013 || letter == 0x2014);
    }

    public String decode(String text) {
        StringBuilder unicode = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            String pair = at + 1 < text.length() ? letters.get(text.substring(at, at + 2)) : null;
            if (pair != null) {
                unicode.append(pair);
                at += 2;
            } else {
                String letter = text.substring(at, at + 1);
                unicode.append(letters.getOrDefault(letter, letter));
                at++;
            }
        }
        return unicode.toString();
    }

    /** The places, written as they stand in a Western code page. */
    private static final class Table {
        private static final String TCVN3_PLACES =
                "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ" + "¡¢£¤¥¦§";
        private static final String TCVN3_LETTERS =
                "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ" + "ĂÂÊÔƠƯĐ";
        /** Place of the letter, place of the mark, letter. */
        private static final String VNI_PAIRS = "aùá aøà aûả aõã aïạ aêă aéắ aèằ aúẳ aüẵ aëặ aââ aáấ aàầ aåẩ aãẫ aäậ "
                + "eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ "
                + "oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ "
                + "uùú uøù uûủ uõũ uïụ öùứ öøừ öûử öõữ öïự yùý yøỳ yûỷ yõỹ";

        private static final String VNI_SINGLES = "ôơ öư ñđ æỉ óĩ òị îỵ";

        private Table() {}

        static Map<String, String> tcvn3() {
            Map<String, String> letters = new HashMap<>();
            for (int i = 0; i < TCVN3_PLACES.length(); i++) {
                letters.put(TCVN3_PLACES.substring(i, i + 1), TCVN3_LETTERS.substring(i, i + 1));
            }
            return Map.copyOf(letters);
        }

        static Map<String, String> vni() {
            Map<String, String> letters = new HashMap<>();
            for (String pair : (VNI_PAIRS + " " + VNI_SINGLES).split(" ", -1)) {
                int last = pair.length() - 1;
                letters.put(pair.substring(0, last), pair.substring(last));
                letters.put(upper(pair.substring(0, last)), upper(pair.substring(last)));
                // Typists leave the shift key before the mark.
                letters.put(upper(pair.substring(0, 1)) + pair.substring(1, last), upper(pair.substring(last)));
            }
            return Map.copyOf(letters);
        }

        private static String upper(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    }
}
