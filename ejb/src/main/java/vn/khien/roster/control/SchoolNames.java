package vn.khien.roster.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khien.organisation.UnitRow;
import vn.khien.shared.VietnameseText;

/** Finds schools by their names inside of longer texts, written with or without accents, in full or in short. */
public final class SchoolNames {
    private static final Pattern NOT_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Map<String, String> SHORT = Map.of(
            "tieu hoc", "th",
            "trung hoc co so", "thcs",
            "trung hoc pho thong", "thpt",
            "trung tam", "tt");

    private final List<UnitRow> schools;
    private final Map<String, Set<UnitRow>> byName = new HashMap<>();

    public SchoolNames(Collection<UnitRow> units) {
        schools = units.stream().filter(unit -> unit.typeGroup().hasClasses()).toList();
        for (UnitRow school : schools) {
            Stream.of(school.name(), school.shortName())
                    .map(SchoolNames::key)
                    .filter(key -> key.length() > 3)
                    .forEach(key ->
                            byName.computeIfAbsent(key, any -> new HashSet<>()).add(school));
        }
    }

    /** The code of the one school that the texts name; the longest name counts, since some names stand in others. */
    public Optional<String> in(List<String> texts) {
        String all = " " + key(String.join(" | ", texts)) + " ";
        Set<String> byCode = new HashSet<>();
        for (UnitRow school : schools) {
            if (all.contains(" " + key(school.code()) + " ")) {
                byCode.add(school.code());
            }
        }
        return byCode.isEmpty() ? byName(all) : only(byCode);
    }

    private Optional<String> byName(String all) {
        int longest = 0;
        Set<String> found = new HashSet<>();
        for (Map.Entry<String, Set<UnitRow>> named : byName.entrySet()) {
            int length = named.getKey().length();
            if (length >= longest && all.contains(" " + named.getKey() + " ")) {
                if (length > longest) {
                    found.clear();
                }
                longest = length;
                named.getValue().forEach(school -> found.add(school.code()));
            }
        }
        return only(found);
    }

    private static Optional<String> only(Set<String> codes) {
        return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
    }

    private static String key(String text) {
        String words = " " + NOT_WORDS.matcher(VietnameseText.searchKey(text)).replaceAll(" ") + " ";
        for (Map.Entry<String, String> level : SHORT.entrySet()) {
            words = words.replace(" " + level.getKey() + " ", " " + level.getValue() + " ");
        }
        return words.replace(" truong ", " ").strip();
    }
}
