package vn.khien.access.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.access.entity.AuditEntry;

/**
 * An entry of the trail as its seal and its link are computed from it.
 *
 * @param position 0 while it is not bound
 * @param link empty while it is not bound
 * @param seal null for entries from before there were seals
 * @param told what it tells, each part as text
 */
record ChainedEntry(
        long position, long id, Instant at, List<@Nullable String> told, @Nullable String seal, String link) {
    static final String COLUMNS = "id, at, person_id, action, unit_id, subject, detail, seal, chain_position, link";

    static ChainedEntry of(AuditEntry entry) {
        return new ChainedEntry(
                0,
                entry.id(),
                entry.at(),
                told(entry.personId(), entry.action(), entry.unitId(), entry.subject(), entry.detail()),
                null,
                "");
    }

    static ChainedEntry read(ResultSet row) throws SQLException {
        return new ChainedEntry(
                row.getLong("chain_position"),
                row.getLong("id"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                told(
                        row.getObject("person_id"),
                        row.getString("action"),
                        row.getObject("unit_id"),
                        row.getString("subject"),
                        row.getString("detail")),
                row.getString("seal"),
                Objects.requireNonNullElse(row.getString("link"), ""));
    }

    private static List<@Nullable String> told(@Nullable Object... parts) {
        return Arrays.stream(parts)
                .<@Nullable String>map(part -> part == null ? null : part.toString())
                .toList();
    }
}
