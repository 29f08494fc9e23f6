package vn.khien.whole;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A certificate as a file, read like a person who holds the paper: its words, and its QR code with a camera. */
final class CertificatePaper {
    private static final float DOTS_PER_INCH = 200;

    private final String fileName;
    private final byte[] content;

    CertificatePaper(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content;
    }

    String fileName() {
        return fileName;
    }

    String text() {
        try (PDDocument paper = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        try (PDDocument paper = Loader.loadPDF(content)) {
            return paper.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the QR code of the first page says. */
    String qr() {
        try (PDDocument paper = Loader.loadPDF(content)) {
            BufferedImage drawn = new PDFRenderer(paper).renderImageWithDPI(0, DOTS_PER_INCH);
            int[] dots = drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
            BinaryBitmap seen = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(drawn.getWidth(), drawn.getHeight(), dots)));
            return new QRCodeReader().decode(seen).getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReaderException e) {
            throw new AssertionError("No camera reads the QR code", e);
        }
    }
}
