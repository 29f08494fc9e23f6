package vn.khien.roster.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a dirty list in each of the formats that schools have. */
enum DirtyFiles {
    XLSX(true) {
        @Override
        byte[] write(DirtyRoster roster) throws IOException {
            return workbook(new XSSFWorkbook(), roster);
        }
    },
    XLS(true) {
        @Override
        byte[] write(DirtyRoster roster) throws IOException {
            return workbook(new HSSFWorkbook(), roster);
        }
    },
    ODS(true) {
        @Override
        byte[] write(DirtyRoster roster) throws IOException {
            return openDocument(roster);
        }
    },
    CSV(false) {
        @Override
        byte[] write(DirtyRoster roster) {
            return ("\uFEFF" + text(roster, ',')).getBytes(StandardCharsets.UTF_8);
        }
    },
    CSV_WITHOUT_MARK(false) {
        @Override
        byte[] write(DirtyRoster roster) {
            return text(roster, '\t').getBytes(StandardCharsets.UTF_8);
        }
    },
    CSV_OLD(false) {
        @Override
        byte[] write(DirtyRoster roster) {
            boolean western = roster.font() != null;
            String text = western ? text(roster, ';') : withLooseTones(text(roster, ';'));
            return text.getBytes(Charset.forName(western ? "windows-1252" : "windows-1258"));
        }
    },
    HTML(false) {
        @Override
        byte[] write(DirtyRoster roster) {
            return page(roster).getBytes(StandardCharsets.UTF_8);
        }
    };

    private final boolean workbook;

    DirtyFiles(boolean workbook) {
        this.workbook = workbook;
    }

    abstract byte[] write(DirtyRoster roster) throws IOException;

    boolean isWorkbook() {
        return workbook;
    }

    Path in(Path folder, DirtyRoster roster) throws IOException {
        return Files.write(folder.resolve(name() + ".xls"), write(roster));
    }

