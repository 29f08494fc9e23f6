package vn.khien.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param number of the page, from 0
 * @param size most rows of a page
 * @param total rows of the whole list
 */
public record Page<T>(List<T> rows, int number, int size, long total) {
    public Page {
        rows = List.copyOf(rows);
    }

    /** The row that a page begins with; a page that no list can have begins past the end of every list. */
    public static int firstRow(int number, int size) {
        return (int) Math.min((long) number * size, Integer.MAX_VALUE - size);
    }
}
