package vn.khien.demo;

import java.io.InputStream;
import java.util.Objects;

/** The files that the demo city is made of. */
final class DemoFiles {
    private DemoFiles() {}

    static InputStream open(String name) {
        return Objects.requireNonNull(DemoFiles.class.getResourceAsStream("/demo/" + name), name);
    }
}
