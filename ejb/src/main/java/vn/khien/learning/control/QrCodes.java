package vn.khien.learning.control;

import io.nayuki.qrcodegen.QrCode;
import vn.khien.learning.QrDrawing;

/** Draws QR codes. */
final class QrCodes {
    /** White squares around the code, as readers want. */
    private static final int BORDER = 4;

    private QrCodes() {}

    static QrDrawing of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrDrawing(code.size + 2 * BORDER, path.toString());
    }
}
