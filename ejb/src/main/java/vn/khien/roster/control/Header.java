package vn.khien.roster.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which column holds what, from the titles of one table. */
final class Header {
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Set<Integer> titled = new TreeSet<>();
    private final List<String> privateTitles = new ArrayList<>();
    private final List<Integer> rows;

    Header(List<Integer> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The first column of a kind counts. */
    void add(int at, Column column, String title) {
        titled.add(at);
        if (column == Column.PRIVATE) {
            privateTitles.add(title);
        } else if (column != Column.OTHER) {
            columns.putIfAbsent(column, at);
        }
    }

    @Nullable
    Integer at(Column column) {
        return columns.get(column);
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** The column with the name of the class, or with its code where there is no name. */
    @Nullable
    Integer classColumn() {
        return has(Column.CLASS) ? at(Column.CLASS) : at(Column.CLASS_CODE);
    }

    /** The column right of a name that no title covers: half of a name written over two columns. */
    @Nullable
    Integer restOfName() {
        Integer name = at(Column.FULL_NAME);
        return name == null || titled.contains(name + 1) ? null : Integer.valueOf(name + 1);
    }

    Map<Column, Integer> columns() {
        return columns;
    }

    List<String> privateTitles() {
        return privateTitles;
    }

    List<Integer> rows() {
        return rows;
    }

    /** Names, and something else about whoever is named. */
    boolean listsPeople() {
        return hasName() && columns.keySet().stream().anyMatch(Column::tellsOfPerson);
    }

    private boolean hasName() {
        return has(Column.FULL_NAME) || (has(Column.FAMILY_AND_MIDDLE) && has(Column.GIVEN_NAME));
    }
}
