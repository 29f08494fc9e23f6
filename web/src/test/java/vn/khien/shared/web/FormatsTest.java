package vn.khien.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.khien.shared.Language;

class FormatsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final String NO_BREAK = "\u00a0";

    private final Formats vietnamese = new Formats(Language.VI.locale());
    private final Formats english = new Formats(Language.EN.locale());

    @Test
    void groupsThousandsTheWayEachLanguageDoes() {
        assertThat(vietnamese.number(2954)).isEqualTo("2.954");
        assertThat(english.number(2954)).isEqualTo("2,954");
    }

    @Test
    void keepsTheSignOfAPercentageOnTheLineOfItsFigure() {
        assertThat(vietnamese.percent(985, 1000)).isEqualTo("98,5" + NO_BREAK + "%");
        assertThat(english.percent(985, 1000)).isEqualTo("98.5%");
    }

    @Test
    void showsADashWhereThereIsNothingToDivideBy() {
        assertThat(vietnamese.percent(0, 0)).isEqualTo("-");
        assertThat(vietnamese.rateFigure(null, 12)).isEqualTo("-");
    }

    @Test
    void saysAHundredPercentOnlyWhenNobodyIsMissing() {
        assertThat(vietnamese.rateFigure(9999, 10_000)).isEqualTo("99,9");
        assertThat(vietnamese.rateFigure(10_000, 10_000)).isEqualTo("100,0");
    }

    @Test
    void showsAChangeWithItsSign() {
        assertThat(vietnamese.change(6.2)).isEqualTo("+6,2");
        assertThat(vietnamese.change(-2.3)).isEqualTo("-2,3");
    }

    @Test
    void writesDaysAsTheyAreWrittenHere() {
        assertThat(vietnamese.date(MONDAY)).isEqualTo("30/11/2026");
        assertThat(english.date(MONDAY)).isEqualTo("30 Nov 2026");
        assertThat(vietnamese.date(null)).isEmpty();
    }

    @Test
    void namesTheWeekdaySmallInASentenceAndLargeAtAHead() {
        assertThat(vietnamese.weekday(MONDAY)).isEqualTo("thứ Hai, 30/11/2026");
        assertThat(vietnamese.dayHeading(MONDAY)).isEqualTo("Thứ Hai, 30/11/2026");
        assertThat(english.weekday(MONDAY)).isEqualTo("Monday, 30 Nov 2026");
    }

    @Test
    void showsMomentsOnTheClockOfTheCity() {
        Instant lateInLondon = Instant.parse("2026-11-22T18:05:00Z");

        assertThat(vietnamese.momentOf(lateInLondon)).isEqualTo("1:05, 23/11/2026");
        assertThat(vietnamese.time(LocalTime.of(7, 15))).isEqualTo("7:15");
    }

    @Test
    void writesADayForAFieldAlikeInBothLanguages() {
        LocalDate day = LocalDate.of(2026, 9, 5);

        assertThat(new Formats(Locale.forLanguageTag("vi")).typed(day)).isEqualTo("05/09/2026");
        assertThat(new Formats(Locale.ENGLISH).typed(day)).isEqualTo("05/09/2026");
        assertThat(new Formats(Locale.ENGLISH).typed(null)).isEmpty();
    }
}
