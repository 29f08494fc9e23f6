package vn.khien.shared.sheet;

/** Thrown by a visitor to end a reading that has become larger than anything honest. */
public class TooManyRows extends RuntimeException {
    public TooManyRows(int limit) {
        super("More than " + limit + " rows");
    }
}
