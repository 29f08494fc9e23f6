package vn.khien.shared.sheet;

/** How large an honest file can be. A file past one of these is refused before it can fill the memory. */
public final class FileLimits {
    private static final long MEGABYTE = 1024L * 1024;

    /** Of the file as it is uploaded. */
    public static final long UPLOAD = 50 * MEGABYTE;
    /** Of a format that is held in memory as a whole: old workbooks, web pages. */
    public static final long HELD = 15 * MEGABYTE;
    /** Of a workbook when unpacked: 100,000 rows of 30 columns take some 150 MB. */
    static final long UNPACKED = 300 * MEGABYTE;
    /** Of the parts of a workbook that are held in memory: its texts and styles. */
    static final long UNPACKED_HELD = 60 * MEGABYTE;
    /** Parts of a workbook. */
    static final int ENTRIES = 2_000;
    /** How many times smaller packed than unpacked; sheets of real lists reach 25. */
    static final int RATIO = 100;
    /** Below this size a part may be packed as tightly as it likes. */
    static final long RATIO_FROM = MEGABYTE;

    private FileLimits() {}
}
