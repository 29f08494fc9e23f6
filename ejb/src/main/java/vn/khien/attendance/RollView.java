package vn.khien.attendance;

import java.util.List;

/**
 * A sheet opened to be marked or read: everybody on it in the order of the class list.
 *
 * @param writable whether the reader may mark it, and its day has come
 */
public record RollView(SheetRow sheet, boolean writable, List<RollLine> marks, List<CorrectionView> corrections) {
    public RollView {
        marks = List.copyOf(marks);
        corrections = List.copyOf(corrections);
    }
}
