package vn.khien.roster.control;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khien.people.Gender;
import vn.khien.roster.StaffGroup;
import vn.khien.shared.VietnameseText;

/** The words that files use for gender, state and position. */
final class Wordings {
    private static final Map<String, Gender> GENDERS = Map.ofEntries(
            Map.entry("nam", Gender.MALE),
            Map.entry("m", Gender.MALE),
            Map.entry("male", Gender.MALE),
            Map.entry("trai", Gender.MALE),
            Map.entry("1", Gender.MALE),
            Map.entry("01", Gender.MALE),
            Map.entry("nữ", Gender.FEMALE),
            Map.entry("nu", Gender.FEMALE),
            Map.entry("f", Gender.FEMALE),
            Map.entry("female", Gender.FEMALE),
            Map.entry("gái", Gender.FEMALE),
            Map.entry("2", Gender.FEMALE),
            Map.entry("02", Gender.FEMALE));
    private static final Pattern LEFT = Pattern.compile(
            "(?:đã )?(?:chuyển đi|thôi học|bỏ học|nghỉ hưu|chuyển công tác|thôi việc|nghỉ việc)(?!\\p{L}).*");
    private static final Pattern MANAGER = Pattern.compile("(?:pho |p\\.? ?)?(?:hieu truong|giam doc)\\b.*");
    private static final Pattern TEACHER = Pattern.compile("(?:giao vien|to truong)\\b.*");

    private Wordings() {}

    static @Nullable Gender gender(String typed) {
        return GENDERS.get(VietnameseText.clean(typed).toLowerCase(Locale.ROOT));
    }

    /** The state as typed when it says that somebody is gone, otherwise null. */
    static @Nullable String stateOfLeaving(String typed) {
        String state = VietnameseText.clean(typed);
        return LEFT.matcher(state.toLowerCase(Locale.ROOT)).matches() ? state : null;
    }

    static @Nullable StaffGroup staffGroup(@Nullable String position) {
        if (position == null) {
            return null;
        }
        String words = VietnameseText.searchKey(position);
        if (MANAGER.matcher(words).matches()) {
            return StaffGroup.MANAGER;
        }
        return TEACHER.matcher(words).matches() ? StaffGroup.TEACHER : StaffGroup.SUPPORT;
    }
}
