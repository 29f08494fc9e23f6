package vn.khien.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The processor time that some processes have used so far, from the kernel's own count. */
record ProcessTime(List<Long> processes) {
    /** The kernel counts in hundredths of a second towards programs, whatever its own tick is. */
    private static final double MS_PER_TICK = 10;

    private static final int USER = 11;
    private static final int SYSTEM = 12;

    double ms() {
        return processes.stream().mapToDouble(ProcessTime::ms).sum();
    }

    private static double ms(long process) {
        try {
            return msOf(Files.readString(Path.of("/proc", Long.toString(process), "stat")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of it Java's just-in-time compilers took, which by their names are threads of a Java process. */
    double compilerMs() {
        return processes.stream().mapToDouble(ProcessTime::compilerMs).sum();
    }

    private static double compilerMs(long process) {
        double ms = 0;
        try (DirectoryStream<Path> threads =
                Files.newDirectoryStream(Path.of("/proc", Long.toString(process), "task"))) {
            for (Path thread : threads) {
                ms += compilerMs(thread);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ms;
    }

    private static double compilerMs(Path thread) throws IOException {
        try {
            String line = Files.readString(thread.resolve("stat"));
            return line.contains("(C1 Compiler") || line.contains("(C2 Compiler") ? msOf(line) : 0;
        } catch (NoSuchFileException e) {
            // Java ends compilers that have nothing to do.
            return 0;
        }
    }

    private static double msOf(String line) {
        // The second field is the name in brackets and may hold spaces.
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) * MS_PER_TICK;
    }
}
