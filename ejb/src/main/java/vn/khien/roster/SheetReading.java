package vn.khien.roster;

import java.util.List;

/**
 * What became of one sheet.
 *
 * @param headerRows of the first header; empty when the sheet was not read
 * @param accepted how many rows of it
 */
public record SheetReading(String name, boolean read, List<Integer> headerRows, int accepted) {
    public SheetReading {
        headerRows = List.copyOf(headerRows);
    }
}
