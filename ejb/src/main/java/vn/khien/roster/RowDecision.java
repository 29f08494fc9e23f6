package vn.khien.roster;

/**
 * What somebody decided of a row that may mean a person known already.
 *
 * @param same whether it is the known person
 */
public record RowDecision(String sheet, int row, boolean same) {
    public RowRef ref() {
        return new RowRef(sheet, row);
    }
}
