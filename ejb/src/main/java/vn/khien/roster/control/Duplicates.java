package vn.khien.roster.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khien.roster.RejectionCode;
import vn.khien.roster.WarningCode;

/** Settles rows that clash with each other: the same code, the same name in a class, the same e-mail address. */
final class Duplicates {
    private final List<Draft> drafts;

    Duplicates(List<Draft> drafts) {
        this.drafts = drafts;
    }

    void settle() {
        settleCode("moetId", draft -> draft.moetId);
        settleCode("nationalId", draft -> draft.nationalId);
        settleCode("schoolCode", draft -> draft.schoolCode);
        settleNames();
        settleAddresses();
    }

    private void settleCode(String field, Function<Draft, @Nullable String> code) {
        for (Map.Entry<String, List<Draft>> same : groups(code).entrySet()) {
            List<Draft> rows = same.getValue();
            Draft first = rows.get(0);
            boolean onePerson = rows.stream().allMatch(first::samePerson);
            for (Draft row : rows.subList(onePerson ? 1 : 0, rows.size())) {
                RejectionCode why = onePerson ? RejectionCode.DUPLICATE_ROW : RejectionCode.DUPLICATE_CODE;
                row.reject(why, field, same.getKey(), row == first ? rows.get(1).row : first.row);
            }
        }
    }

    private void settleNames() {
        for (List<Draft> rows : groups(
                        draft -> draft.className == null ? null : draft.className + "\n" + Names.key(draft.fullName))
                .values()) {
            Map<Draft, Draft> unresolved = new LinkedHashMap<>();
            for (Draft row : rows) {
                rows.stream()
                        .filter(other -> other != row && !canBeToldApart(row, other))
                        .findFirst()
                        .ifPresent(other -> unresolved.put(row, other));
            }
            for (Draft row : rows) {
                Draft other = unresolved.get(row);
                if (other == null) {
                    row.warn(WarningCode.SAME_NAME_IN_CLASS, null);
                } else {
                    row.reject(RejectionCode.SAME_NAME_UNRESOLVED, "fullName", row.fullName, other.row);
                }
            }
        }
    }

    private static boolean canBeToldApart(Draft one, Draft other) {
        boolean oneKnown = one.hasBirth() || one.hasCode();
        boolean otherKnown = other.hasBirth() || other.hasCode();
        if (oneKnown != otherKnown) {
            return true;
        }
        boolean births = one.hasBirth() && other.hasBirth() && !one.sameBirth(other);
        return oneKnown
                && (births
                        || differ(one.moetId, other.moetId)
                        || differ(one.nationalId, other.nationalId)
                        || differ(one.schoolCode, other.schoolCode));
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private void settleAddresses() {
        for (List<Draft> rows : groups(draft -> draft.email).values()) {
            for (Draft row : rows) {
                row.email = null;
                row.warn(WarningCode.EMAIL_SHARED, null);
            }
        }
    }

    /** Rows still accepted that share a value, in the order of the file. */
    private Map<String, List<Draft>> groups(Function<Draft, @Nullable String> value) {
        Map<String, Draft> firsts = new HashMap<>();
        Map<String, List<Draft>> groups = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            String key = draft.isAccepted() ? value.apply(draft) : null;
            Draft first = key == null ? null : firsts.putIfAbsent(key, draft);
            if (first != null) {
                groups.computeIfAbsent(Objects.requireNonNull(key), any -> new ArrayList<>(List.of(first)))
                        .add(draft);
            }
        }
        return groups;
    }
}
