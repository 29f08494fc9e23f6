package vn.khien.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Class lists as schools send them, of invented pupils whom nobody has yet. */
final class SampleRoster {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String FORMAT = "http://schemas.openxmlformats.org/";
    private static final List<String> TITLES =
            List.of("STT", "Mã định danh Bộ GD&amp;ĐT", "Họ và tên", "Ngày sinh", "Giới tính", "Lớp", "Ghi chú");
    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô");
    private static final List<String> MIDDLE =
            List.of("Minh", "Thị Thu", "Gia", "Ngọc", "Quốc", "Khánh", "Đức", "Thanh", "Hải");
    private static final List<String> GIVEN =
            List.of("An", "Bình", "Chi", "Dũng", "Hà", "Khôi", "Linh", "Nam", "Oanh", "Phúc", "Yến");

    private SampleRoster() {}

    /**
     * An .xlsx workbook of one school.
     *
     * @param number tells this list's pupils from those of all others
     * @param classes names of the classes, which the pupils fill one after the other
     */
    static byte[] of(int number, int pupils, List<String> classes) {
        StringBuilder rows = new StringBuilder(row(1, TITLES));
        for (int i = 0; i < pupils; i++) {
            int pupil = number * pupils + i;
            rows.append(row(
                    i + 2,
                    List.of(
                            Integer.toString(i + 1),
                            String.format(Locale.ROOT, "07%08d", pupil),
                            name(pupil),
                            String.format(Locale.ROOT, "%02d/%02d/2014", 1 + pupil % 28, 1 + pupil / 28 % 12),
                            pupil % 2 == 0 ? "Nam" : "Nữ",
                            classes.get(i * classes.size() / pupils))));
        }
        return workbook(rows.toString());
    }

    private static String name(int pupil) {
        return FAMILY.get(pupil % FAMILY.size()) + " " + MIDDLE.get(pupil % MIDDLE.size()) + " "
                + GIVEN.get(pupil % GIVEN.size());
    }

    private static String row(int number, List<String> cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.size(); column++) {
            row.append("<c r=\"").append((char) ('A' + column)).append(number).append("\" t=\"inlineStr\"><is><t>");
            row.append(cells.get(column)).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** The least that is a workbook, so that a benchmark needs no library for it. */
    private static byte[] workbook(String rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            String part = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + FORMAT + "package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + part + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + part
                            + "worksheet+xml\"/></Types>");
            add(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            add(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            String main = "xmlns=\"" + FORMAT + "spreadsheetml/2006/main\"";
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + main + " xmlns:r=\"" + FORMAT + "officeDocument/2006/relationships\"><sheets>"
                            + "<sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            add(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>");
        } catch (IOException e) {
            throw new IllegalStateException("Cannot write a workbook", e);
        }
        return file.toByteArray();
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"" + FORMAT + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + FORMAT + "officeDocument/2006/relationships/" + kind + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
