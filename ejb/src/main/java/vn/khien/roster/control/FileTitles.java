package vn.khien.roster.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.khien.shared.sheet.SheetFile;
import vn.khien.shared.sheet.SheetRow;
import vn.khien.shared.sheet.SheetVisitor;
import vn.khien.shared.sheet.TooManyRows;
import vn.khien.shared.sheet.UnreadableFile;

/** The first rows of a file, where schools write their name. */
public final class FileTitles implements SheetVisitor {
    private static final int ROWS = 12;

    private final List<String> titles = new ArrayList<>();
    private final FontDecoder fonts = new FontDecoder();
    private int rows;

    private FileTitles() {}

    /** Texts of the first rows; none where the file cannot be read. */
    public static List<String> of(Path file) {
        FileTitles reader = new FileTitles();
        try {
            SheetFile.open(file).visit(reader);
        } catch (TooManyRows | UnreadableFile e) {
            return reader.titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.titles;
    }

    @Override
    public boolean sheet(String name, boolean visible) {
        return visible;
    }

    @Override
    public void row(SheetRow row) {
        titles.addAll(fonts.decode(row).texts());
        rows++;
        if (rows == ROWS) {
            throw new TooManyRows(ROWS);
        }
    }
}
