package vn.khien.people.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.Units;
import vn.khien.people.Position;
import vn.khien.people.Transfer;
import vn.khien.people.boundary.PeopleMoves;
import vn.khien.shared.CityTime;
import vn.khien.shared.faces.Messages;

/** Taking in whom other schools send. */
@Named
@ViewScoped
public class ExpectedPage implements Serializable {
    @Inject
    PeopleQuestion asked;

    @Inject
    PeopleMoves moves;

    @Inject
    Units units;

    @Inject
    Clock clock;

    private long unitId;
    private List<Transfer> expected = List.of();
    private List<UnitSummary> classes = List.of();
    private @Nullable Long classId;
    private @Nullable LocalDate from;

    @PostConstruct
    void read() {
        unitId = asked.unitId();
        expected = moves.expected(unitId);
        from = CityTime.today(clock);
        classes = units.classesOf(unitId, CityTime.today(clock));
    }

    /** Takes one of them in. */
    public String receive(long moveId) {
        Transfer transfer = expected.stream()
                .filter(one -> one.moveId() == moveId)
                .findFirst()
                .orElseThrow();
        long place = transfer.position() == Position.PUPIL && classId != null ? classId : unitId;
        moves.receive(moveId, place, Objects.requireNonNull(from));
        Messages.infoAfterRedirect("people.expected.done", transfer.fullName());
        return "/people/expected.xhtml?faces-redirect=true&id=" + unitId;
    }

    public long getUnitId() {
        return unitId;
    }

    public List<Transfer> getExpected() {
        return expected;
    }

    public List<UnitSummary> getClasses() {
        return classes;
    }

    public @Nullable Long getClassId() {
        return classId;
    }

    public void setClassId(@Nullable Long classId) {
        this.classId = classId;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
