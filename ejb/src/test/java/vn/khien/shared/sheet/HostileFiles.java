package vn.khien.shared.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that somebody sends to break the reader, and honest ones that are only large. */
public final class HostileFiles {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEADER =
            "<row><c t=\"inlineStr\"><is><t>STT</t></is></c><c t=\"inlineStr\"><is><t>Họ và tên</t></is></c>"
                    + "<c t=\"inlineStr\"><is><t>Ngày sinh</t></is></c><c t=\"inlineStr\"><is><t>Lớp</t></is></c>"
                    + "<c t=\"inlineStr\"><is><t>Mã định danh Bộ GD&amp;ĐT</t></is></c></row>";

    private final Path folder;

    public HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** What writes one part of a zip. */
    @FunctionalInterface
    interface Part {
        void to(OutputStream out) throws IOException;
    }

    /** An honest list of so many pupils, 45 in a class. */
    public Path pupils(int count) throws IOException {
        return workbook("pupils-" + count + ".xlsx", "", out -> {
            print(out, HEADER);
            for (int i = 0; i < count; i++) {
                print(
                        out,
                        "<row><c><v>%d</v></c><c t=\"inlineStr\"><is><t>Nguyễn Thị Thuỳ Dương %s</t></is></c><c t=\"inlineStr\"><is><t>%02d/%02d/2013</t></is></c><c t=\"inlineStr\"><is><t>6A%d</t></is></c><c t=\"inlineStr\"><is><t>%010d</t></is></c></row>"
                                .formatted(i + 1, letters(i), 1 + i % 28, 1 + i % 12, 1 + i / 45, i));
            }
        });
    }

    /** A number as letters, since names have no digits. */
    private static String letters(int number) {
        StringBuilder name = new StringBuilder("H");
        for (int left = number; left > 0; left /= 20) {
            name.append("aeiouyăâêôơưáàéèíìóò".charAt(left % 20));
        }
        return name.toString();
    }

    /** As many rows as a sheet can have. */
    public Path allRows() throws IOException {
        return workbook("all-rows.xlsx", "", out -> {
            print(out, HEADER);
            for (int i = 1; i < 1_048_576; i++) {
                print(out, "<row r=\"" + (i + 1) + "\"><c><v>" + i + "</v></c><c><v>" + i * 31L + "</v></c></row>");
            }
        });
    }

    /** Texts that cells could share, all different, as many as fit. */
    public Path sharedTexts() throws IOException {
        StringBuilder text = new StringBuilder();
        return workbook("texts.xlsx", "texts", out -> {
            for (int i = 0; i < 3_000_000; i++) {
                text.setLength(0);
                print(
                        out,
                        text.append("<si><t>")
                                .append(i * 7919L)
                                .append("</t></si>")
                                .toString());
            }
        });
    }

    /** Tags in tags in tags. */
    public Path deep() throws IOException {
        return workbook("deep.xlsx", "", out -> {
            for (int i = 0; i < 200_000; i++) {
                print(out, "<a>");
            }
        });
    }

    /** One attribute of hundreds of megabytes. */
    public Path longAttribute() throws IOException {
        return workbook("attribute.xlsx", "", out -> {
            print(out, "<row r=\"");
            filler(out, 200_000_000);
            print(out, "\"></row>");
        });
    }

    public Path longComment() throws IOException {
        return workbook("comment.xlsx", "", out -> {
            print(out, "<!-- ");
            filler(out, 200_000_000);
            print(out, " -->");
        });
    }

    /** A text of hundreds of megabytes in one cell. */
    public Path longText() throws IOException {
        return workbook("text.xlsx", "", out -> {
            print(out, HEADER + "<row><c t=\"inlineStr\"><is><t>");
            filler(out, 200_000_000);
            print(out, "</t></is></c></row>");
        });
    }

    public Path manyStyles() throws IOException {
        return workbook("styles.xlsx", "styles", out -> {
            print(out, "<cellXfs>");
            for (int i = 0; i < 2_000_000; i++) {
                print(out, "<xf numFmtId=\"14\" fontId=\"" + i % 97 + "\"/>");
            }
            print(out, "</cellXfs>");
        });
    }

