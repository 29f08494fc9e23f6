package vn.khien.people.control;

import static vn.khien.shared.Permission.MANAGE_PEOPLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.MoveKind;
import vn.khien.people.MoveView;
import vn.khien.people.PersonFile;
import vn.khien.people.Profile;
import vn.khien.people.Stay;
import vn.khien.people.entity.PersonMove;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;

/** Tells what is kept of one person, with units by the names they had. */
@ApplicationScoped
public class PersonStory {
    @Inject
    PeopleWriter people;

    @Inject
    MoveRegister register;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    public PersonFile tell(long personId, PersonPlaces.Reach reach) {
        Profile profile = people.find(personId).profile();
        List<Stay> stays = reach.stays().stream().map(this::stay).toList();
        boolean changeable = reach.whole()
                && currentUser.may(MANAGE_PEOPLE, reach.place())
                && reach.stays().stream().anyMatch(stay -> stay.lasts(CityTime.today(clock)));
        return new PersonFile(personId, profile, reach.place(), stays, moves(personId, reach), changeable);
    }

    private Stay stay(PersonPlaces.Placed placed) {
        LocalDate day = seenOn(placed);
        UnitSummary unit = units.unitOn(placed.unitId(), day);
        String school = unit.kind() == UnitKind.CLASS
                ? units.unitOn(placed.homeId(), day).name()
                : "";
        return new Stay(
                placed.membershipId(),
                placed.unitId(),
                unit.name(),
                school,
                placed.position(),
                placed.positionName(),
                placed.from(),
                placed.to());
    }

    /** A unit bears the name of today, or that of the stay's last day. */
    private LocalDate seenOn(PersonPlaces.Placed placed) {
        LocalDate today = CityTime.today(clock);
        LocalDate to = placed.to();
        return to == null || to.isAfter(today) ? today : to;
    }

    private List<MoveView> moves(long personId, PersonPlaces.Reach reach) {
        Set<Long> own = new HashSet<>();
        reach.stays().forEach(stay -> {
            own.add(stay.unitId());
            own.add(stay.homeId());
        });
        List<PersonMove> all = register.of(personId);
        long latest = all.stream()
                .filter(move -> move.undoneAt() == null)
                .mapToLong(PersonMove::id)
                .max()
                .orElse(0);
        return all.stream()
                .filter(move -> own.contains(move.fromUnitId()) || own.contains(move.toUnitId()))
                .map(move -> view(move, move.id() == latest))
                .toList();
    }

    private MoveView view(PersonMove move, boolean latest) {
        Long to = move.toUnitId();
        long answering = move.kind() == MoveKind.RECEIVED && to != null ? to : move.fromUnitId();
        return new MoveView(
                move.id(),
                move.kind(),
                move.effectiveOn(),
                units.unit(move.fromUnitId()).name(),
                to == null ? "" : units.unit(to).name(),
                move.reason(),
                move.recordedAt(),
                move.undoneAt(),
                latest && currentUser.may(MANAGE_PEOPLE, units.unit(answering).path()));
    }
}
