package vn.khien.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A planned or held session with those of its sheets that the reader asked for. */
public record SessionView(
        String uuid,
        long unitId,
        String unitName,
        long campaignId,
        SessionForm form,
        String topic,
        @Nullable String moduleCode,
        @Nullable String speaker,
        Instant startsAt,
        Instant endsAt,
        LocalDate heldOn,
        int periods,
        List<SheetRow> sheets) {
    public SessionView {
        sheets = List.copyOf(sheets);
    }
}
