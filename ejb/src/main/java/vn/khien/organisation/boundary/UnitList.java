package vn.khien.organisation.boundary;

import static vn.khien.shared.Permission.READ_UNITS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.khien.organisation.UnitRow;
import vn.khien.organisation.control.UnitListQuery;
import vn.khien.organisation.control.UnitListReader;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;

/** The list of units as authorities hand it over: out of a file, and out of the tree. */
@Stateless
public class UnitList {
    @Inject
    UnitListQuery query;

    @Inject
    CurrentUser currentUser;

    /** Reads a file; changes nothing. */
    public List<UnitRow> read(Path file) throws IOException {
        return UnitListReader.read(file);
    }

    /** The units below that have a code, and every ward of the city, with the names of that day and former ones. */
    public List<UnitRow> rows(OrgPath within, LocalDate on) {
        currentUser.require(READ_UNITS, within);
        return query.rows(within, on);
    }
}
