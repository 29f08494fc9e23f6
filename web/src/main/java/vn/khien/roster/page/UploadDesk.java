package vn.khien.roster.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import vn.khien.access.boundary.Errand;
import vn.khien.roster.RosterKind;
import vn.khien.roster.boundary.RosterDryRun;
import vn.khien.roster.boundary.SchoolOfFile;
import vn.khien.shared.web.BackgroundWork;

/** Takes uploads in and has them read in the background, in the name of whoever sent them. */
@ApplicationScoped
class UploadDesk {
    @Inject
    RosterDryRun dryRun;

    @Inject
    SchoolOfFile schools;

    @Inject
    BackgroundWork work;

    @Inject
    Errand errand;

    /** An import that is being read. */
    record Taken(long id, CompletableFuture<Void> done) {}

    /** Whose list a file is. */
    record Purpose(long unitId, RosterKind kind, String schoolYear) {}

    /** The name under which the reading of an import counts its rows. */
    static String nameOf(long id) {
        return "roster-import/" + id;
    }

    /** How many rows of an import have been read; null when nobody reads it. */
    @Nullable
    Integer rowsRead(long id) {
        return work.countOf(nameOf(id));
    }

    Taken take(Part part, Purpose purpose) throws IOException {
        Path kept = kept(part);
        return take(kept, name(part), purpose);
    }

    /** Takes a file for the one school that it names, below the unit of the purpose; empty when it names none. */
    Optional<Taken> takeForItsSchool(Part part, Purpose purpose) throws IOException {
        Path kept = kept(part);
        Optional<Long> school = schools.find(purpose.unitId(), name(part), kept);
        if (school.isEmpty()) {
            Files.delete(kept);
            return Optional.empty();
        }
        return Optional.of(take(kept, name(part), new Purpose(school.get(), purpose.kind(), purpose.schoolYear())));
    }

    /** Browsers send a name without its folders; a name with them is cut, since it is only shown. */
    static String name(Part part) {
        String sent = part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    /** The server forgets an upload with its request. */
    private static Path kept(Part part) throws IOException {
        Path kept = Files.createTempFile("roster", ".upload");
        try (InputStream content = part.getInputStream()) {
            Files.copy(content, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        return kept;
    }

    private Taken take(Path kept, String fileName, Purpose purpose) throws IOException {
        try {
            long id = dryRun.receive(purpose.unitId(), purpose.kind(), purpose.schoolYear(), fileName);
            return new Taken(id, work.start(nameOf(id), errand.of(rows -> read(id, kept, rows))));
        } catch (RuntimeException e) {
            Files.deleteIfExists(kept);
            throw e;
        }
    }

    private void read(long id, Path kept, IntConsumer rows) {
        try (InputStream content = Files.newInputStream(kept)) {
            dryRun.read(id, content, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            forget(kept);
        }
    }

    private static void forget(Path kept) {
        try {
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
