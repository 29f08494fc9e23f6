package vn.khien.organisation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import vn.khien.organisation.OrganisationError;
import vn.khien.shared.RuleViolation;

/**
 * A school year as the city's order sets it. Years follow each other without a gap, so that every day falls into exactly
 * one; terms lie within their year, the first before the second. What is over, and the first day of what has begun, stay:
 * reports were made by them.
 */
@Entity
@Table(name = "school_year")
public class CalendarYear {
    public static final int TERMS = 2;
    private static final int SHORTEST_MONTHS = 10;
    private static final int LONGEST_MONTHS = 14;

    @Id
    private long id;

    private String code;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @ElementCollection
    @CollectionTable(name = "school_term", joinColumns = @JoinColumn(name = "school_year_id"))
    private Set<CalendarTerm> terms = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected CalendarYear() {}

    private CalendarYear(long id, LocalDate startsOn, LocalDate endsOn) {
        this.id = id;
        this.code = startsOn.getYear() + "-" + (startsOn.getYear() + 1);
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** The year that begins the day after this one. It lasts 10 to 14 months. */
    public CalendarYear next(long nextId, LocalDate lastDay) {
        LocalDate firstDay = endsOn.plusDays(1);
        LocalDate shortest = firstDay.plusMonths(SHORTEST_MONTHS);
        LocalDate longest = firstDay.plusMonths(LONGEST_MONTHS);
        if (lastDay.isBefore(shortest) || lastDay.isAfter(longest)) {
            throw new RuleViolation(OrganisationError.YEAR_LENGTH, firstDay, shortest, longest);
        }
        return new CalendarYear(nextId, firstDay, lastDay);
    }

    /**
     * Sets the days of a term, both inclusive.
     *
     * @param number 1 or 2
     * @param newId taken for a term that has no days yet
     */
    public void placeTerm(int number, LocalDate from, LocalDate to, LocalDate today, LongSupplier newId) {
        if (number < 1 || number > TERMS) {
            throw new IllegalArgumentException("No term " + number);
        }
        requireWithin(from, to);
        if (terms.stream().anyMatch(other -> other.contradicts(number, from, to))) {
            throw new RuleViolation(OrganisationError.TERMS_OVERLAP);
        }
        Optional<CalendarTerm> before =
                terms.stream().filter(term -> term.number() == number).findFirst();
        before.ifPresent(term -> requireOpen(term, from, to, today));
        before.ifPresent(terms::remove);
        terms.add(new CalendarTerm(before.map(CalendarTerm::id).orElseGet(newId::getAsLong), number, from, to));
    }

    private void requireWithin(LocalDate from, LocalDate to) {
        if (from.isAfter(to) || from.isBefore(startsOn) || to.isAfter(endsOn)) {
            throw new RuleViolation(OrganisationError.TERM_OUTSIDE_YEAR, startsOn, endsOn);
        }
    }

    private static void requireOpen(CalendarTerm term, LocalDate from, LocalDate to, LocalDate today) {
        boolean begun = !term.startsOn().isAfter(today);
        boolean over = term.endsOn().isBefore(today);
        boolean endMoves = !term.endsOn().equals(to);
        boolean startMoves = !term.startsOn().equals(from);
        if ((begun && startMoves) || (endMoves && (over || to.isBefore(today)))) {
            throw new RuleViolation(OrganisationError.TERM_BEGUN, term.startsOn(), term.endsOn());
        }
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Set<CalendarTerm> terms() {
        return Set.copyOf(terms);
    }
}
