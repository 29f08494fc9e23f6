package vn.khien.statistics.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.khien.programme.CampaignView;
import vn.khien.shared.web.Texts;
import vn.khien.statistics.Statistics;
import vn.khien.statistics.StatisticsRow;

/** Lays figures out on a sheet: numbers as numbers, the total and every rate as formulas that people can follow. */
final class FigureWorkbook {
    private static final int HEADER = 3;
    private static final List<String> COLUMNS = List.of(
            "unit",
            "enrolled",
            "notStarted",
            "inProgress",
            "completed",
            "exempt",
            "overdue",
            "rate",
            "people",
            "sessions",
            "attendances");
    private static final int ENROLLED = 1;
    private static final int COMPLETED = 4;
    private static final int RATE = 7;
    private static final int NAME_WIDTH = 40;
    private static final int FIGURE_WIDTH = 14;

    private final Locale locale;

    FigureWorkbook(Locale locale) {
        this.locale = locale;
    }

    void write(Statistics figures, CampaignView campaign, OutputStream to) throws IOException {
        try (Workbook book = new Workbook(to, "Khien", "1.0")) {
            Worksheet sheet = book.newWorksheet(text("statistics.export.sheet"));
            sheet.value(0, 0, campaign.programmeName() + ", " + campaign.name());
            sheet.value(
                    1,
                    0,
                    Texts.in(
                            locale,
                            "statistics.export.about",
                            figures.unitName(),
                            figures.asOf().toString()));
            sheet.range(0, 0, 0, 0).style().bold().set();
            header(sheet);
            int row = HEADER + 1;
            for (StatisticsRow line : figures.rows()) {
                line(sheet, row++, line);
            }
            total(sheet, row);
            sheet.width(0, NAME_WIDTH);
            sheet.freezePane(1, HEADER + 1);
            book.finish();
        }
    }

    private void header(Worksheet sheet) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(HEADER, column, heading(COLUMNS.get(column)));
            sheet.width(column, FIGURE_WIDTH);
        }
        sheet.range(HEADER, 0, HEADER, COLUMNS.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
    }

    /** Attendances and people are told apart in words, as everywhere. */
    private String heading(String column) {
        boolean people = "enrolled".equals(column) || "people".equals(column);
        return text("statistics.column." + column) + (people ? " (" + text("statistics.unit.people") + ")" : "");
    }

    private void line(Worksheet sheet, int row, StatisticsRow line) {
        sheet.value(
                row,
                0,
                line.audience() == null
                        ? line.unitName()
                        : text("statistics.audience." + line.audience().name()));
        long[] figures = {
            line.enrolled(),
            line.notStarted(),
            line.inProgress(),
            line.completed(),
            line.exempt(),
            line.overdue(),
            0,
            line.people(),
            line.sessions(),
            line.attendances()
        };
        for (int i = 0; i < figures.length; i++) {
            if (i + 1 != RATE) {
                sheet.value(row, i + 1, figures[i]);
            }
        }
        rate(sheet, row);
    }

    private void total(Worksheet sheet, int row) {
        sheet.value(row, 0, text("statistics.export.total"));
        for (int column = 1; column < COLUMNS.size(); column++) {
            if (column != RATE) {
                String letter = letter(column);
                sheet.formula(
                        row, column, "SUM(" + letter + (HEADER + 2) + ":" + letter + Math.max(row, HEADER + 2) + ")");
            }
        }
        rate(sheet, row);
        sheet.range(row, 0, row, COLUMNS.size() - 1).style().bold().set();
    }

    private static void rate(Worksheet sheet, int row) {
        String enrolled = letter(ENROLLED) + (row + 1);
        sheet.formula(row, RATE, "IF(" + enrolled + "=0,\"-\"," + letter(COMPLETED) + (row + 1) + "/" + enrolled + ")");
        sheet.style(row, RATE).format("0.0%").set();
    }

    private static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }

    private String text(String key) {
        return Texts.in(locale, key);
    }
}
