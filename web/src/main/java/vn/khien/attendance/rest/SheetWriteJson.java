package vn.khien.attendance.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.MarkLine;
import vn.khien.attendance.SheetState;
import vn.khien.attendance.SheetWrite;
import vn.khien.shared.rest.Given;

/**
 * A whole sheet to be written.
 *
 * @param version the one that was read
 * @param state CLOSED closes the sheet; anything else saves the marks
 * @param marks everybody's, on a sheet that goes by name
 * @param headCount on a counted sheet
 * @param reason for a change after closing
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SheetWriteJson(
        @Nullable Integer version,
        @Nullable SheetState state,
        @Nullable List<MarkJson> marks,
        @Nullable Integer headCount,
        @Nullable String reason) {
    SheetWrite write() {
        int read = Given.in("version", version);
        List<MarkLine> lines = new ArrayList<>();
        for (MarkJson line : marks == null ? List.<MarkJson>of() : marks) {
            if (line.mark() != null) {
                lines.add(new MarkLine(line.personId(), line.mark()));
            }
        }
        return new SheetWrite(read, state != null && state.counts(), lines, headCount, reason);
    }
}
