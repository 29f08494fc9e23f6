package vn.khien.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who takes over from a unit that is merged or split: one that is there, or one that is made on the day.
 *
 * @param unitId of the unit that is there, null for a new one
 * @param naming of the new unit, null for one that is there
 */
public record Successor(@Nullable Long unitId, @Nullable UnitNaming naming) {
    public Successor {
        if ((unitId == null) == (naming == null)) {
            throw new IllegalArgumentException("A successor is either there or named");
        }
    }

    public static Successor there(long unitId) {
        return new Successor(unitId, null);
    }

    public static Successor made(UnitNaming naming) {
        return new Successor(null, naming);
    }

    /** The units together with those of the successors that are there. */
    static Set<Long> withThose(List<Long> unitIds, List<Successor> successors) {
        Set<Long> named = new HashSet<>(unitIds);
        successors.stream().map(Successor::unitId).filter(Objects::nonNull).forEach(named::add);
        return named;
    }
}
