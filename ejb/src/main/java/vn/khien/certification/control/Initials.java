package vn.khien.certification.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A name of which only the first letters are told. */
public final class Initials {
    private Initials() {}

    /** "Đặng Thị Ước" gives "Đ. T. Ư.". */
    public static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining(" "));
    }
}
