package vn.khien.organisation.boundary;

import static vn.khien.shared.Permission.MANAGE_UNITS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khien.organisation.UnitRow;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.control.UnitListReader;
import vn.khien.organisation.control.UnitListWriter;
import vn.khien.organisation.control.UnitQueries;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;

/** Brings the list of units that an authority hands over into the tree. */
@Stateless
public class UnitImport {
    private static final Logger LOG = System.getLogger(UnitImport.class.getName());

    @Inject
    UnitListWriter writer;

    @Inject
    UnitQueries units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Adds the units of a workbook, as {@link #add} does.
     *
     * @throws RuleViolation when the file is no list of units
     */
    public int addWorkbook(Path file, LocalDate from) {
        try {
            return add(UnitListReader.read(file), from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds the units that the tree lacks on the day; those with a known code stay as they are, so a second import of one list
     * changes nothing. A parent stands in the list or in the tree.
     *
     * @param from the day from which the units and their relations hold
     * @return how many were added
     */
    public int add(List<UnitRow> rows, LocalDate from) {
        Set<String> listed = rows.stream().map(UnitRow::code).collect(Collectors.toSet());
        for (UnitRow row : rows) {
            String parent = row.parentCode();
            if (parent == null || !listed.contains(parent)) {
                // What hangs below a row is decided with it; a row that hangs on the tree is decided there.
                String top = parent == null ? row.code() : parent;
                currentUser.require(
                        MANAGE_UNITS,
                        units.withCode(top, from).map(UnitSummary::path).orElse(OrgPath.WHOLE));
            }
        }
        int added = writer.write(rows, from, clock.instant());
        LOG.log(Level.INFO, "List of units imported, {0} rows, {1} added", rows.size(), added);
        return added;
    }
}
