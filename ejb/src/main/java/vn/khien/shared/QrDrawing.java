package vn.khien.shared;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the shape of its dark squares.
 *
 * @param size of each side in squares, the quiet border included
 * @param path for the {@code d} of an SVG path
 */
public record QrDrawing(int size, String path) {
    /** White squares around the code, as readers want. */
    private static final int BORDER = 4;

    /** Draws a text. */
    public static QrDrawing of(String text) {
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
