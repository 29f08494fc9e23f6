package vn.khien.roster.control;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khien.roster.RosterKind;
import vn.khien.shared.VietnameseText;

/** Recognises the titles of columns in the wordings met so far. */
final class ColumnTitles {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NOT_WORDS = Pattern.compile("[^a-z0-9&]+");
    private static final Pattern PRIVATE_WORDS = Pattern.compile("\\b(?:sdt|dien thoai|so dt|dtdd|di dong|zalo|facebook"
            + "|noi sinh|que quan|nguyen quan|ho khau|thuong tru|tam tru|dia chi(?! (?:e ?mail|thu))|cho o|noi o"
            + "|ngay cap|noi cap|cha|me|phu huynh|giam ho|gia dinh|nghe nghiep|so tai khoan|bhyt|bao hiem)\\b");
    private static final Pattern OLD_IDENTITY_CARD = Pattern.compile("\\b(?:cmnd|cmtnd|chung minh)\\b");
    // "Bố" is a father, "bộ" a ministry: here the accent decides.
    private static final Pattern PARENT_WORDS = Pattern.compile("(?<!\\p{L})(?:bố|má)(?!\\p{L})");
    private static final Pattern E_MAIL = Pattern.compile("(?:dia chi )?(?:e ?mail|thu dien tu|hop thu|mail)(?: .*)?");
    private static final Pattern NATIONAL =
            Pattern.compile(".*\\b(?:dinh danh ca nhan|dinh danh cong dan|cccd|can cuoc|ddcn)\\b.*|so dinh danh");

    // The teacher of a class has a column of its own in lists of classes.
    private static final String PEOPLE =
            "(?!gvcn|giao vien chu nhiem)(?:hoc sinh|hs|tre|tre em|hoc vien|nguoi hoc|can bo.*|cb.*|giao vien.*|gv.*"
                    + "|nhan vien|cong chuc.*|khai sinh)";
    private static final Map<Column, Pattern> TITLES = new LinkedHashMap<>();
    private static final Map<Column, Pattern> STAFF_TITLES = new LinkedHashMap<>();
    private static final Map<Column, Pattern> OFFICIAL_TITLES = new LinkedHashMap<>();

    static {
        put(TITLES, Column.NUMBER, "(?:so )?(?:stt|tt|thu tu)");
        put(TITLES, Column.FULL_NAME, "ho (?:va |& )?ten(?: day du| " + PEOPLE + ")?|ten " + PEOPLE);
        put(TITLES, Column.FAMILY_AND_MIDDLE, "ho|ho (?:va |& )?(?:ten |chu )?(?:dem|lot|ten dem|ten lot)");
        put(TITLES, Column.GIVEN_NAME, "ten");
        String form = "(?: dd? mm? yy(?:yy)?| ngay thang nam)?";
        put(TITLES, Column.BIRTH, "(?:ngay(?: thang)?(?: nam)? sinh|nam sinh|sinh ngay)(?: hoc sinh| hs)?" + form);
        put(TITLES, Column.GENDER, "gioi(?: tinh)?(?: nam nu)?|phai|gt|nam nu");
        put(TITLES, Column.FEMALE, "nu");
        put(TITLES, Column.CLASS_CODE, "ma (?:nhom )?lop");
        put(TITLES, Column.CLASS, "(?:ten )?(?:nhom )?lop(?: hoc| nhom| hien tai)?|nhom|ten nhom");
        put(TITLES, Column.GRADE, "khoi(?: hoc| lop)?");
        put(TITLES, Column.PERSON_CODE, "ma(?: so)? (?:hoc sinh|hs|hoc vien|can bo|cb|gv|giao vien|nhan vien|nv)|mshs");
        put(
                TITLES,
                Column.MOET_ID,
                "ma (?:so )?dinh danh(?: .*)?|ma (?:so )?(?:bo )?(?:gd ?& ?dt|gddt|moet)|ma csdl.*");
        put(TITLES, Column.STATE, "(?:trang thai|tinh trang)(?: hs| hoc sinh| hoc| hoc tap| cb| can bo| lam viec)?");
        String post = "(?:chuc vu|chuc danh|vi tri viec lam|vi tri|nhiem vu)";
        put(TITLES, Column.POSITION, post + "(?: " + post + "| duoc giao| hien nay| hien tai)*");
        put(STAFF_TITLES, Column.UNIT, "(?:ten )?(?:truong|don vi|co so)(?: cong tac| giao duc| hoc)?|noi cong tac");
        put(STAFF_TITLES, Column.WARD, "(?:ten )?(?:ubnd )?(?:xa phuong|phuong xa|xa|phuong)(?: thi tran)?|dia ban");
        put(STAFF_TITLES, Column.DEPARTMENT, "to(?: chuyen mon| bo mon)?|bo phan|phong ban");
        put(
                OFFICIAL_TITLES,
                Column.DEPARTMENT,
                "(?:don vi|noi|co quan|phong|bo phan|phong ban|to)(?: don vi| cong tac)*");
    }

