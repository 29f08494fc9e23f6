package vn.khien.roster.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import vn.khien.roster.RosterContext;
import vn.khien.roster.RosterReading;
import vn.khien.roster.Verdict;
import vn.khien.shared.sheet.SheetFile;
import vn.khien.shared.sheet.SheetFormat;
import vn.khien.shared.sheet.Sheets;
import vn.khien.shared.sheet.TooManyRows;
import vn.khien.shared.sheet.UnreadableFile;

/** Reads a roster, in whatever state it is. Changes nothing. */
@ApplicationScoped
public class RosterReader {
    /** Reads all that the file says; a file that cannot be read gives a reading with its verdict and no rows. */
    public RosterReading read(Path file, RosterContext context) {
        return read(file, context, rows -> {});
    }

    /**
     * The same, telling how far it is.
     *
     * @param progress is told the number of rows read so far, now and then
     */
    public RosterReading read(Path file, RosterContext context, IntConsumer progress) {
        SheetFormat format = null;
        try {
            Sheets sheets = SheetFile.open(file);
            format = sheets.format();
            FileWalk walk = new FileWalk(context, progress);
            sheets.visit(walk);
            return new Assembly(context, walk.end()).reading(sheets);
        } catch (UnreadableFile e) {
            return RosterReading.nothing(context.kind(), verdict(e.reason()), e.format());
        } catch (TooManyRows e) {
            return RosterReading.nothing(context.kind(), Verdict.TOO_LARGE, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict verdict(UnreadableFile.Reason reason) {
        return switch (reason) {
            case CORRUPT -> Verdict.CORRUPT;
            case ENCRYPTED -> Verdict.ENCRYPTED;
            case TOO_LARGE -> Verdict.TOO_LARGE;
            case NOT_ROWS -> Verdict.NOT_A_ROSTER;
        };
    }
}
