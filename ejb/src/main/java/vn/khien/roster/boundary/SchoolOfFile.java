package vn.khien.roster.boundary;

import static vn.khien.shared.Permission.IMPORT_ROSTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khien.organisation.UnitRow;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitList;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.roster.control.FileTitles;
import vn.khien.roster.control.SchoolNames;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;

/** Finds the school that a file is of, when the files of many schools come at once. */
@Stateless
public class SchoolOfFile {
    @Inject
    UnitList unitList;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * The school whose code or name stands in the name of the file, else in its titles; empty when there is none, or more
     * than one.
     *
     * @param withinId the unit below which it is looked for
     */
    public Optional<Long> find(long withinId, String fileName, Path file) {
        UnitSummary within = units.unit(withinId);
        currentUser.require(IMPORT_ROSTER, within.path());
        LocalDate today = CityTime.today(clock);
        List<UnitRow> schools = unitList.rows(within.path(), today);
        SchoolNames names = new SchoolNames(schools);
        return names.in(List.of(fileName))
                .or(() -> names.in(FileTitles.of(file)))
                .flatMap(code -> units.byCode(code, today))
                .map(UnitSummary::id);
    }
}
