package vn.khien.organisation.control;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.OrganisationError;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitRow;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.VietnameseText;
import vn.khien.shared.sheet.SheetFile;
import vn.khien.shared.sheet.SheetRow;
import vn.khien.shared.sheet.SheetVisitor;
import vn.khien.shared.sheet.UnreadableFile;

/** Reads the list of units that an authority hands over as a workbook. */
public final class UnitListReader implements SheetVisitor {
    private final List<UnitRow> units = new ArrayList<>();
    private final Map<Title, Integer> columns = new EnumMap<>(Title.class);

    /** The titles of the list, without accents. */
    private enum Title {
        CODE("ma don vi"),
        NAME("ten don vi"),
        SHORT_NAME("ten viet tat"),
        TYPE("loai don vi"),
        GROUP("nhom loai"),
        GOVERNED_BY("don vi quan ly"),
        PROFESSIONAL("quan ly chuyen mon"),
        LOCATED_IN("nam tren dia ban"),
        SCHOOL_CODE("ma truong"),
        LEVELS("cap hoc"),
        OWNERSHIP("loai hinh"),
        OLD_NAMES("ten cu");

        private final String words;

        Title(String words) {
            this.words = words;
        }

        static @Nullable Title of(String text) {
            String key = VietnameseText.searchKey(text);
            return Stream.of(values())
                    .filter(title -> key.startsWith(title.words))
                    .findFirst()
                    .orElse(null);
        }
    }

    private UnitListReader() {}

    /**
     * Reads all units.
     *
     * @throws RuleViolation when the file is no list of units
     */
    public static List<UnitRow> read(Path file) throws IOException {
        UnitListReader reader = new UnitListReader();
        try {
            SheetFile.open(file).visit(reader);
        } catch (UnreadableFile e) {
            throw new RuleViolation(OrganisationError.UNIT_LIST_UNREADABLE);
        }
        if (reader.units.isEmpty()) {
            throw new RuleViolation(OrganisationError.UNIT_LIST_UNREADABLE);
        }
        return List.copyOf(reader.units);
    }

    @Override
    public boolean sheet(String name, boolean visible) {
        columns.clear();
        return visible && units.isEmpty();
    }

    @Override
    public void row(SheetRow row) {
        if (columns.isEmpty()) {
            readTitles(row);
        } else if (!text(row, Title.CODE).isEmpty()) {
            units.add(unit(row));
        }
    }

    private void readTitles(SheetRow row) {
        row.cells().forEach((column, cell) -> {
            Title title = Title.of(cell.text());
            if (title != null) {
                columns.putIfAbsent(title, column);
            }
        });
        boolean complete = Stream.of(Title.CODE, Title.NAME, Title.GROUP).allMatch(columns::containsKey);
        if (!complete) {
            columns.clear();
        }
    }

    private UnitRow unit(SheetRow row) {
        String name = text(row, Title.NAME);
        String shortName = text(row, Title.SHORT_NAME);
        return new UnitRow(
                text(row, Title.CODE),
                name,
                shortName.isEmpty() ? name : shortName,
                text(row, Title.TYPE),
                kind(row),
                orNull(row, Title.GOVERNED_BY),
                orNull(row, Title.PROFESSIONAL),
                orNull(row, Title.LOCATED_IN),
                orNull(row, Title.SCHOOL_CODE),
                Stream.of(text(row, Title.LEVELS).split(";", -1))
                        .map(String::strip)
                        .filter(level -> !level.isEmpty())
                        .toList(),
                orNull(row, Title.OWNERSHIP),
                orNull(row, Title.OLD_NAMES));
    }

    private UnitKind kind(SheetRow row) {
        String group = text(row, Title.GROUP);
        return Stream.of(UnitKind.values())
                .filter(kind -> kind.name().equals(group))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(OrganisationError.UNIT_ROW_UNREADABLE, row.number()));
    }

    private @Nullable String orNull(SheetRow row, Title title) {
        String text = text(row, title);
        return text.isEmpty() ? null : text;
    }

    private String text(SheetRow row, Title title) {
        return VietnameseText.clean(row.text(columns.get(title)));
    }
}
