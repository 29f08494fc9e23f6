package vn.khien.certification.control;

import io.nayuki.qrcodegen.QrCode;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * One A4 sheet on its side, drawn on in the units of the design: 1123 by 794 pixels from the top left corner. Places are
 * those of the baseline of a text.
 */
final class PaperSheet implements Closeable {
    static final float WIDTH = 1123;
    private static final float HEIGHT = 794;
    private static final PDRectangle A4_ON_ITS_SIDE =
            new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());

    private final PDDocument document = new PDDocument();
    private final Map<PaperFont, PDFont> fonts = new HashMap<>();
    private final PDPageContentStream content;

    PaperSheet() throws IOException {
        PDPage page = new PDPage(A4_ON_ITS_SIDE);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        content.transform(
                Matrix.getScaleInstance(A4_ON_ITS_SIDE.getWidth() / WIDTH, A4_ON_ITS_SIDE.getHeight() / HEIGHT));
    }

    /** Some words in one cut. */
    record Words(PaperFont font, String text) {}

    PDDocument document() {
        return document;
    }

    float width(PaperFont font, float size, String text) throws IOException {
        return font(font).getStringWidth(text) / 1000 * size;
    }

    void text(PaperFont font, float size, float left, float baseline, String text) throws IOException {
        content.beginText();
        content.setFont(font(font), size);
        content.newLineAtOffset(left, HEIGHT - baseline);
        content.showText(text);
        content.endText();
    }

    void centred(PaperFont font, float size, float centre, float baseline, String text) throws IOException {
        text(font, size, centre - width(font, size, text) / 2, baseline, text);
    }

    /** Sets lines of at most the width below one another, each centred; gives the baseline of the last. */
    float centredLines(List<Words> words, float size, float maxWidth, float baseline, float lineHeight)
            throws IOException {
        float at = baseline;
        List<List<Words>> lines = wrap(words, size, maxWidth);
        for (List<Words> line : lines) {
            float left = (WIDTH - width(line, size)) / 2;
            for (Words part : line) {
                text(part.font(), size, left, at, part.text());
                left += width(part.font(), size, part.text());
            }
            at += lineHeight;
        }
        return at - lineHeight;
    }

    private float width(List<Words> line, float size) throws IOException {
        float width = 0;
        for (Words part : line) {
            width += width(part.font(), size, part.text());
        }
        return width;
    }

    private List<List<Words>> wrap(List<Words> words, float size, float maxWidth) throws IOException {
        List<List<Words>> lines = new ArrayList<>();
        List<Words> line = new ArrayList<>();
        for (Words part : words) {
            for (String word : part.text().split(" ", -1)) {
                List<Words> longer = append(line, new Words(part.font(), word));
                if (!line.isEmpty() && width(longer, size) > maxWidth) {
                    lines.add(line);
                    longer = List.of(new Words(part.font(), word));
                }
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** Puts the word at the end, in one text with what stands before it in the same cut. */
    private static List<Words> append(List<Words> line, Words word) {
        List<Words> longer = new ArrayList<>(line);
        if (longer.isEmpty()) {
            longer.add(word);
            return longer;
        }
        Words last = longer.remove(longer.size() - 1);
        if (last.font() == word.font()) {
            longer.add(new Words(last.font(), last.text() + " " + word.text()));
        } else {
            longer.add(new Words(last.font(), last.text() + " "));
            longer.add(word);
        }
        return longer;
    }

    void spacing(float letters) throws IOException {
        content.setCharacterSpacing(letters);
    }

    void colour(int rgb) throws IOException {
        float red = (rgb >> 16 & 0xFF) / 255f;
        float green = (rgb >> 8 & 0xFF) / 255f;
        float blue = (rgb & 0xFF) / 255f;
        content.setNonStrokingColor(red, green, blue);
        content.setStrokingColor(red, green, blue);
    }

    void box(float left, float top, float width, float height, float thickness) throws IOException {
        content.setLineWidth(thickness);
        content.addRect(left, HEIGHT - top - height, width, height);
        content.stroke();
    }

    void bar(float centre, float top, float width, float height) throws IOException {
        content.addRect(centre - width / 2, HEIGHT - top - height, width, height);
        content.fill();
    }

    /** A broken line through the points, given as x, y, x, y… */
    void line(float thickness, float... points) throws IOException {
        content.setLineWidth(thickness);
        content.moveTo(points[0], HEIGHT - points[1]);
        for (int i = 2; i < points.length; i += 2) {
            content.lineTo(points[i], HEIGHT - points[i + 1]);
        }
        content.stroke();
    }

    /** The shield of the product, its 56 by 64 units enlarged. */
    void shield(float left, float top, float scale) throws IOException {
        content.saveGraphicsState();
        content.transform(new Matrix(scale, 0, 0, -scale, left, HEIGHT - top));
        content.moveTo(28, 2);
        content.lineTo(52, 10);
        content.lineTo(52, 30);
        content.curveTo(52, 46, 42, 56, 28, 62);
        content.curveTo(14, 56, 4, 46, 4, 30);
        content.lineTo(4, 10);
        content.closePath();
        content.fill();
        content.restoreGraphicsState();
    }

    /** A QR code as one path, each run of dark squares a rectangle. */
    void qrCode(String text, float left, float top, float side) throws IOException {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        float square = side / code.size;
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int end = endOfRun(code, x, y);
                if (end > x) {
                    content.addRect(left + x * square, HEIGHT - top - (y + 1) * square, (end - x) * square, square);
                }
                x = end + 1;
            }
        }
        content.fill();
    }

    private static int endOfRun(QrCode code, int start, int y) {
        int x = start;
        while (x < code.size && code.getModule(x, y)) {
            x++;
        }
        return x;
    }

    byte[] finish() throws IOException {
        content.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PDFont font(PaperFont font) throws IOException {
        PDFont loaded = fonts.get(font);
        if (loaded == null) {
            loaded = PDType0Font.load(document, font.typeface(), true);
            fonts.put(font, loaded);
        }
        return loaded;
    }
}
