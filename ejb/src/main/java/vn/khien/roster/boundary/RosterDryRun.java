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
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.SchoolYear;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.roster.RosterCheck;
import vn.khien.roster.RosterCounts;
import vn.khien.roster.RosterKind;
import vn.khien.roster.control.ImportJson;
import vn.khien.roster.control.RosterFileReader;
import vn.khien.roster.entity.RosterFile;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Trying a file out: what it says and what it would change. */
@Stateless
public class RosterDryRun {
    private static final Logger LOG = System.getLogger(RosterDryRun.class.getName());

    @PersistenceContext
    EntityManager entities;

    @Inject
    RosterFileReader reader;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** The unit that the user imports for where none is named: the own school, or the own city. */
    public long usualUnit() {
        return currentUser.unitsWith(IMPORT_ROSTER).stream()
                .filter(top -> !top.equals(OrgPath.WHOLE))
                .findFirst()
                .orElseThrow(() -> new AccessDenied("No unit to import into"))
                .unitId();
    }

    /** The school year of today. */
    public String usualYear() {
        currentUser.requireSomewhere(IMPORT_ROSTER);
        return reader.year(null, CityTime.today(clock)).code();
    }

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
        RosterFile file = begin(unitId, kind, schoolYear, asOf, fileName);
        return read(file, content, rows -> {});
    }

    /**
     * Takes note of a file that is to be read in the background.
     *
     * @return the import, which waits for {@link #read}
     */
    public long receive(long unitId, RosterKind kind, @Nullable String schoolYear, String fileName) {
        return begin(unitId, kind, schoolYear, null, fileName).id();
    }

    /**
     * Reads the file of an import that waits for it.
     *
     * @param progress is told the number of rows read so far, now and then
     */
    public void read(long id, InputStream content, IntConsumer progress) {
        RosterFile file = entities.find(RosterFile.class, id);
        if (file == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        currentUser.require(IMPORT_ROSTER, units.unit(file.unitId()).path());
        file.requireUnread();
        read(file, content, progress);
    }

    private RosterFile begin(
            long unitId, RosterKind kind, @Nullable String schoolYear, @Nullable LocalDate asOf, String fileName) {
        UnitSummary unit = units.unit(unitId);
        currentUser.require(IMPORT_ROSTER, unit.path());
        reader.requireFitting(kind, unit);
        LocalDate on = asOf == null ? CityTime.today(clock) : asOf;
        SchoolYear year = reader.year(schoolYear, on);
        RosterFile file =
                new RosterFile(unitId, kind, year.code(), on, fileName, currentUser.personId(), clock.instant());
        entities.persist(file);
        return file;
    }

    private RosterCheck read(RosterFile file, InputStream content, IntConsumer progress) {
        UnitSummary unit = units.unit(file.unitId());
        SchoolYear year = reader.year(file.schoolYear(), file.asOf());
        ImportJson.Checked checked = reader.check(content, file.kind(), unit, year, file.asOf(), progress);
        file.hold(ImportJson.write(checked), checked.reading(), checked.diff());
        RosterCounts counts = checked.reading().counts();
        LOG.log(
                Level.INFO,
                "Roster checked, unit {0}, {1}, {2} accepted, {3} rejected",
                file.unitId(),
                checked.reading().verdict(),
                counts.accepted(),
                counts.rejected());
        return file.view(unit.name(), checked.reading(), checked.diff());
    }
}
