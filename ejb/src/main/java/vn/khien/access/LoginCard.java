package vn.khien.access;

/**
 * What is printed on a pupil's card. The code is shown this once; the database keeps a keyed hash of it.
 *
 * @param code three groups of four letters and digits, such as {@code K7MF-2QXT-9HDA}
 */
public record LoginCard(long personId, String fullName, String className, String code) {
    @Override
    public String toString() {
        return "LoginCard[personId=" + personId + "]";
    }
}
