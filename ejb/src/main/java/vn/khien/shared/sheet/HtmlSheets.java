package vn.khien.shared.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a web page, which school software likes to save under the name of a workbook. Streamed. */
final class HtmlSheets implements Sheets {
    private static final String NAME = "html";
    private static final int SAMPLE = 256 * 1024;
    private static final Pattern TOLD =
            Pattern.compile("charset\\s*=\\s*[\"']?([a-z0-9_.:\\-]{2,40})", Pattern.CASE_INSENSITIVE);

    private final Path file;
    private final Charset charset;

    private HtmlSheets(Path file, Charset charset) {
        this.file = file;
        this.charset = charset;
    }

    static HtmlSheets open(Path file) throws UnreadableFile {
        try (InputStream in = Files.newInputStream(file)) {
            return new HtmlSheets(file, charset(in.readNBytes(SAMPLE)));
        } catch (IOException e) {
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, SheetFormat.HTML, e);
        }
    }

    /** What the page says, unless its bytes say otherwise. */
    private static Charset charset(byte[] sample) {
        Charset found = CsvCharset.of(sample);
        Matcher told = TOLD.matcher(new String(sample, StandardCharsets.ISO_8859_1));
        if (found.name().startsWith("UTF-16") || !told.find()) {
            return found;
        }
        try {
            return Charset.forName(told.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return found;
        }
    }

    @Override
    public SheetFormat format() {
        return SheetFormat.HTML;
    }

    @Override
    public String charset() {
        return charset.name();
    }

    @Override
    public void visit(SheetVisitor visitor) throws UnreadableFile {
        if (!visitor.sheet(NAME, true)) {
            return;
        }
        try (BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset))) {
            new HtmlTags(text, new HtmlRows(visitor)).read();
        } catch (IOException e) {
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, SheetFormat.HTML, e);
        }
    }
}
