package vn.khien.roster;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.sheet.SheetFormat;

/**
 * All that a file says. Every row with something in it, on a sheet that was read, is in exactly one of accepted, rejected
 * and skipped.
 *
 * @param format by content; null when it is none of those known
 * @param charset of a text file
 * @param fileSchoolYear as its titles say
 * @param left people of whom the file says that they left; their rows are among the skipped ones
 * @param privateColumns titles of columns that were left unread
 */
public record RosterReading(
        RosterKind kind,
        Verdict verdict,
        @Nullable SheetFormat format,
        @Nullable String charset,
        FontEncoding fontEncoding,
        @Nullable String fileSchoolYear,
        List<SheetReading> sheets,
        RosterCounts counts,
        List<String> privateColumns,
        List<AcceptedRow> accepted,
        List<RejectedRow> rejected,
        List<RowWarning> warnings,
        List<SkippedRow> skipped,
        List<AcceptedRow> left) {
    public RosterReading {
        sheets = List.copyOf(sheets);
        privateColumns = List.copyOf(privateColumns);
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
        skipped = List.copyOf(skipped);
        left = List.copyOf(left);
    }

    /** Of a file of which nothing was read. */
    public static RosterReading nothing(RosterKind kind, Verdict verdict, @Nullable SheetFormat format) {
        return new RosterReading(
                kind,
                verdict,
                format,
                null,
                FontEncoding.UNICODE,
                null,
                List.of(),
                new RosterCounts(0, 0, 0, 0, Map.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same reading with other people in it. */
    public RosterReading with(List<AcceptedRow> people, List<AcceptedRow> leavers) {
        return new RosterReading(
                kind,
                verdict,
                format,
                charset,
                fontEncoding,
                fileSchoolYear,
                sheets,
                counts,
                privateColumns,
                people,
                rejected,
                warnings,
                skipped,
                leavers);
    }

    /** The same reading for showing: the marks of national numbers stay inside. */
    public RosterReading withoutNationalIds() {
        return with(withoutNationalIds(accepted), withoutNationalIds(left));
    }

    private static List<AcceptedRow> withoutNationalIds(List<AcceptedRow> rows) {
        return rows.stream().map(row -> row.withNationalId(null)).toList();
    }

    public RosterReading withRejected(List<RejectedRow> rows) {
        return new RosterReading(
                kind,
                verdict,
                format,
                charset,
                fontEncoding,
                fileSchoolYear,
                sheets,
                counts,
                privateColumns,
                accepted,
                rows,
                warnings,
                skipped,
                left);
    }
}
