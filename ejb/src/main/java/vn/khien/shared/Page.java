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

    public static int firstRow(int number, int size) {
        return Math.multiplyExact(number, size);
    }
}
