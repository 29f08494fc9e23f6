package vn.khien.organisation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.SchoolTerm;
import vn.khien.organisation.SchoolYear;
import vn.khien.organisation.boundary.Classes;
import vn.khien.organisation.boundary.SchoolCalendar;
import vn.khien.shared.CityTime;
import vn.khien.shared.faces.Messages;
import vn.khien.shared.web.Texts;

/** The school years with their terms: what today belongs to, what is still to be set. */
@Named
@RequestScoped
public class CalendarPage {
    private static final String AGAIN = "/organisation/calendar.xhtml?faces-redirect=true";
    private static final int YEAR_AHEAD = 1;

    /** A year with the days of its two terms, which may not be known yet. */
    public record Line(SchoolYear year, @Nullable SchoolTerm first, @Nullable SchoolTerm second, boolean present) {}

    @Inject
    SchoolCalendar calendar;

    @Inject
    Classes classes;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private List<Line> lines = List.of();
    private LocalDate today = LocalDate.MIN;
    private @Nullable String term;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalDate lastDay;

    @PostConstruct
    void read() {
        calendar.requireKeeping();
        today = CityTime.today(clock);
        List<SchoolTerm> terms = classes.terms();
        List<Line> newestFirst = new ArrayList<>(classes.years().stream()
                .map(year -> new Line(
                        year,
                        find(terms, year, 1),
                        find(terms, year, 2),
                        !today.isBefore(year.startsOn()) && !today.isAfter(year.endsOn())))
                .toList());
        Collections.reverse(newestFirst);
        lines = List.copyOf(newestFirst);
        lastDay = getNextStart().plusYears(YEAR_AHEAD).minusDays(1);
    }

    private static @Nullable SchoolTerm find(List<SchoolTerm> terms, SchoolYear year, int number) {
        return terms.stream()
                .filter(each -> each.yearCode().equals(year.code()) && each.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** Sets the days of the chosen term. */
    public String saveTerm() {
        String[] chosen = Objects.requireNonNull(term).split("/", -1);
        int number = Integer.parseInt(chosen[1]);
        calendar.setTerm(chosen[0], number, Objects.requireNonNull(from), Objects.requireNonNull(to));
        Messages.infoAfterRedirect("organisation.calendar.set.done", termName(number), chosen[0]);
        return AGAIN;
    }

    /** Adds the year after the last one. */
    public String addYear() {
        String code = getNextCode();
        calendar.addYear(Objects.requireNonNull(lastDay));
        Messages.infoAfterRedirect("organisation.calendar.add.done", code);
        return AGAIN;
    }

    /** The answer of the page: the term that today belongs to. */
    public String getAnswer() {
        return lines.stream()
                .filter(Line::present)
                .findFirst()
                .map(this::answer)
                .orElseGet(() -> texts.of("organisation.calendar.title"));
    }

    private String answer(Line line) {
        return Stream.of(line.first(), line.second())
                .filter(Objects::nonNull)
                .filter(each -> !today.isBefore(each.startsOn()) && !today.isAfter(each.endsOn()))
                .findFirst()
                .map(each -> texts.of(
                        "organisation.calendar.answer",
                        termName(each.number()),
                        line.year().code()))
                .orElseGet(() -> texts.of(
                        "organisation.calendar.answer.holidays", line.year().code()));
    }

    private String termName(int number) {
        return texts.of("organisation.calendar.term." + number);
    }

    /** The terms that may still be set, by year and number, the next one first. */
    public Map<String, String> getOpenTerms() {
        Map<String, String> open = new LinkedHashMap<>();
        List<Line> oldestFirst = new ArrayList<>(lines);
        Collections.reverse(oldestFirst);
        for (Line line : oldestFirst) {
            if (!line.year().endsOn().isBefore(today)) {
                addOpen(open, line, 1, line.first());
                addOpen(open, line, 2, line.second());
            }
        }
        return open;
    }

    private void addOpen(Map<String, String> open, Line line, int number, @Nullable SchoolTerm days) {
        if (days == null || !days.endsOn().isBefore(today)) {
            String code = line.year().code();
            open.put(code + "/" + number, texts.of("organisation.calendar.answer", termName(number), code));
        }
    }

    public LocalDate getNextStart() {
        return lines.get(0).year().endsOn().plusDays(1);
    }

    public String getNextCode() {
        int year = getNextStart().getYear();
        return year + "-" + (year + 1);
    }

    public List<Line> getLines() {
        return lines;
    }

    public @Nullable String getTerm() {
        return term;
    }

    public void setTerm(@Nullable String term) {
        this.term = term;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
