package vn.khien.roster.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.SchoolYear;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitRow;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.Classes;
import vn.khien.organisation.boundary.UnitList;
import vn.khien.people.NationalNumber;
import vn.khien.people.boundary.Identifiers;
import vn.khien.roster.AcceptedRow;
import vn.khien.roster.RejectedRow;
import vn.khien.roster.RosterContext;
import vn.khien.roster.RosterDiff;
import vn.khien.roster.RosterError;
import vn.khien.roster.RosterKind;
import vn.khien.roster.RosterReading;
import vn.khien.roster.Verdict;
import vn.khien.shared.RuleViolation;

/** Reads a file with what is known of its unit and its people, and lets no national number past. */
@ApplicationScoped
public class RosterFileReader {
    private static final int SHOWN_DIGITS = 4;

    @Inject
    RosterReader reader;

    @Inject
    Classes classes;

    @Inject
    UnitList unitList;

    @Inject
    Identifiers identifiers;

    @Inject
    RosterComparison comparison;

    /**
     * The school year of a code.
     *
     * @param code null for the year that the day falls into
     */
    public SchoolYear year(@Nullable String code, LocalDate day) {
        return code == null || code.isBlank() ? classes.yearOf(day) : classes.year(code);
    }

    /** What the file says and what it would change; in place of each national number stands its mark. */
    public ImportJson.Checked check(
            InputStream content,
            RosterKind kind,
            UnitSummary unit,
            SchoolYear year,
            LocalDate asOf,
            IntConsumer progress) {
        requireFitting(kind, unit);
        RosterContext context = new RosterContext(kind, unit.name(), year.code(), asOf, units(kind, unit, asOf));
        RosterReading reading = read(content, unit, context, progress);
        boolean readable = reading.verdict() == Verdict.OK;
        return new ImportJson.Checked(
                reading, readable ? comparison.plan(reading, unit, asOf).diff() : RosterDiff.none());
    }

    /** Pupils belong to a unit with classes. */
    public void requireFitting(RosterKind kind, UnitSummary unit) {
        if (kind == RosterKind.PUPIL && !unit.kind().hasClasses()) {
            throw new RuleViolation(RosterError.UNIT_HAS_NO_CLASSES);
        }
    }

    private RosterReading read(InputStream content, UnitSummary unit, RosterContext context, IntConsumer progress) {
        try (UploadedFile file = UploadedFile.of(content)) {
            RosterReading reading = reader.read(file.path(), context, progress);
            return reading.with(marked(unit, reading.accepted()), marked(unit, reading.left()))
                    .withRejected(reading.rejected().stream()
                            .map(RosterFileReader::masked)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<UnitRow> units(RosterKind kind, UnitSummary unit, LocalDate on) {
        boolean several = kind == RosterKind.STAFF
                && (unit.kind() == UnitKind.CITY_PC
                        || unit.kind() == UnitKind.DEPARTMENT
                        || unit.kind() == UnitKind.COMMUNE_PC);
        return several ? unitList.rows(unit.path(), on) : List.of();
    }

    private static RejectedRow masked(RejectedRow row) {
        boolean number = row.field().equals("nationalId") && row.value().length() > SHOWN_DIGITS;
        return number ? row.withValue("…" + row.value().substring(row.value().length() - SHOWN_DIGITS)) : row;
    }

    /** In place of each number stands its mark and, where the school keeps numbers, the number sealed. */
    private List<AcceptedRow> marked(UnitSummary unit, List<AcceptedRow> rows) {
        List<String> numbers = rows.stream()
                .map(AcceptedRow::nationalId)
                .filter(Objects::nonNull)
                .toList();
        Iterator<NationalNumber> carried =
                identifiers.carried(unit.id(), numbers).iterator();
        return rows.stream()
                .map(row -> row.nationalId() == null
                        ? row
                        : row.withNationalId(carried.next().text()))
                .toList();
    }
}
