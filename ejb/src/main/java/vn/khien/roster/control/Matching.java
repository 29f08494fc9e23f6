package vn.khien.roster.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khien.people.IdentifierType;
import vn.khien.people.Member;
import vn.khien.people.Profile;
import vn.khien.roster.AcceptedRow;

/**
 * Finds for each row the person it means: by the ministry's number, by the national number, by the school's code, by place,
 * name and birth. One person is meant by one row at most. A same name and birth elsewhere is only a question.
 */
final class Matching {
    /** How a person was found. */
    enum By {
        MOET_ID,
        NATIONAL_ID,
        SCHOOL_CODE,
        NAME_PLACE_BIRTH,
        /** Somebody said so. */
        DECISION
    }

    /**
     * A row and the place it names.
     *
     * @param place comparable name of the class, or of the unit
     */
    record Listed(AcceptedRow row, String place) {
        private String name() {
            return Names.key(row.fullName()) + "\n" + row.birthDate() + "\n"
                    + (row.birthDate() == null ? row.birthYear() : null);
        }
    }

    /** A member and the place they have. */
    record Known(Member member, String place, String placeName) {
        private String name() {
            Profile profile = member.profile();
            return Names.key(profile.name().fullName()) + "\n" + profile.birthDate() + "\n"
                    + (profile.birthDate() == null ? profile.birthYear() : null);
        }

        private @Nullable String identifier(IdentifierType type) {
            return member.identifiers().get(type);
        }
    }

    /** A person found. */
    record Found(Known known, By by) {}

    private final List<Known> members;
    private final Set<Long> taken = new HashSet<>();
    private final Map<AcceptedRow, Found> found = new LinkedHashMap<>();
    private final Map<AcceptedRow, Known> doubts = new LinkedHashMap<>();

    Matching(List<Known> members) {
        this.members = members;
    }

    /** Rows are compared by the surest sign first, all of them, before a lesser one is tried. */
    void match(List<Listed> rows) {
        matchBy(rows, By.MOET_ID, AcceptedRow::moetId, known -> known.identifier(IdentifierType.MOET_ID));
        matchBy(
                rows,
                By.NATIONAL_ID,
                AcceptedRow::nationalMark,
                known -> known.identifier(IdentifierType.NATIONAL_MARK));
        matchBy(rows, By.SCHOOL_CODE, AcceptedRow::schoolCode, known -> known.identifier(IdentifierType.SCHOOL_CODE));
        matchByName(rows);
        findDoubts(rows);
    }

    private void matchBy(
            List<Listed> rows,
            By by,
            Function<AcceptedRow, @Nullable String> ofRow,
            Function<Known, @Nullable String> ofMember) {
        Map<String, Known> carriers = new HashMap<>();
        for (Known known : members) {
            String value = ofMember.apply(known);
            if (value != null) {
                carriers.put(value, known);
            }
        }
        for (Listed listed : rows) {
            String value = ofRow.apply(listed.row());
            Known known = value == null ? null : carriers.get(value);
            if (known != null) {
                take(listed.row(), known, by);
            }
        }
    }

    private void matchByName(List<Listed> rows) {
        Map<String, List<Known>> places = byKey(known -> known.place() + "\n" + known.name());
        for (Listed listed : rows) {
            places.getOrDefault(listed.place() + "\n" + listed.name(), List.of()).stream()
                    .filter(known -> isFree(listed.row(), known))
                    .findFirst()
                    .ifPresent(known -> take(listed.row(), known, By.NAME_PLACE_BIRTH));
        }
    }

    private void findDoubts(List<Listed> rows) {
        Map<String, List<Known>> names = byKey(Known::name);
        for (Listed listed : rows) {
            if (!found.containsKey(listed.row()) && listed.row().birthDate() != null) {
                names.getOrDefault(listed.name(), List.of()).stream()
                        .filter(known -> isFree(listed.row(), known))
                        .findFirst()
                        .ifPresent(known -> doubts.put(listed.row(), known));
            }
        }
    }

    private Map<String, List<Known>> byKey(Function<Known, String> key) {
        Map<String, List<Known>> groups = new HashMap<>();
        members.forEach(known -> groups.computeIfAbsent(key.apply(known), any -> new ArrayList<>())
                .add(known));
        return groups;
    }

    /** Neither is spoken for, and no number says that they are two. */
    private boolean isFree(AcceptedRow row, Known known) {
        return !found.containsKey(row)
                && !taken.contains(known.member().personId())
                && agree(row.moetId(), known.identifier(IdentifierType.MOET_ID))
                && agree(row.nationalMark(), known.identifier(IdentifierType.NATIONAL_MARK));
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    private void take(AcceptedRow row, Known known, By by) {
        if (!found.containsKey(row) && taken.add(known.member().personId())) {
            found.put(row, new Found(known, by));
        }
    }

    /** Settles a doubt. */
    void decide(AcceptedRow row, boolean same) {
        Known known = doubts.remove(row);
        if (known != null && same) {
            take(row, known, By.DECISION);
        }
    }

    Map<AcceptedRow, Found> found() {
        return found;
    }

    Map<AcceptedRow, Known> doubts() {
        return doubts;
    }

    /** Members whom no row means, not even perhaps. */
    List<Known> unnamed() {
        Set<Long> doubted = new HashSet<>();
        doubts.values().forEach(known -> doubted.add(known.member().personId()));
        return members.stream()
                .filter(known -> known.member().current()
                        && !taken.contains(known.member().personId())
                        && !doubted.contains(known.member().personId()))
                .toList();
    }
}
