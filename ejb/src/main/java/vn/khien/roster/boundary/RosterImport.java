package vn.khien.roster.boundary;

import static vn.khien.shared.Permission.IMPORT_ROSTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.SchoolYear;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.roster.AcceptedRow;
import vn.khien.roster.ImportState;
import vn.khien.roster.ImportSummary;
import vn.khien.roster.RosterCheck;
import vn.khien.roster.RosterDiff;
import vn.khien.roster.RosterError;
import vn.khien.roster.RosterKind;
import vn.khien.roster.RosterReading;
import vn.khien.roster.RowDecision;
import vn.khien.roster.Verdict;
import vn.khien.roster.control.ImportJson;
import vn.khien.roster.control.RosterFileReader;
import vn.khien.roster.control.RosterWriter;
import vn.khien.roster.entity.RosterFile;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** From a file to people in two steps, and back. */
@Stateless
public class RosterImport {
    private static final Logger LOG = System.getLogger(RosterImport.class.getName());
    private static final int MOST_LISTED = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    RosterFileReader reader;

    @Inject
    RosterWriter writer;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Reads a file and tells what it would change. Changes nobody.
     *
     * @param schoolYear such as 2025-2026; null for the year that {@code asOf} falls into
     * @param asOf the day from which the changes hold; null for today
     */
    public RosterCheck check(
            long unitId,
            RosterKind kind,
            @Nullable String schoolYear,
            @Nullable LocalDate asOf,
            String fileName,
            InputStream content) {
        UnitSummary unit = units.unit(unitId);
        currentUser.require(IMPORT_ROSTER, unit.path());
        LocalDate on = asOf == null ? CityTime.today(clock) : asOf;
        SchoolYear year = reader.year(schoolYear, on);
        RosterReading reading = reader.read(content, kind, unit, year, on);
        RosterDiff diff = reading.verdict() == Verdict.OK ? writer.compare(reading, unit, on) : RosterDiff.none();
        RosterFile file =
                new RosterFile(unitId, kind, year.code(), on, fileName, currentUser.personId(), clock.instant());
        entities.persist(hold(file, reading, diff));
        LOG.log(
                Level.INFO,
                "Roster checked, unit {0}, {1}, {2} accepted, {3} rejected",
                unitId,
                reading.verdict(),
                reading.accepted().size(),
                reading.rejected().size());
        return shown(file, unit, reading, diff);
    }

    /** The import as it stands. */
    public RosterCheck find(long id) {
        RosterFile file = load(id);
        ImportJson.Checked checked = ImportJson.checked(file.reading());
        return shown(file, units.unit(file.unitId()), checked.reading(), checked.diff());
    }

    /** The last imports of a unit, the latest first. */
    public List<ImportSummary> latest(long unitId) {
        currentUser.require(IMPORT_ROSTER, units.unit(unitId).path());
        return entities.createQuery(
                        """
                        select new vn.khien.roster.ImportSummary(f.id, f.kind, f.fileName, f.state, f.accepted, f.rejected,
                            f.checkedAt, f.appliedAt)
                        from RosterFile f where f.unitId = :unit order by f.id desc""",
                        ImportSummary.class)
                .setParameter("unit", unitId)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /**
     * Writes all good rows or none. A second time changes nothing, and of two at once one loses the version race.
     *
     * @param decisions on rows that may mean somebody known; a row nobody decided is left out
     */
    public RosterCheck apply(long id, List<RowDecision> decisions) {
        RosterFile file = load(id);
        file.requireNotUndone();
        if (file.state() == ImportState.APPLIED) {
            return find(id);
        }
        RosterReading reading = ImportJson.checked(file.reading()).reading();
        if (reading.accepted().isEmpty() && reading.left().isEmpty()) {
            throw new RuleViolation(RosterError.NOTHING_TO_APPLY);
        }
        UnitSummary unit = units.unit(file.unitId());
        SchoolYear year = reader.year(file.schoolYear(), file.asOf());
        RosterWriter.Written written = writer.write(reading, unit, year, file.asOf(), decisions);
        // Whoever was written is found among the people; a second copy would only lie about.
        RosterReading rest = reading.with(List.of(), List.of());
        hold(file, rest, written.diff());
        file.applied(ImportJson.write(written.log()), clock.instant());
        writer.tell("ROSTER_APPLIED", unit.path(), file.id(), rest.counts());
        LOG.log(Level.INFO, "Roster {0} applied, unit {1}", file.id(), file.unitId());
        return shown(file, unit, rest, written.diff());
    }

    /** Takes back what an import wrote, as long as nothing was imported on top of it. */
    public RosterCheck undo(long id) {
        RosterFile file = load(id);
        requireLatest(file);
        UnitSummary unit = units.unit(file.unitId());
        String log = file.undo(clock.instant());
        writer.takeBack(ImportJson.changeLog(log));
        ImportJson.Checked checked = ImportJson.checked(file.reading());
        writer.tell("ROSTER_UNDONE", unit.path(), file.id(), checked.reading().counts());
        LOG.log(Level.INFO, "Roster {0} taken back, unit {1}", file.id(), file.unitId());
        return shown(file, unit, checked.reading(), checked.diff());
    }

    private void requireLatest(RosterFile file) {
        long later = entities.createQuery(
                        """
                        select count(f) from RosterFile f
                        where f.unitId = :unit and f.kind = :kind and f.state = :applied
                            and (f.appliedAt > :at or (f.appliedAt = :at and f.id > :id))""",
                        Long.class)
                .setParameter("unit", file.unitId())
                .setParameter("kind", file.kind())
                .setParameter("applied", ImportState.APPLIED)
                .setParameter("at", file.appliedAt())
                .setParameter("id", file.id())
                .getSingleResult();
        if (later > 0) {
            throw new RuleViolation(RosterError.LATER_IMPORT);
        }
    }

    private RosterFile load(long id) {
        RosterFile file = entities.find(RosterFile.class, id);
        if (file == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        currentUser.require(IMPORT_ROSTER, units.unit(file.unitId()).path());
        return file;
    }

    private static RosterFile hold(RosterFile file, RosterReading reading, RosterDiff diff) {
        return file.holding(
                ImportJson.write(new ImportJson.Checked(reading, diff)),
                reading.counts().accepted(),
                reading.counts().rejected());
    }

    /** Marks stay inside. */
    private static RosterCheck shown(RosterFile file, UnitSummary unit, RosterReading reading, RosterDiff diff) {
        List<AcceptedRow> accepted =
                reading.accepted().stream().map(row -> row.withNationalId(null)).toList();
        List<AcceptedRow> left =
                reading.left().stream().map(row -> row.withNationalId(null)).toList();
        return new RosterCheck(
                file.id(),
                file.unitId(),
                unit.name(),
                file.kind(),
                file.schoolYear(),
                file.asOf(),
                file.fileName(),
                file.state(),
                reading.with(accepted, left),
                diff,
                file.undoUntil());
    }
}
