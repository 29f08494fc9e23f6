package vn.khien.attendance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.programme.Audience;

/** One sheet in a list, with the session it belongs to and no names of people. */
public record SheetRow(
        SheetCounts counts,
        long unitId,
        String unitName,
        Audience audience,
        String sessionUuid,
        SessionForm form,
        String topic,
        @Nullable String moduleCode,
        Instant startsAt,
        Instant endsAt,
        LocalDate heldOn) {}
