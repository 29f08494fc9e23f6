package vn.khien.shared.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text with a separator; encoding and separator are told from the text. */
final class CsvSheets implements Sheets {
    private static final String NAME = "csv";
    private static final int SAMPLE = 256 * 1024;
    private static final int SAMPLE_LINES = 30;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final Path file;
    private final Charset charset;
    private final @Nullable String font;

    CsvSheets(Path file) throws UnreadableFile {
        this.file = file;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] sample = in.readNBytes(SAMPLE);
            this.charset = CsvCharset.of(sample);
            LegacyFont typedIn = LegacyFont.of(new String(sample, charset));
            this.font = typedIn == null ? null : typedIn.sampleName();
        } catch (IOException e) {
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, SheetFormat.CSV, e);
        }
    }

    @Override
    public SheetFormat format() {
        return SheetFormat.CSV;
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
        try (BufferedReader text = open();
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .fieldSeparator(separator())
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord line : records) {
                number++;
                visit(line, number, visitor);
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, SheetFormat.CSV, e);
        }
    }

    private void visit(CsvRecord line, int number, SheetVisitor visitor) {
        SheetRow.Builder cells = new SheetRow.Builder();
        for (int i = 0; i < line.getFieldCount(); i++) {
            cells.add(i, Cell.text(line.getField(i), font));
        }
        if (!cells.isEmpty()) {
            visitor.row(cells.row(number, false));
        }
    }

    private BufferedReader open() throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    /** The one that stands in the first lines most often, text in quotes left out. */
    private char separator() throws IOException {
        char[] sample = new char[SAMPLE];
        int length;
        try (BufferedReader text = open()) {
            length = Math.max(0, text.read(sample));
        }
        String start = new String(sample, 0, length)
                .lines()
                .limit(SAMPLE_LINES)
                .collect(Collectors.joining("\n"))
                .replaceAll("\"[^\"]*\"", "");
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long count = start.chars().filter(letter -> letter == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }
}
