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

    /** The unit that the user imports for where none is named: the own school. */
    public long usualUnit() {
        return currentUser.unitsWith(IMPORT_ROSTER).stream()
                .filter(top -> !top.equals(OrgPath.WHOLE))
                .findFirst()
                .orElseThrow(() -> new AccessDenied("No unit to import into"))
                .unitId();
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
        UnitSummary unit = units.unit(unitId);
        currentUser.require(IMPORT_ROSTER, unit.path());
        LocalDate on = asOf == null ? CityTime.today(clock) : asOf;
        SchoolYear year = reader.year(schoolYear, on);
        ImportJson.Checked checked = reader.check(content, kind, unit, year, on);
        RosterCounts counts = checked.reading().counts();
        RosterFile file =
                new RosterFile(unitId, kind, year.code(), on, fileName, currentUser.personId(), clock.instant());
        file.hold(ImportJson.write(checked), counts);
        entities.persist(file);
        LOG.log(
                Level.INFO,
                "Roster checked, unit {0}, {1}, {2} accepted, {3} rejected",
                unitId,
                checked.reading().verdict(),
                counts.accepted(),
                counts.rejected());
        return file.view(unit.name(), checked.reading(), checked.diff());
    }
}
