package vn.khien.access;

import vn.khien.shared.QrDrawing;

/**
 * What an authenticator app is given to begin with.
 *
 * @param secret to type where no camera reads the code
 */
public record SecondFactorSetup(String secret, String address) {
    /** The address for the app's camera. */
    public QrDrawing qr() {
        return QrDrawing.of(address);
    }

    @Override
    public String toString() {
        return "SecondFactorSetup";
    }
}
