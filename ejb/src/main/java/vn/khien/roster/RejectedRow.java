package vn.khien.roster;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that cannot be taken in.
 *
 * @param field the one at fault, named as in {@link AcceptedRow}; {@code unit} for the unit
 * @param value as typed
 * @param otherRow the row it clashes with
 * @param typed what the row says, by field, so that it can be handed back for correction; never a national number
 */
public record RejectedRow(
        String sheet,
        int row,
        RejectionCode code,
        String field,
        String value,
        @Nullable Integer otherRow,
        Map<String, String> typed) {
    public RejectedRow {
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    }

    public RejectedRow withValue(String other) {
        return new RejectedRow(sheet, row, code, field, other, otherRow, typed);
    }
}
