package vn.khien.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds from one day to another, both of which count, and knows which changes of the tree began and ended it: so that
 * a change can be taken back.
 *
 * @param <T> what it is
 */
@MappedSuperclass
public abstract class Dated<T extends Dated<T>> {
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "opened_by")
    private @Nullable Long openedBy;

    @Column(name = "closed_by")
    private @Nullable Long closedBy;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected Dated() {}

    protected Dated(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    abstract T self();

    /** Ends it with this day, which still counts. */
    public T until(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new IllegalArgumentException("Ends before it begins");
        }
        validTo = lastDay;
        return self();
    }

    /** Ends it with this day where there is one, as what it follows did. */
    public T withLastDay(@Nullable LocalDate lastDay) {
        return lastDay == null ? self() : until(lastDay);
    }

    /** Says that a change of the tree made it. */
    public T openedBy(long eventId) {
        openedBy = eventId;
        return self();
    }

    /** Ends it with the day before a change of the tree. */
    public void closeBy(long eventId, LocalDate changeDay) {
        until(changeDay.minusDays(1));
        closedBy = eventId;
    }

    /** Takes the end back that a change of the tree had set. */
    public void reopen(@Nullable LocalDate lastDay) {
        validTo = lastDay;
        closedBy = null;
    }

    /** The change of the tree that ends it; null when none does. */
    public @Nullable Long closedBy() {
        return closedBy;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }
}
