package vn.khien.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole sheet as a device has it.
 *
 * @param version of the sheet that the device started from
 * @param close whether the sheet is to count from now on
 * @param marks by name; empty on a counted sheet
 * @param headCount on a counted sheet
 * @param reason needed for a change after closing
 */
public record SheetWrite(
        int version, boolean close, List<MarkLine> marks, @Nullable Integer headCount, @Nullable String reason) {
    public SheetWrite {
        marks = List.copyOf(marks);
    }
}
