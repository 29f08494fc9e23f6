package vn.khien.shared.sheet;

/** What a file is, by its content. */
public enum SheetFormat {
    XLSX,
    XLS,
    ODS,
    CSV,
    HTML
}
