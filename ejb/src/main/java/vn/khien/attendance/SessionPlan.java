package vn.khien.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as somebody wants it.
 *
 * @param uuid the sender's own, so that sending twice makes one session
 * @param unitId who holds it: a class, a school, an office
 * @param campaignId null when one campaign is open there
 * @param periods tiết
 * @param sheets the classes and groups; empty for all that the form and the unit suggest
 */
public record SessionPlan(
        UUID uuid,
        long unitId,
        @Nullable Long campaignId,
        SessionForm form,
        String topic,
        @Nullable String moduleCode,
        @Nullable String speaker,
        Instant startsAt,
        Instant endsAt,
        int periods,
        List<PlannedSheet> sheets) {
    public SessionPlan {
        sheets = List.copyOf(sheets);
    }
}
