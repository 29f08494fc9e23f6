package vn.khien.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
            String line = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            // The second field is the name in brackets and may hold spaces.
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) * MS_PER_TICK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
