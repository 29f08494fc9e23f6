package vn.khien.statistics.page;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.faces.Assets;
import vn.khien.shared.web.Formats;
import vn.khien.shared.web.Texts;
import vn.khien.statistics.By;
import vn.khien.statistics.StatisticsRow;

/**
 * The table of figures, {@code kh:figures}: a line for each unit or audience, whose every
 * figure leads to what stands behind it, and one for all of them, behind which stand the lines above. Written here and not by the page, because a city has thousands of
 * such figures, and a page that decides on each by expressions took four times as long.
 */
@FacesComponent(FigureTable.TYPE)
public class FigureTable extends UIComponentBase {
    static final String TYPE = "khien.FigureTable";

    private static final String LINK = "a";
    private static final String CELL = "td";
    private static final String CLASS = "class";

    /** The columns after the name, in their order. */
    private enum Column {
        ENROLLED("enrolled", StatisticsRow::enrolled, ""),
        NOT_STARTED("notStarted", StatisticsRow::notStarted, "NOT_STARTED"),
        IN_PROGRESS("inProgress", StatisticsRow::inProgress, "IN_PROGRESS"),
        COMPLETED("completed", StatisticsRow::completed, "COMPLETED"),
        EXEMPT("exempt", StatisticsRow::exempt, "EXEMPT"),
        OVERDUE("overdue", StatisticsRow::overdue, "OVERDUE"),
        RATE("rate", StatisticsRow::enrolled, "COMPLETED"),
        PEOPLE("people", StatisticsRow::people, null),
        SESSIONS("sessions", StatisticsRow::sessions, null),
        ATTENDANCES("attendances", StatisticsRow::attendances, null);

        private final String key;

        @SuppressWarnings("ImmutableEnumChecker") // Reads a record and holds nothing.
        private final ToLongFunction<StatisticsRow> figure;

        /** Of the people behind the figure, empty for all of them; null where sessions stand behind it. */
        private final @Nullable String state;

        Column(String key, ToLongFunction<StatisticsRow> figure, @Nullable String state) {
            this.key = "statistics.column." + key;
            this.figure = figure;
            this.state = state;
        }

        boolean countsPeople() {
            return this == ENROLLED || this == PEOPLE;
        }
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        new Writing(faces).table();
    }