    private static byte[] workbook(Workbook book, DirtyRoster roster) throws IOException {
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle plain = style(book, roster.font(), null);
            CellStyle date = style(book, roster.font(), "dd/mm/yyyy");
            CellStyle padded = style(book, roster.font(), "0000000000");
            for (DirtyRoster.Sheet sheet : roster.sheets()) {
                var written = book.createSheet(sheet.name());
                for (int i = 0; i < sheet.lines().size(); i++) {
                    DirtyRoster.Line line = sheet.lines().get(i);
                    Row row = written.createRow(i);
                    row.setZeroHeight(line.hidden());
                    for (int at = 0; at < line.cells().size(); at++) {
                        DirtyRoster.Value value = line.cells().get(at);
                        if (value != null) {
                            boolean wide = value.text().length() == 10 && value.number() != null;
                            write(row.createCell(at), value, value.date() != null ? date : wide ? padded : plain);
                        }
                    }
                }
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static CellStyle style(Workbook book, @Nullable String fontName, @Nullable String format) {
        CellStyle style = book.createCellStyle();
        if (fontName != null) {
            Font font = book.createFont();
            font.setFontName(fontName);
            style.setFont(font);
        }
        if (format != null) {
            style.setDataFormat(book.createDataFormat().getFormat(format));
        }
        return style;
    }

    private static void write(Cell cell, DirtyRoster.Value value, CellStyle style) {
        cell.setCellStyle(style);
        if (value.date() != null) {
            cell.setCellValue(value.date());
            if (value.formula()) {
                cell.setCellFormula("DATE(%d,%d,%d)"
                        .formatted(
                                value.date().getYear(),
                                value.date().getMonthValue(),
                                value.date().getDayOfMonth()));
            }
        } else if (value.number() != null) {
            cell.setCellValue(value.number());
        } else if (value.formula()) {
            cell.setCellFormula("\"" + value.text() + "\"&\"\"");
        } else {
            cell.setCellValue(value.text());
        }
    }

    private static byte[] openDocument(DirtyRoster roster) throws IOException {
        StringBuilder body = new StringBuilder();
        for (DirtyRoster.Sheet sheet : roster.sheets()) {
            body.append("<table:table table:name=\"")
                    .append(escaped(sheet.name()))
                    .append("\" table:style-name=\"ta\">");
            body.append(
                    "<table:table-column table:number-columns-repeated=\"40\" table:default-cell-style-name=\"ce\"/>");
            for (DirtyRoster.Line line : sheet.lines()) {
                body.append(line.hidden() ? "<table:table-row table:visibility=\"collapse\">" : "<table:table-row>");
                line.cells().forEach(value -> body.append(cell(value)));
                body.append("<table:table-cell table:number-columns-repeated=\"1000\"/></table:table-row>");
            }
            body.append("<table:table-row table:number-rows-repeated=\"1048500\"><table:table-cell"
                    + " table:number-columns-repeated=\"1024\"/></table:table-row></table:table>");
        }
        String names = "urn:oasis:names:tc:opendocument:xmlns:";
        String font = roster.font() == null ? "Liberation Sans" : roster.font();
        String content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"" + names
                + "office:1.0\" xmlns:style=\"" + names + "style:1.0\" xmlns:text=\"" + names
                + "text:1.0\" xmlns:table=\""
                + names + "table:1.0\" xmlns:fo=\"" + names + "xsl-fo-compatible:1.0\" xmlns:svg=\"" + names
                + "svg-compatible:1.0\"><office:font-face-decls><style:font-face style:name=\"F1\" svg:font-family=\"'"
                + font + "'\"/></office:font-face-decls><office:automatic-styles><style:style style:name=\"ta\""
                + " style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style><style:style"
                + " style:name=\"ce\" style:family=\"table-cell\"><style:text-properties style:font-name=\"F1\"/>"
                + "</style:style></office:automatic-styles><office:body><office:spreadsheet>" + body
                + "</office:spreadsheet></office:body></office:document-content>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            add(zip, "META-INF/manifest.xml", "<manifest/>");
            add(zip, "content.xml", content);
        }
        return bytes.toByteArray();
    }

    private static void add(OutputStream zip, String name, String content) throws IOException {
        ZipOutputStream out = (ZipOutputStream) zip;
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private static String cell(DirtyRoster.@Nullable Value value) {
        if (value == null) {
            return "<table:table-cell/>";
        }
        String shown =
                "<text:p>" + escaped(value.text()).replaceAll(" {2}", " <text:s/>") + "</text:p></table:table-cell>";
        if (value.date() != null) {
            return "<table:table-cell office:value-type=\"date\" office:date-value=\"" + value.date() + "\">" + shown;
        }
        if (value.number() != null) {
            return "<table:table-cell office:value-type=\"float\" office:value=\"" + value.number() + "\">" + shown;
        }
        return "<table:table-cell office:value-type=\"string\">" + shown;
    }

    private static String text(DirtyRoster roster, char separator) {
        StringBuilder text = new StringBuilder();
        for (DirtyRoster.Sheet sheet : roster.sheets()) {
            for (DirtyRoster.Line line : sheet.lines()) {
                for (int i = 0; i < line.cells().size(); i++) {
                    DirtyRoster.Value value = line.cells().get(i);
                    String shown = value == null ? "" : value.text();
                    boolean quoted = shown.indexOf(separator) >= 0 || shown.indexOf('"') >= 0;
                    text.append(i == 0 ? "" : String.valueOf(separator));
                    text.append(quoted ? '"' + shown.replace("\"", "\"\"") + '"' : shown);
                }
                text.append("\r\n");
            }
        }
        return text.toString();
    }

    private static String page(DirtyRoster roster) {
        StringBuilder page = new StringBuilder("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html;"
                + " charset=utf-8\"><style>td { mso-number-format: \"\\@\" }</style></head><body><table border=1>");
        for (DirtyRoster.Sheet sheet : roster.sheets()) {
            for (DirtyRoster.Line line : sheet.lines()) {
                page.append(line.hidden() ? "<TR style='display: none'>" : "<TR>");
                for (DirtyRoster.Value value : line.cells()) {
                    String face = roster.font() == null ? "" : "<font face=\"" + roster.font() + "\">";
                    page.append("<td class=xl>").append(face);
                    page.append(value == null ? "&nbsp;" : escaped(value.text()))
                            .append("</td>\n");
                }
                page.append("</TR><!-- a row -->");
            }
        }
        return page.append("</table></body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** As the old Vietnamese code page has them: the letter with its shape, then its tone. */
    private static String withLooseTones(String text) {
        StringBuilder loose = new StringBuilder();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            String apart = Normalizer.normalize(composed.substring(i, i + 1), Normalizer.Form.NFD);
            String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String shape = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            loose.append(Normalizer.normalize(shape, Normalizer.Form.NFC)).append(tone);
        }
        // The code page has no place for what nobody sees.
        return loose.toString().replace("\u200B", "");
    }
}
