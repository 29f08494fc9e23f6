package vn.khien.roster.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.khien.shared.sheet.FileLimits;

/** An upload on the disk while it is read. Names of pupils do not stay there. */
final class UploadedFile implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final Path path;

    private UploadedFile(Path path) {
        this.path = path;
    }

    /** Takes a little more than is allowed, so that too much is seen as too much. */
    static UploadedFile of(InputStream content) throws IOException {
        Path path = Files.createTempFile("roster", ".upload");
        UploadedFile file = new UploadedFile(path);
        try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.TRUNCATE_EXISTING)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            int read = content.read(buffer);
            while (read >= 0 && size <= FileLimits.UPLOAD) {
                out.write(buffer, 0, read);
                size += read;
                read = content.read(buffer);
            }
            return file;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
