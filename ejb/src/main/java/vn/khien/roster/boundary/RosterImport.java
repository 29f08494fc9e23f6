package vn.khien.roster.boundary;

import static vn.khien.shared.Permission.IMPORT_ROSTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.roster.ImportState;
import vn.khien.roster.ImportSummary;
import vn.khien.roster.RosterCheck;
import vn.khien.roster.RosterDiff;
import vn.khien.roster.RosterError;
import vn.khien.roster.RosterReading;
import vn.khien.roster.RowDecision;
import vn.khien.roster.Verdict;
import vn.khien.roster.control.ImportJson;
import vn.khien.roster.control.RosterWriter;
import vn.khien.roster.entity.RosterFile;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** From a checked file to people, and back. */
@Stateless
public class RosterImport {
    private static final Logger LOG = System.getLogger(RosterImport.class.getName());
    private static final int MOST_LISTED = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    RosterWriter writer;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** The import as it stands. */
    public RosterCheck find(long id) {
        RosterFile file = load(id);
        String unitName = units.unit(file.unitId()).name();
        ImportJson.Checked checked = checked(file);
        return file.view(unitName, checked.reading(), checked.diff());
    }

    private static ImportJson.Checked checked(RosterFile file) {
        return file.state() == ImportState.READING
                ? new ImportJson.Checked(
                        RosterReading.nothing(file.kind(), Verdict.NOT_A_ROSTER, null), RosterDiff.none())
                : ImportJson.checked(file.reading());
    }

    /** How some imports stand, in the order asked for, without what was read. */
    public List<ImportSummary> overview(List<Long> ids) {
        return ids.stream().map(this::load).map(RosterImport::summary).toList();
    }

    private static ImportSummary summary(RosterFile file) {
        return new ImportSummary(
                file.id(),
                file.unitId(),
                file.kind(),
                file.fileName(),
                file.state(),
                file.verdict(),
                file.changing(),
                file.accepted(),
                file.rejected(),
                file.checkedAt(),
                file.appliedAt());
    }

    /** The last imports of a unit, the latest first. */
    public List<ImportSummary> latest(long unitId) {
        currentUser.require(IMPORT_ROSTER, units.unit(unitId).path());
        return entities.createQuery(
                        """
                        select new vn.khien.roster.ImportSummary(f.id, f.unitId, f.kind, f.fileName, f.state, f.verdict,
                            f.changing, f.accepted, f.rejected, f.checkedAt, f.appliedAt)
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
        RosterReading reading = checked(file).reading();
        if (reading.accepted().isEmpty() && reading.left().isEmpty()) {
            throw new RuleViolation(RosterError.NOTHING_TO_APPLY);
        }
        UnitSummary unit = units.unit(file.unitId());
        RosterWriter.Written written = writer.write(reading, unit, file.schoolYear(), file.asOf(), decisions);
        // Whoever was written is found among the people; a second copy would only lie about.
        RosterReading rest = reading.with(List.of(), List.of());
        file.hold(ImportJson.write(new ImportJson.Checked(rest, written.diff())), rest, written.diff());
        file.applied(ImportJson.write(written.log()), clock.instant());
        writer.tell("ROSTER_APPLIED", unit.path(), file.id(), rest.counts());
        LOG.log(Level.INFO, "Roster {0} applied, unit {1}", file.id(), file.unitId());
        return file.view(unit.name(), rest, written.diff());
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
        return file.view(unit.name(), checked.reading(), checked.diff());
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
}
