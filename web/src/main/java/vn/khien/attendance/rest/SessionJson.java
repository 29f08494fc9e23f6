package vn.khien.attendance.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.SessionForm;
import vn.khien.attendance.SessionView;

/** A session with those of its sheets that were asked for. */
public record SessionJson(
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
        List<SheetJson> sheets) {
    static SessionJson of(SessionView session) {
        return new SessionJson(
                session.uuid(),
                session.unitId(),
                session.unitName(),
                session.campaignId(),
                session.form(),
                session.topic(),
                session.moduleCode(),
                session.speaker(),
                session.startsAt(),
                session.endsAt(),
                session.heldOn(),
                session.periods(),
                session.sheets().stream().map(SheetJson::of).toList());
    }
}
