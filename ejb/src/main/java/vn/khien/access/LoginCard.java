package vn.khien.access;

import vn.khien.shared.QrDrawing;

/**
 * What is printed on a pupil's card. The code is shown this once; the database keeps a keyed hash of it.
 *
 * @param code three groups of four letters and digits, such as {@code K7MF-2QXT-9HDA}
 * @param address opens the sign-in page with the code filled in
 */
public record LoginCard(long personId, String fullName, String className, String code, String address) {
    /** The address for a camera. */
    public QrDrawing qr() {
        return QrDrawing.of(address);
    }

    @Override
    public String toString() {
        return "LoginCard[personId=" + personId + "]";
    }
}
