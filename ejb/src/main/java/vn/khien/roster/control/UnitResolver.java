package vn.khien.roster.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitRow;
import vn.khien.roster.RejectionCode;
import vn.khien.roster.WarningCode;
import vn.khien.shared.VietnameseText;

/** Finds the unit that a list means, in whatever way its name and its ward are written. */
final class UnitResolver {
    private static final Pattern LEVEL =
            Pattern.compile("(?:tiểu học|trung học cơ sở|trung học phổ thông|mầm non|mẫu giáo"
                    + "|thcs|thpt|ptcs|ptth|th|mn|mg)(?!\\p{L})");
    private static final Map<String, String> SHORT_LEVELS = Map.of(
            "tiểu học", "th",
            "trung học cơ sở", "thcs",
            "ptcs", "thcs",
            "trung học phổ thông", "thpt",
            "ptth", "thpt",
            "mầm non", "mn",
            "mẫu giáo", "mn",
            "mg", "mn");
    private static final Pattern JOINS = Pattern.compile("(?:\\s*[-–&,+]\\s*|\\s+và\\s+|\\s+)");
    private static final Pattern OFFICE = Pattern.compile("^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\\s+");
    private static final Pattern WARD_WORD = Pattern.compile("^(?:phường|xã|thị trấn|p\\.|x\\.|tt\\.)\\s*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

    private final List<Known> schools;
    private final List<UnitRow> wards;

    UnitResolver(List<UnitRow> units) {
        schools = units.stream()
                .filter(unit -> unit.typeGroup().hasClasses())
                .map(Known::of)
                .toList();
        wards = units.stream()
                .filter(unit -> unit.typeGroup() == UnitKind.COMMUNE_PC)
                .toList();
    }

    /** What was found. */
    record Finding(@Nullable String code, boolean byOldName, @Nullable RejectionCode rejection) {
        void applyTo(Draft draft, String typed) {
            draft.unitCode = code;
            draft.warn(byOldName ? WarningCode.UNIT_OLD_NAME : null, null);
            if (rejection != null) {
                draft.reject(rejection, "unit", typed, null);
            }
        }
    }

    /** A name taken apart: which levels it names, and what is left. An empty set of levels fits any. */
    private record SchoolName(Set<String> levels, String rest) {
        static SchoolName of(String typed) {
            String left = VietnameseText.clean(typed).toLowerCase(Locale.ROOT);
            if (left.startsWith("trường ")) {
                left = left.substring("trường ".length());
            }
            Set<String> levels = new TreeSet<>();
            Matcher level = LEVEL.matcher(left);
            while (level.lookingAt()) {
                levels.add(SHORT_LEVELS.getOrDefault(level.group(), level.group()));
                left = left.substring(level.end());
                Matcher join = JOINS.matcher(left);
                left = join.lookingAt() ? left.substring(join.end()) : left;
                level = LEVEL.matcher(left);
            }
            return new SchoolName(levels, Names.key(left));
        }

        /** Whether somebody who writes this may mean the other. */
        boolean means(SchoolName other) {
            boolean levelsFit = levels.isEmpty() || levels.equals(other.levels);
            return levelsFit && (rest.equals(other.rest) || withoutAccents(rest).equals(other.rest));
        }

        private static String withoutAccents(String text) {
            return VietnameseText.searchKey(text);
        }
    }

    private record Known(UnitRow unit, List<SchoolName> names, List<SchoolName> oldNames) {
        static Known of(UnitRow unit) {
            return new Known(
                    unit,
                    Stream.of(unit.name(), unit.shortName()).map(SchoolName::of).toList(),
                    former(unit).map(SchoolName::of).toList());
        }

        boolean liesIn(Set<String> codes) {
            return codes.contains(String.valueOf(unit.locatedIn()))
                    || codes.contains(String.valueOf(unit.governedBy()));
        }
    }

    /**
     * Finds a unit.
     *
     * @param ward empty when the list names none
     */
    Finding resolve(String school, String ward) {
        if (school.isEmpty()) {
            return new Finding(null, false, RejectionCode.UNIT_NOT_FOUND);
        }
        SchoolName asked = SchoolName.of(school);
        List<Known> found = named(asked, false);
        boolean oldSchool = found.isEmpty();
        if (oldSchool) {
            found = named(asked, true);
        }
        Set<String> now = wardCodes(ward, false);
        Set<String> before = now.isEmpty() ? wardCodes(ward, true) : Set.of();
        Set<String> within = now.isEmpty() ? before : now;
        List<Known> there = within.isEmpty()
                ? found
                : found.stream().filter(known -> known.liesIn(within)).toList();
        if (there.size() == 1) {
            return new Finding(there.get(0).unit().code(), oldSchool || !before.isEmpty(), null);
        }
        return new Finding(null, false, there.isEmpty() ? RejectionCode.UNIT_NOT_FOUND : RejectionCode.UNIT_AMBIGUOUS);
    }

    private List<Known> named(SchoolName asked, boolean formerly) {
        List<Known> found = new ArrayList<>();
        for (Known known : schools) {
            List<SchoolName> names = formerly ? known.oldNames() : known.names();
            if (names.stream().anyMatch(asked::means)) {
                found.add(known);
            }
        }
        return found;
    }

    /** The wards of that name, now or formerly; none when the text names another kind of office. */
    private Set<String> wardCodes(String ward, boolean formerly) {
        String asked = wardKey(ward);
        Set<String> codes = new HashSet<>();
        for (UnitRow known : asked.isEmpty() ? List.<UnitRow>of() : wards) {
            Stream<String> names = formerly ? former(known) : Stream.of(known.name(), known.shortName());
            if (names.map(UnitResolver::wardKey).anyMatch(asked::equals)) {
                codes.add(known.code());
            }
        }
        return codes;
    }

    private static String wardKey(String typed) {
        String lower = VietnameseText.clean(typed).toLowerCase(Locale.ROOT);
        String place = OFFICE.matcher(IN_BRACKETS.matcher(lower).replaceAll("")).replaceFirst("");
        return Names.key(WARD_WORD.matcher(place).replaceFirst(""));
    }

    private static Stream<String> former(UnitRow unit) {
        String names = unit.oldNames();
        return names == null ? Stream.empty() : Stream.of(names.split(";", -1)).map(String::strip);
    }
}