    private <T> T attribute(String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(getAttributes().get(name), name));
    }

    /** One table being written. */
    private final class Writing {
        private final ResponseWriter out;
        private final SchoolsPage page;
        private final Texts texts;
        private final Formats format;
        private final Assets assets;
        private final By by;
        private final boolean sessionsReadable;
        private final Map<Column, String> titles = new EnumMap<>(Column.class);

        Writing(FacesContext faces) {
            out = faces.getResponseWriter();
            page = attribute("page", SchoolsPage.class);
            texts = attribute("texts", Texts.class);
            format = attribute("format", Formats.class);
            assets = attribute("assets", Assets.class);
            by = page.getBy();
            sessionsReadable = page.isSessionsReadable();
            for (Column column : Column.values()) {
                titles.put(column, texts.of(column.key));
            }
        }

        void table() throws IOException {
            out.startElement("table", FigureTable.this);
            out.writeAttribute("id", "figures", null);
            out.writeAttribute(CLASS, "table cards", null);
            element("caption", "vh", texts.of("statistics.table"));
            head();
            out.startElement("tbody", null);
            for (StatisticsRow row : page.getRows()) {
                line(row);
            }
            out.endElement("tbody");
            foot();
            out.endElement("table");
        }

        private void head() throws IOException {
            out.startElement("thead", null);
            out.startElement("tr", null);
            title(texts.of("statistics.column." + by), null, false);
            for (Column column : Column.values()) {
                title(titles.getOrDefault(column, ""), "n", column.countsPeople());
            }
            out.endElement("tr");
            out.endElement("thead");
        }

        private void title(String words, @Nullable String kind, boolean people) throws IOException {
            out.startElement("th", null);
            out.writeAttribute("scope", "col", null);
            if (kind != null) {
                out.writeAttribute(CLASS, kind, null);
            }
            out.writeText(words, null);
            if (people) {
                out.startElement("br", null);
                out.endElement("br");
                out.writeText("(" + texts.of("statistics.unit.people") + ")", null);
            }
            out.endElement("th");
        }

        private void line(StatisticsRow row) throws IOException {
            out.startElement("tr", null);
            out.startElement("th", null);
            out.writeAttribute("scope", "row", null);
            link(
                    page.rowHref(row),
                    row.audience() == null ? row.unitName() : texts.of("statistics.audience." + row.audience()),
                    false);
            if (row.sessions() == 0 && row.enrolled() > 0 && by != By.AUDIENCE) {
                chip("wait", "statistics.noSession");
            }
            if (row.enrolled() == 0) {
                chip("rest", "statistics.noPeople");
            }
            out.endElement("th");
            for (Column column : Column.values()) {
                cell(column, row, href(column, row));
            }
            out.endElement("tr");
        }

        private @Nullable String href(Column column, StatisticsRow row) {
            if (column.figure.applyAsLong(row) == 0) {
                return null;
            }
            if (column.state != null) {
                return page.figureHref(row, column.state);
            }
            return sessionsReadable ? page.sessionsHref(row) : null;
        }

        private void foot() throws IOException {
            StatisticsRow total = page.getTotal();
            out.startElement("tfoot", null);
            out.startElement("tr", null);
            out.startElement("th", null);
            out.writeAttribute("scope", "row", null);
            out.writeText(texts.of("statistics.total", page.getRows().size()), null);
            out.endElement("th");
            for (Column column : Column.values()) {
                cell(column, total, null);
            }
            out.endElement("tr");
            out.endElement("tfoot");
        }

        private void cell(Column column, StatisticsRow row, @Nullable String href) throws IOException {
            out.startElement(CELL, null);
            out.writeAttribute(CLASS, "n", null);
            String title = titles.getOrDefault(column, "");
            element(
                    "span",
                    "cell-k",
                    column.countsPeople() ? title + " (" + texts.of("statistics.unit.people") + ")" : title);
            boolean rate = column == Column.RATE;
            String figure = rate
                    ? format.percent(row.completed(), row.enrolled())
                    : format.number(column.figure.applyAsLong(row));
            if (href == null) {
                out.writeText(figure, null);
            } else {
                link(href, figure, rate);
            }
            out.endElement(CELL);
        }

        private void link(String href, String words, boolean strong) throws IOException {
            out.startElement(LINK, null);
            out.writeURIAttribute("href", href, null);
            if (strong) {
                element("b", null, words);
            } else {
                out.writeText(words, null);
            }
            out.endElement(LINK);
        }

        /** As {@code kh:chip} draws it. */
        private void chip(String tone, String key) throws IOException {
            out.startElement("br", null);
            out.endElement("br");
            out.startElement("span", null);
            out.writeAttribute(CLASS, "chip is-" + tone, null);
            out.startElement("svg", null);
            out.writeAttribute(CLASS, "i", null);
            out.writeAttribute("viewBox", "0 0 24 24", null);
            out.writeAttribute("aria-hidden", "true", null);
            out.writeAttribute("focusable", "false", null);
            out.startElement("use", null);
            out.writeAttribute("href", assets.getIcons() + "#" + assets.iconOf(tone), null);
            out.endElement("use");
            out.endElement("svg");
            out.writeText(texts.of(key), null);
            out.endElement("span");
        }

        private void element(String name, @Nullable String kind, String words) throws IOException {
            out.startElement(name, null);
            if (kind != null) {
                out.writeAttribute(CLASS, kind, null);
            }
            out.writeText(words, null);
            out.endElement(name);
        }
    }
}
