package vn.khien.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.CityTime;

/**
 * Figures and dates as people here write them: 2.954; 98,5 %; 23/11/2026; 7:15; in English 2,954; 98.5%;
 * 23 Nov 2026. In pages {@code #{format.percent(row.completed, row.enrolled)}}. What is not there shows as nothing, a
 * rate of nothing as a dash.
 */
@Named("format")
@RequestScoped
public class Formats {
    private static final String NONE = "-";
    private static final char NO_BREAK = '\u00a0';
    private static final int HUNDRED = 100;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    @Inject
    LanguageChoice language;

    /** Working a pattern out costs more than writing a figure with it, and a table writes hundreds. Of one page only. */
    private final Map<String, DecimalFormat> decimals = new HashMap<>();

    private @Nullable Locale locale;

    /** For CDI, which asks the guest's choice for the language. */
    public Formats() {}

    Formats(Locale locale) {
        this.locale = locale;
    }

    public String number(@Nullable Number value) {
        return value == null ? "" : decimal("#,##0.##").format(value);
    }

    /** The rate of two raw totals, one digit after the comma. Never 100 as long as one is missing. */
    public String percent(@Nullable Number part, @Nullable Number whole) {
        BigDecimal rate = rate(part, whole);
        return rate == null ? NONE : decimal("0.0").format(rate) + sign();
    }

    /** The figure of {@link #percent} without its sign, for tiles that set the sign smaller. */
    public String rateFigure(@Nullable Number part, @Nullable Number whole) {
        BigDecimal rate = rate(part, whole);
        return rate == null ? NONE : decimal("0.0").format(rate);
    }

    /** A difference of two rates, in points: +6,2. */
    public String change(@Nullable Number points) {
        return points == null ? NONE : decimal("+0.0;-0.0").format(points);
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : formatter("dd/MM/yyyy", "d MMM yyyy").format(day);
    }

    /** As it is typed into a field or an address, alike in every language: 23/11/2026. */
    public String typed(@Nullable LocalDate day) {
        return day == null ? "" : TYPED.format(day);
    }

    /** The day in the city. */
    public String dateOf(@Nullable Instant at) {
        return at == null ? "" : date(CityTime.dayOf(at));
    }

    /** With its weekday, within a sentence: thứ Hai, 30/11/2026. */
    public String weekday(@Nullable LocalDate day) {
        return day == null ? "" : dayName(day.getDayOfWeek()) + ", " + date(day);
    }

    /** With its weekday, at the head of a page: Thứ Hai, 30/11/2026. */
    public String dayHeading(@Nullable LocalDate day) {
        String line = weekday(day);
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(locale()) + line.substring(1);
    }

    public String time(@Nullable LocalTime time) {
        return time == null ? "" : formatter("H:mm", "H:mm").format(time);
    }

    /** The time of day in the city. */
    public String timeOf(@Nullable Instant at) {
        return at == null ? "" : time(at.atZone(CityTime.ZONE).toLocalTime());
    }

    /** Time and day in the city: 8:05, 23/11/2026. */
    public String momentOf(@Nullable Instant at) {
        return at == null ? "" : timeOf(at) + ", " + dateOf(at);
    }

    private static @Nullable BigDecimal rate(@Nullable Number part, @Nullable Number whole) {
        if (part == null || whole == null || whole.doubleValue() == 0) {
            return null;
        }
        BigDecimal exact = new BigDecimal(part.toString()).multiply(BigDecimal.valueOf(HUNDRED));
        BigDecimal of = new BigDecimal(whole.toString());
        BigDecimal rounded = exact.divide(of, 1, RoundingMode.HALF_UP);
        boolean missing = exact.compareTo(of.multiply(BigDecimal.valueOf(HUNDRED))) < 0;
        return missing && rounded.compareTo(BigDecimal.valueOf(HUNDRED)) >= 0
                ? exact.divide(of, 1, RoundingMode.DOWN)
                : rounded;
    }

    private String sign() {
        return vietnamese() ? NO_BREAK + "%" : "%";
    }

    private String dayName(DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.FULL, locale());
        return vietnamese() ? name.substring(0, 1).toLowerCase(locale()) + name.substring(1) : name;
    }

    private DecimalFormat decimal(String pattern) {
        return decimals.computeIfAbsent(pattern, this::made);
    }

    private DecimalFormat made(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale()));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private DateTimeFormatter formatter(String inVietnamese, String inEnglish) {
        return DateTimeFormatter.ofPattern(vietnamese() ? inVietnamese : inEnglish, locale());
    }

    private boolean vietnamese() {
        return "vi".equals(locale().getLanguage());
    }

    private Locale locale() {
        return locale == null ? language.getLocale() : locale;
    }
}
