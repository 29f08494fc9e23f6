package vn.khien.attendance;

import java.util.List;

/** A sheet opened to be marked or read: everybody on it in the order of the class list. */
public record RollView(SheetRow sheet, List<RollLine> marks, List<CorrectionView> corrections) {
    public RollView {
        marks = List.copyOf(marks);
        corrections = List.copyOf(corrections);
    }
}
