package vn.khien.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitRow;

/**
 * What is known before a file is opened.
 *
 * @param unitName of the unit it is brought into
 * @param schoolYear as {@code 2025-2026}
 * @param importDate no birth can lie after it
 * @param units for a list that covers several units; empty when it is of one
 */
public record RosterContext(
        RosterKind kind, String unitName, @Nullable String schoolYear, LocalDate importDate, List<UnitRow> units) {
    public RosterContext {
        units = List.copyOf(units);
    }
}
