package vn.khien.roster.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.khien.roster.RejectedRow;
import vn.khien.shared.web.Texts;

/** The faulty rows as a workbook under titles that an import knows, so that it can be mended and brought in again. */
final class RejectedWorkbook {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Titles that files of schools have; they are Vietnamese in any language. */
    private static final Map<String, String> TITLES = new LinkedHashMap<>();

    private static final int WIDE = 28;
    private static final int WIDEST = 60;

    static {
        TITLES.put("fullName", "Họ và tên");
        TITLES.put("birthDate", "Ngày sinh");
        TITLES.put("gender", "Giới tính");
        TITLES.put("className", "Lớp");
        TITLES.put("moetId", "Mã định danh Bộ GD&ĐT");
        TITLES.put("schoolCode", "Mã học sinh");
        TITLES.put("position", "Chức vụ");
        TITLES.put("department", "Đơn vị công tác");
        TITLES.put("email", "Email");
        TITLES.put("unit", "Tên trường");
        TITLES.put("ward", "UBND xã/phường");
    }

    private RejectedWorkbook() {}

    static byte[] of(List<RejectedRow> rows, Locale locale) throws IOException {
        List<String> fields = TITLES.keySet().stream()
                .filter(field -> rows.stream().anyMatch(row -> row.typed().containsKey(field)))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Khien", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(Texts.in(locale, "roster.rejected.sheet"));
            heads(sheet, fields, locale);
            int line = 1;
            for (RejectedRow row : rows) {
                sheet.value(line, 0, row.sheet());
                sheet.value(line, 1, row.row());
                sheet.value(line, 2, RowReasons.of(row, locale));
                for (int i = 0; i < fields.size(); i++) {
                    sheet.value(line, i + 3, row.typed().getOrDefault(fields.get(i), ""));
                }
                line++;
            }
        }
        return bytes.toByteArray();
    }

    private static void heads(Worksheet sheet, List<String> fields, Locale locale) {
        sheet.value(0, 0, Texts.in(locale, "roster.rejected.sheetName"));
        sheet.value(0, 1, Texts.in(locale, "roster.rejected.row"));
        sheet.value(0, 2, Texts.in(locale, "roster.rejected.reason"));
        sheet.width(2, WIDEST);
        for (int i = 0; i < fields.size(); i++) {
            sheet.value(0, i + 3, TITLES.get(fields.get(i)));
            sheet.width(i + 3, WIDE);
        }
        sheet.range(0, 0, 0, fields.size() + 2).style().bold().set();
        sheet.freezePane(0, 1);
    }
}
