package vn.khien.attendance.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.Mark;
import vn.khien.attendance.MarkLine;
import vn.khien.attendance.RollLine;

/**
 * One person's mark. A whole sheet as it was read may be sent back: names are left out of account then.
 *
 * @param mark null for somebody who joined the class after the sheet was closed
 * @param marked false where the mark is only what an opened roll begins with
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MarkJson(
        long personId,
        @Nullable Mark mark,
        @JsonInclude(NON_NULL) @Nullable String fullName,
        @JsonInclude(NON_NULL) @Nullable String givenName,
        @JsonInclude(NON_NULL) @Nullable Boolean marked) {
    static MarkJson of(MarkLine line) {
        return new MarkJson(line.personId(), line.mark(), null, null, null);
    }

    static MarkJson of(RollLine line) {
        return new MarkJson(line.personId(), line.mark(), line.fullName(), line.givenName(), line.marked());
    }
}
