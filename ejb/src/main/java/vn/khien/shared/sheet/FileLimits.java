package vn.khien.shared.sheet;

/**
 * How large an honest file can be. A file past one of these is refused before it can fill the memory: whatever is sent, no
 * reader holds more of it than its shared texts.
 */
public final class FileLimits {
    private static final long MEGABYTE = 1024L * 1024;

    /** Of the file as it is uploaded. */
    public static final long UPLOAD = 50 * MEGABYTE;
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
    /** Bytes in one tag or comment. An attribute of a megabyte is no cell. */
    static final int TAG = 64 * 1024;
    /** Tags inside of tags. */
    static final int DEPTH = 100;
    /** Different texts of a workbook: 100,000 people in 15 columns of text. */
    static final int TEXTS = 1_500_000;
    /** The same in a workbook of Excel 97 to 2003, whose sheets have 65,536 rows and whose texts weigh more. */
    static final int OLD_TEXTS = 400_000;
    /** Cells of an old workbook that lists them in no order, and so has to be sorted. */
    static final int UNSORTED_CELLS = 400_000;
    /** Styles of a workbook, of which copying between files makes thousands. */
    static final int STYLES = 100_000;

    private FileLimits() {}
}
