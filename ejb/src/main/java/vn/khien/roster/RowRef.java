package vn.khien.roster;

/** A row of a file. */
public record RowRef(String sheet, int row) {}