    /** An OpenDocument sheet that repeats one filled row a million times, each with thousands of cells. */
    public Path repeatedRows() throws IOException {
        String names = "urn:oasis:names:tc:opendocument:xmlns:";
        return zip("repeated.ods", zip -> {
            part(zip, "mimetype", out -> print(out, "application/vnd.oasis.opendocument.spreadsheet"));
            part(
                    zip,
                    "content.xml",
                    out -> print(
                            out,
                            "<office:document-content xmlns:office=\"" + names + "office:1.0\" xmlns:text=\"" + names
                                    + "text:1.0\" xmlns:table=\"" + names
                                    + "table:1.0\"><table:table table:name=\"A\"><table:table-row"
                                    + " table:number-rows-repeated=\"2000000000\"><table:table-cell"
                                    + " table:number-columns-repeated=\"2000000000\"><text:p>x</text:p>"
                                    + "</table:table-cell></table:table-row></table:table></office:document-content>"));
        });
    }

    public Path longLine() throws IOException {
        return text("line.csv", out -> filler(out, 49_000_000));
    }

    public Path openTags() throws IOException {
        return text("tags.xls", out -> {
            print(out, "<html><table><tr>");
            for (int i = 0; i < 6_000_000; i++) {
                print(out, "<td a=1>");
            }
        });
    }

    public Path openTag() throws IOException {
        return text("tag.xls", out -> {
            print(out, "<html><table><tr><td title=\"");
            filler(out, 49_000_000);
        });
    }

    /** Larger than any upload may be, most of it never written. */
    public Path huge() throws IOException {
        Path file = folder.resolve("huge.xlsx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.write(new byte[] {'P', 'K', 3, 4});
            large.setLength(200L << 20);
        }
        return file;
    }

    private Path text(String name, Part content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.to(out);
        }
        return file;
    }

    /**
     * A workbook with one part that the caller writes.
     *
     * @param held which part: the shared texts, the styles, or the sheet where it is empty
     */
    private Path workbook(String name, String held, Part content) throws IOException {
        return zip(name, zip -> {
            part(
                    zip,
                    "xl/workbook.xml",
                    out -> print(
                            out,
                            "<workbook " + MAIN + " xmlns:r=\"" + RELATION
                                    + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    out -> print(
                            out,
                            "<Relationships>" + relation(1, "worksheet", "worksheets/sheet1.xml")
                                    + relation(2, "sharedStrings", "sharedStrings.xml")
                                    + relation(3, "styles", "styles.xml")
                                    + "</Relationships>"));
            part(zip, "xl/sharedStrings.xml", out -> around(out, "sst", held.equals("texts") ? content : none()));
            part(zip, "xl/styles.xml", out -> around(out, "styleSheet", held.equals("styles") ? content : none()));
            part(zip, "xl/worksheets/sheet1.xml", out -> around(out, "sheetData", held.isEmpty() ? content : none()));
        });
    }

    private static Part none() {
        return out -> {};
    }

    private static void around(OutputStream out, String tag, Part content) throws IOException {
        print(out, "<" + tag + " " + MAIN + ">");
        content.to(out);
        print(out, "</" + tag + ">");
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"r" + id + "\" Type=\"" + RELATION + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    /** What fills a zip. */
    @FunctionalInterface
    private interface Parts {
        void to(ZipOutputStream zip) throws IOException;
    }

    private Path zip(String name, Parts parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.setLevel(Deflater.BEST_SPEED);
            parts.to(zip);
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, Part content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.to(zip);
        zip.closeEntry();
    }

    /** Text that packs no tighter than that of real lists. */
    private static void filler(OutputStream out, int bytes) throws IOException {
        byte[] block = new byte[8_192];
        int state = 7;
        for (int at = 0; at < bytes; at += block.length) {
            for (int i = 0; i < block.length; i++) {
                state = state * 1_103_515_245 + 12_345;
                block[i] = (byte) ('a' + (state >>> 16 & 0x7FFF) % (i % 16 == 0 ? 26 : 2));
            }
            out.write(block);
        }
    }

    private static void print(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