    private ColumnTitles() {}

    /**
     * Recognises one title.
     *
     * @param group the wider title above it, empty when there is none
     */
    static Column recognise(String title, String group, RosterKind kind) {
        if (isPrivate(title, kind) || (!group.isEmpty() && isPrivate(group, kind))) {
            return Column.PRIVATE;
        }
        Column half = halfOf(title, group, kind);
        if (half != null) {
            return half;
        }
        Column whole = recognise(words(title), kind);
        // What stands in brackets is often only a hint on how to fill the column in.
        return whole == Column.OTHER
                ? recognise(words(IN_BRACKETS.matcher(title).replaceAll(" ")), kind)
                : whole;
    }

    private static Column recognise(String words, RosterKind kind) {
        if (NATIONAL.matcher(words).matches()) {
            return Column.NATIONAL_ID;
        }
        if (E_MAIL.matcher(words).matches()) {
            return Column.EMAIL;
        }
        Column found = find(TITLES, words);
        if (found == Column.OTHER && kind == RosterKind.STAFF) {
            found = find(STAFF_TITLES, words);
        }
        if (found == Column.OTHER && kind == RosterKind.OFFICIAL) {
            found = find(OFFICIAL_TITLES, words);
        }
        return found;
    }

    static boolean isPrivate(String title, RosterKind kind) {
        String words = words(title);
        String lower = VietnameseText.clean(title).toLowerCase(Locale.ROOT);
        return PRIVATE_WORDS.matcher(words).find()
                || PARENT_WORDS.matcher(lower).find()
                || (OLD_IDENTITY_CARD.matcher(words).find()
                        && !NATIONAL.matcher(words).matches())
                || (kind == RosterKind.PUPIL && E_MAIL.matcher(words).matches());
    }

    /** "Nam" and "Nữ" as two columns, alone or below a wider title. Without accents "Nam" would also be a year. */
    private static @Nullable Column halfOf(String title, String group, RosterKind kind) {
        String lower = VietnameseText.clean(title).toLowerCase(Locale.ROOT);
        boolean male = lower.equals("nam");
        if (!male && !lower.equals("nữ") && !lower.equals("nu")) {
            return null;
        }
        Column above = recognise(words(group), kind);
        if (above == Column.BIRTH) {
            return male ? Column.BIRTH_OF_MALE : Column.BIRTH_OF_FEMALE;
        }
        return male ? Column.MALE : Column.FEMALE;
    }

    private static Column find(Map<Column, Pattern> titles, String words) {
        return titles.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(words).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Column.OTHER);
    }

    private static String words(String title) {
        return NOT_WORDS
                .matcher(VietnameseText.searchKey(title))
                .replaceAll(" ")
                .strip();
    }

    private static void put(Map<Column, Pattern> titles, Column column, String pattern) {
        titles.put(column, Pattern.compile(pattern));
    }
}
