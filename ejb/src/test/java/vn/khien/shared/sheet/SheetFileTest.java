package vn.khien.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.khien.shared.sheet.UnreadableFile.Reason.CORRUPT;
import static vn.khien.shared.sheet.UnreadableFile.Reason.ENCRYPTED;
import static vn.khien.shared.sheet.UnreadableFile.Reason.NOT_ROWS;
import static vn.khien.shared.sheet.UnreadableFile.Reason.TOO_LARGE;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    @Test
    void readsTheStoredResultOfAFormulaAndPadsAsTheFormatDoes() throws Exception {
        try (Workbook workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet("A").createRow(2);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellValue(392147259);
            var padded = workbook.createCellStyle();
            padded.setDataFormat(workbook.createDataFormat().getFormat("0000000000"));
            row.getCell(1).setCellStyle(padded);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            List<SheetRow> rows = rows(saved(workbook, "a.xlsx"));

            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).number()).isEqualTo(3);
            assertThat(rows.get(0).texts()).containsExactly("2", "0392147259");
        }
    }

    @Test
    void ignoresTheMacrosOfAWorkbook() throws Exception {
        Path file = packed(parts("xl/vbaProject.bin", "anything at all"));

        assertThat(rows(file)).extracting(SheetRow::texts).containsExactly(List.of("1"));
    }

    @Test
    void tellsAWorkbookWithAPasswordFromADamagedOne() throws Exception {
        assertThat(refusal(encryptedXlsx())).isEqualTo(ENCRYPTED);
        assertThat(refusal(encryptedXls())).isEqualTo(ENCRYPTED);
    }

    @Test
    void readsOnlyTheShownSheetsOfAnOpenDocument() throws Exception {
        String names = "urn:oasis:names:tc:opendocument:xmlns:";
        String content = "<d xmlns:o=\"" + names + "office:1.0\" xmlns:s=\"" + names + "style:1.0\" xmlns:t=\"" + names
                + "table:1.0\" xmlns:x=\"" + names + "text:1.0\"><s:style s:name=\"h\"><s:table-properties"
                + " t:display=\"false\"/></s:style><t:table t:name=\"A\" t:style-name=\"h\"><t:table-row><t:table-cell>"
                + "<x:p>hidden</x:p></t:table-cell></t:table-row></t:table><t:table t:name=\"B\"><t:table-row"
                + " t:number-rows-repeated=\"2\"><t:table-cell/></t:table-row><t:table-row><t:table-cell"
                + " t:number-columns-repeated=\"2\" o:value-type=\"float\" o:value=\"7\"><o:annotation><x:p>a note</x:p>"
                + "</o:annotation><x:p>007</x:p></t:table-cell></t:table-row></t:table></d>";
        Map<String, String> parts = new TreeMap<>(
                Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", content));

        List<SheetRow> rows = rows(packed(parts));

        assertThat(rows).extracting(SheetRow::number).containsExactly(3);
        assertThat(rows.get(0).texts()).containsExactly("007", "007");
        parts.put("META-INF/manifest.xml", "<manifest:encryption-data/>");
        assertThat(refusal(packed(parts))).isEqualTo(ENCRYPTED);
    }

    @Test
    void refusesAPartThatUnpacksToFarMoreThanItHolds() throws Exception {
        Path file = packed(parts(SHEET, "<worksheet>" + " ".repeat(30_000_000) + "</worksheet>"));

        assertThat(refusal(file)).isEqualTo(TOO_LARGE);
    }

    @Test
    void refusesMorePartsThanAWorkbookCanHave() throws Exception {
        Map<String, String> parts = parts("docProps/none.xml", "");
        for (int i = 0; i <= FileLimits.ENTRIES; i++) {
            parts.put("xl/media/" + i, "");
        }

        assertThat(refusal(packed(parts))).isEqualTo(TOO_LARGE);
    }

    @Test
    void refusesAFileLargerThanAnUploadMayBe() throws Exception {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(FileLimits.UPLOAD + 1);
        }

        assertThat(refusal(file)).isEqualTo(TOO_LARGE);
    }

    @Test
    void followsNoReferenceToAnotherFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData><row><c"
                + " t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>";

        assertThat(refusal(packed(parts(SHEET, evil)))).isEqualTo(CORRUPT);
    }

    @Test
    void growsNoEntities() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        bomb.append("]><worksheet><sheetData><row><c t=\"str\"><v>&a9;</v></c></row></sheetData></worksheet>");

        assertThat(refusal(packed(parts(SHEET, bomb.toString())))).isEqualTo(CORRUPT);
    }

    @Test
    void tellsOtherFilesFromRows() throws Exception {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

        assertThat(refusal(Files.write(folder.resolve("a.xlsx"), picture))).isEqualTo(NOT_ROWS);
        assertThat(refusal(packed(Map.of("word/document.xml", "<document/>")))).isEqualTo(NOT_ROWS);
        assertThat(refusal(Files.write(folder.resolve("empty.csv"), new byte[0])))
                .isEqualTo(CORRUPT);
    }

    @Test
    void tellsTheEncodingAndTheSeparatorOfText() throws Exception {
        String text = "STT;Họ và tên;Lớp\n1;Nguyễn Thị Ánh;6A\n";
        byte[] vietnamese = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace("o\u0302", "ô")
                .replace("e\u0302", "ê")
                .replace("o\u031B", "ơ")
                .getBytes(Charset.forName("windows-1258"));
        Path old = Files.write(folder.resolve("a.csv"), vietnamese);
        Path wide = Files.write(folder.resolve("b.csv"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));

        assertThat(SheetFile.open(old).charset()).isEqualTo("windows-1258");
        assertThat(SheetFile.open(wide).charset()).isEqualTo("UTF-16LE");
        assertThat(rows(wide).get(1).texts()).containsExactly("1", "Nguyễn Thị Ánh", "6A");
    }

    @Test
    void keepsTheColumnsOfATableWhoseCellsReachDown() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.xls"),
                "<html><table><tr><th rowspan=2>A</th><th colspan=2>B</th><th rowspan=2>E</th></tr>"
                        + "<tr><th>C</th><th>D</th></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table></html>");

        List<SheetRow> rows = rows(file);

        assertThat(rows.get(1).cells())
                .extractingByKey(1)
                .extracting(Cell::text)
                .isEqualTo("C");
        assertThat(rows.get(1).cells())
                .extractingByKey(2)
                .extracting(Cell::text)
                .isEqualTo("D");
        assertThat(rows.get(2).texts()).containsExactly("1", "2", "3", "4");
    }

    private static UnreadableFile.Reason refusal(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> rows(file)).reason();
    }

    private static List<SheetRow> rows(Path file) throws Exception {
        List<SheetRow> rows = new ArrayList<>();
        SheetFile.open(file).visit(new SheetVisitor() {
            @Override
            public boolean sheet(String name, boolean visible) {
                return visible;
            }

            @Override
            public void row(SheetRow row) {
                rows.add(row);
            }
        });
        return rows;
    }

    private Path saved(Workbook workbook, String name) throws Exception {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private Path encryptedXlsx() throws Exception {
        Path file = folder.resolve("secret.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("A");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                workbook.write(inside);
            }
            container.writeFilesystem(out);
        }
        return file;
    }

    private Path encryptedXls() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue("x");
            return saved(workbook, "secret.xls");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** The parts of the smallest workbook, one of them exchanged or added. */
    private static Map<String, String> parts(String name, String content) {
        String types =
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String relations = "<?xml version=\"1.0\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + relation + "/%s\" Target=\"%s\"/></Relationships>";
        Map<String, String> parts = new TreeMap<>();
        parts.put("[Content_Types].xml", types);
        parts.put("_rels/.rels", relations.formatted("officeDocument", "xl/workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", relations.formatted("worksheet", "worksheets/sheet1.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + relation
                        + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                SHEET,
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                        + "<c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>");
        parts.put(name, content);
        return parts;
    }

    private Path packed(Map<String, String> parts) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve("packed.xlsm"), bytes.toByteArray());
    }
}
