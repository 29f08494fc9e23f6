package vn.khien.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The days of a term, both inclusive. */
@Embeddable
public class CalendarTerm {
    private long id;
    private int number;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @SuppressWarnings("NullAway.Init") // filled by Jakarta Persistence
    protected CalendarTerm() {}

    CalendarTerm(long id, int number, LocalDate startsOn, LocalDate endsOn) {
        this.id = id;
        this.number = number;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** Whether another term of these days would overlap this one or stand on the wrong side of it. */
    boolean contradicts(int otherNumber, LocalDate from, LocalDate to) {
        return (otherNumber < number && !to.isBefore(startsOn)) || (otherNumber > number && !from.isAfter(endsOn));
    }

    public long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalendarTerm term
                && id == term.id
                && startsOn.equals(term.startsOn)
                && endsOn.equals(term.endsOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, startsOn, endsOn);
    }
}
