package vn.khien.learning;

/**
 * A QR code as the shape of its dark squares.
 *
 * @param size of each side in squares, the quiet border included
 * @param path for the {@code d} of an SVG path
 */
public record QrDrawing(int size, String path) {}
