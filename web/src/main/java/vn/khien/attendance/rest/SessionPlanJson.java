package vn.khien.attendance.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.PlannedSheet;
import vn.khien.attendance.SessionForm;
import vn.khien.attendance.SessionPlan;
import vn.khien.attendance.SheetMode;
import vn.khien.programme.Audience;
import vn.khien.shared.rest.Given;

/**
 * A session to be planned.
 *
 * @param uuid the sender's own, so that sending twice makes one session; may be left out
 * @param campaignId may be left out where one campaign is open
 * @param endsAt one period later when left out
 * @param sheets may be left out: then a class has its own sheet, and a school one for each class
 */
public record SessionPlanJson(
        @Nullable UUID uuid,
        @Nullable Long unitId,
        @Nullable Long campaignId,
        @Nullable SessionForm form,
        @Nullable String topic,
        @Nullable String moduleCode,
        @Nullable String speaker,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Integer periods,
        @Nullable List<PlannedSheetJson> sheets) {
    private static final long PERIOD_SECONDS = 45 * 60L;

    /** One class or group; invited unless said otherwise. */
    public record PlannedSheetJson(long unitId, @Nullable SheetMode mode, @Nullable Audience audience) {
        PlannedSheet planned() {
            return new PlannedSheet(unitId, mode == null ? SheetMode.INVITED : mode, audience);
        }
    }

    SessionPlan plan() {
        Instant start = Given.in("startsAt", startsAt);
        return new SessionPlan(
                uuid == null ? UUID.randomUUID() : uuid,
                Given.in("unitId", unitId),
                campaignId,
                Given.in("form", form),
                topic == null ? "" : topic,
                moduleCode,
                speaker,
                start,
                endsAt == null ? start.plusSeconds(PERIOD_SECONDS) : endsAt,
                periods == null ? 1 : periods,
                sheets == null
                        ? List.of()
                        : sheets.stream().map(PlannedSheetJson::planned).toList());
    }
}
