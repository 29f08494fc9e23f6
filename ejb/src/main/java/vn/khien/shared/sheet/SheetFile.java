package vn.khien.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells what a file is by its first bytes, and opens it. */
public final class SheetFile {
    private static final int HEAD = 4_096;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetFile() {}

    public static Sheets open(Path file) throws IOException, UnreadableFile {
        byte[] head = head(file);
        long size = Files.size(file);
        if (size > FileLimits.UPLOAD) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_LARGE, null, null);
        }
        if (startsWith(head, ZIP)) {
            return openZip(file);
        }
        if (startsWith(head, OLE)) {
            return XlsSheets.open(file);
        }
        return openText(file, head);
    }

    private static Sheets openZip(Path file) throws IOException, UnreadableFile {
        try (ZipParts parts = ZipParts.open(file, SheetFormat.XLSX)) {
            if (XlsxSheets.isIn(parts)) {
                return new XlsxSheets(file);
            }
            if (OdsSheets.isIn(parts)) {
                return OdsSheets.open(file, parts);
            }
        }
        throw new UnreadableFile(UnreadableFile.Reason.NOT_ROWS, null, null);
    }

    private static Sheets openText(Path file, byte[] head) throws UnreadableFile {
        if (head.length == 0) {
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, null, null);
        }
        if (looksLikeHtml(head)) {
            return HtmlSheets.open(file);
        }
        if (!CsvCharset.looksLikeText(head)) {
            throw new UnreadableFile(UnreadableFile.Reason.NOT_ROWS, null, null);
        }
        return new CsvSheets(file);
    }

    private static boolean looksLikeHtml(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String start = text.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
        return start.startsWith("<") && (text.contains("<html") || text.contains("<table"));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (head[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
