package vn.khien.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * A unit's place in the tree: the ids from the root down to the unit itself, such as {@code /1/12/345/}. The last slash
 * stops {@code /1/12} matching {@code /1/123}.
 */
public record OrgPath(String value) implements java.io.Serializable {
    /** Longest value the database takes. */
    public static final int MAX_LENGTH = 190;

    /** Above every unit: where the first unit is added. No role reaches it, only the installation itself. */
    public static final OrgPath WHOLE = new OrgPath("/");

    public OrgPath {
        if (!value.matches("/([0-9]+/)*") || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("An organisation path is made of ids between slashes: " + value);
        }
    }

    public static OrgPath root(long unitId) {
        return new OrgPath("/" + unitId + "/");
    }

    public OrgPath child(long unitId) {
        return new OrgPath(value + unitId + "/");
    }

    /** Whether the unit lies in the subtree of the other, or is the same. */
    public boolean isWithin(OrgPath other) {
        return value.startsWith(other.value);
    }

    /** The deepest unit that holds both, or {@link #WHOLE}. */
    public OrgPath commonWith(OrgPath other) {
        OrgPath common = WHOLE;
        for (long unitId : unitIds()) {
            OrgPath next = common.child(unitId);
            if (!other.isWithin(next)) {
                return common;
            }
            common = next;
        }
        return common;
    }

    /** The pattern for {@code like} that matches the whole subtree. */
    public String subtree() {
        return value + "%";
    }

    /** The id of the unit itself. */
    public long unitId() {
        List<Long> ids = unitIds();
        return ids.get(ids.size() - 1);
    }

    /** From the root to the unit itself. */
    public List<Long> unitIds() {
        return Stream.of(value.split("/"))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
