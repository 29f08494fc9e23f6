package vn.khien.certification.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A cut of the typeface of papers, parsed once; each paper carries the letters it uses. */
final class PaperFont {
    static final PaperFont REGULAR = new PaperFont("Regular");
    static final PaperFont BOLD = new PaperFont("Bold");
    static final PaperFont ITALIC = new PaperFont("Italic");

    private final TrueTypeFont typeface;

    private PaperFont(String cut) {
        String file = "/fonts/LiberationSerif-" + cut + ".ttf";
        try (InputStream stream = PaperFont.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The build left out " + file);
            }
            typeface = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(stream));
            // Ligatures would gain nothing here and cost time for each text.
            typeface.setEnableGsub(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TrueTypeFont typeface() {
        return typeface;
    }
}
