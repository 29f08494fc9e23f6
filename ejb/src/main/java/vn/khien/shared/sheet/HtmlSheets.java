package vn.khien.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The tables of a web page, which school software likes to save under the name of a workbook. */
final class HtmlSheets implements Sheets {
    private static final String NAME = "html";
    private static final int MAX_SPAN = 1_000;
    private static final int SAMPLE = 256 * 1024;
    private static final Pattern FONT = Pattern.compile("font-family\\s*:\\s*[\"']?([^;,\"']+)");

    private final Document page;

    private HtmlSheets(Document page) {
        this.page = page;
    }

    static HtmlSheets open(Path file, long size) throws UnreadableFile {
        if (size > FileLimits.HELD) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_LARGE, SheetFormat.HTML, null);
        }
        try {
            return new HtmlSheets(Jsoup.parse(file.toFile(), charset(file)));
        } catch (IOException e) {
            throw new UnreadableFile(UnreadableFile.Reason.CORRUPT, SheetFormat.HTML, e);
        }
    }

    /** Null when the page tells its encoding, so that the parser follows it. */
    private static @Nullable String charset(Path file) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        boolean told = new String(sample, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("charset=");
        return told ? null : CsvCharset.of(sample).name();
    }

    @Override
    public SheetFormat format() {
        return SheetFormat.HTML;
    }

    @Override
    public String charset() {
        return page.charset().name();
    }

    @Override
    public void visit(SheetVisitor visitor) {
        if (!visitor.sheet(NAME, true)) {
            return;
        }
        int number = 0;
        Map<Integer, Integer> stillTaken = new HashMap<>();
        for (Element line : page.select("tr")) {
            number++;
            SheetRow.Builder cells = cells(line, stillTaken);
            if (!cells.isEmpty()) {
                visitor.row(cells.row(number, isHidden(line)));
            }
        }
    }

    /** Cells that reach down from rows above push the others to the right. */
    private static SheetRow.Builder cells(Element line, Map<Integer, Integer> stillTaken) {
        SheetRow.Builder cells = new SheetRow.Builder();
        Map<Integer, Integer> reachDown = new HashMap<>();
        int column = 0;
        for (Element cell : line.select("> td, > th")) {
            while (stillTaken.containsKey(column)) {
                column++;
            }
            cells.add(column, Cell.text(cell.text(), font(cell)));
            int width = span(cell, "colspan");
            int height = span(cell, "rowspan");
            for (int i = column; i < column + width && height > 1; i++) {
                reachDown.put(i, height);
            }
            column += width;
        }
        stillTaken.putAll(reachDown);
        stillTaken.replaceAll((at, rows) -> rows - 1);
        stillTaken.values().removeIf(rows -> rows <= 0);
        return cells;
    }

    private static @Nullable String font(Element cell) {
        Element font = cell.selectFirst("font[face]");
        if (font != null) {
            return font.attr("face");
        }
        Matcher style = FONT.matcher(cell.attr("style"));
        return style.find() ? style.group(1).strip() : null;
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[0-9]{1,4}") ? Math.min(MAX_SPAN, Math.max(1, Integer.parseInt(value))) : 1;
    }

    private static boolean isHidden(Element line) {
        return line.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }
}
