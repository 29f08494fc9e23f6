package vn.khien.roster.control;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.VietnameseText;
import vn.khien.shared.sheet.SheetRow;

/** Names of classes: where they stand, how they are spelt, which grade they tell. */
final class ClassNames {
    /** The highest grade of a school. */
    private static final int LAST_GRADE = 12;

    private static final int MOST_CELLS = 2;
    /** "Lớp 6A1", its head count, its teacher. */
    private static final int MOST_CELLS_BESIDE = 4;

    private static final int LONGEST = 30;
    private static final Pattern WORD_CLASS =
            Pattern.compile("^lớp(?:\\s*:\\s*|\\s+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern IN_TITLE =
            Pattern.compile("(?:^|.*\\s)lớp(?:\\s*:\\s*|\\s+)(.+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END = Pattern.compile(
            "\\s*(?:\\s[-–—]\\s|[(;,]|\\s(?:gvcn|giáo viên|sĩ số|năm học|trường|niên khóa|nh\\s)).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NO_CLASS = Pattern.compile(
            "(?:sheet|trang.?tính|ds|danh.?sách|csv|html|table|book|data)[\\s_]*[0-9]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOT_NAMES =
            Pattern.compile("(?:học|chủ nhiệm|trưởng|phó)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

    /** The class that a row names for those below it, null when it names none. */
    static @Nullable String ofRow(SheetRow row) {
        String text = VietnameseText.clean(row.cells().firstEntry().getValue().text());
        boolean alone = WORD_CLASS.matcher(text).lookingAt();
        if (row.cells().size() > (alone ? MOST_CELLS_BESIDE : MOST_CELLS)) {
            return null;
        }
        Matcher title = IN_TITLE.matcher(text);
        if (!title.matches()) {
            return null;
        }
        String rest = title.group(1);
        String name = END.matcher(rest).replaceFirst("").strip();
        boolean several =
                rest.substring(Math.min(name.length(), rest.length())).matches("\\s*[,;]\\s*[0-9]{1,2}\\S*.*");
        return several || !isName(name, alone) ? null : name;
    }

    /** Inside a longer title a bare number is a grade, and a word is no class. */
    private static boolean isName(String name, boolean alone) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return false;
        }
        if (NOT_NAMES.matcher(name).lookingAt()) {
            return false;
        }
        boolean hasNumber = name.chars().anyMatch(Character::isDigit);
        boolean words = name.split(" ", -1).length <= 3;
        return words && (alone || (hasNumber && !NUMBER.matcher(name).matches()));
    }

    /** The class that the name of a sheet tells, null when it is a name for any sheet. */
    static @Nullable String ofSheet(String sheet) {
        String name = cut(sheet);
        return name.isEmpty() || NO_CLASS.matcher(name).matches() ? null : name;
    }

    /** Without the word "Lớp" in front. */
    static String cut(String typed) {
        return WORD_CLASS.matcher(VietnameseText.clean(typed)).replaceFirst("").strip();
    }

    /** Counts a spelling, so that the most frequent one can be taken for all. */
    void note(String name) {
        spellings.computeIfAbsent(key(name), any -> new LinkedHashMap<>()).merge(name, 1, Integer::sum);
    }

    /** The most frequent spelling of names that differ only in case and spaces. */
    String spelling(String name) {
        String best = name;
        int most = 0;
        for (Map.Entry<String, Integer> spelling :
                spellings.getOrDefault(key(name), Map.of()).entrySet()) {
            if (spelling.getValue() > most) {
                best = spelling.getKey();
                most = spelling.getValue();
            }
        }
        return best;
    }

    /** The grade that a text names first, null when it names none. */
    static @Nullable Integer grade(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find() || number.group().length() > 2) {
            return null;
        }
        int grade = Integer.parseInt(number.group());
        return grade >= 1 && grade <= LAST_GRADE ? grade : null;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
