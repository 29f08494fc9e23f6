package vn.khien.shared.sheet;

/** Is shown a file sheet by sheet and row by row. */
public interface SheetVisitor {
    /**
     * A sheet begins. Hidden sheets are announced too.
     *
     * @return whether its rows are wanted
     */
    boolean sheet(String name, boolean visible);

    /** A row with at least one filled cell. */
    void row(SheetRow row);
}
