package vn.khien.people.boundary;

import static vn.khien.shared.Permission.MANAGE_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.Classes;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.Member;
import vn.khien.people.MoveKind;
import vn.khien.people.PeopleError;
import vn.khien.people.Place;
import vn.khien.people.Position;
import vn.khien.people.Transfer;
import vn.khien.people.control.MoveRegister;
import vn.khien.people.entity.PersonMove;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.VietnameseText;

/**
 * One person leaves, changes class or goes to another school. The past stays where it happened: a place ends on its last day,
 * the next one begins after it. A school sends, and only the receiving school takes in, so that nobody reaches for the
 * people of another.
 */
@Stateless
public class PeopleMoves {
    private static final int LONGEST_REASON = 200;

    @Inject
    MoveRegister register;

    @Inject
    UnitNames units;

    @Inject
    Classes classes;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Ends a membership for good. */
    public void leave(long membershipId, LocalDate lastDay, String reason) {
        Member member = leaving(membershipId, lastDay);
        register.end(member, place(member), lastDay, null, shortened(reason), by());
    }

    /** Ends a membership and tells another school or office to expect the person. */
    public void transfer(long membershipId, long toUnitId, LocalDate lastDay, String reason) {
        Member member = leaving(membershipId, lastDay);
        UnitSummary target = units.unit(toUnitId);
        boolean pupil = member.place().position() == Position.PUPIL;
        if (target.kind() == UnitKind.CLASS || (pupil && !target.kind().hasClasses())) {
            throw new RuleViolation(PeopleError.PLACE_UNFIT);
        }
        if (units.unit(member.place().unitId()).homeId() == toUnitId) {
            throw new RuleViolation(PeopleError.SAME_SCHOOL);
        }
        register.end(member, place(member), lastDay, toUnitId, shortened(reason), by());
    }

    /** Puts a pupil into another class of the same school, from that day on. */
    public void changeClass(long membershipId, long classId, LocalDate from) {
        Member member = register.member(membershipId, CityTime.today(clock));
        UnitSummary old = units.unit(member.place().unitId());
        UnitSummary next = units.unit(classId);
        currentUser.require(MANAGE_PEOPLE, old.path());
        if (next.kind() != UnitKind.CLASS || next.homeId() != old.homeId() || next.id() == old.id()) {
            throw new RuleViolation(PeopleError.CLASS_NOT_CHANGED);
        }
        requireLasting(member, from);
        register.changeClass(member, old.path().commonWith(next.path()), classId, from, by());
    }

    /** Whom other units send to this one and who are not taken in yet. */
    public List<Transfer> expected(long unitId) {
        currentUser.require(MANAGE_PEOPLE, units.unit(unitId).path());
        return register.transfersTo(unitId).stream()
                .map(transfer -> transfer.from(units.unit(Long.parseLong(transfer.fromUnit()))))
                .toList();
    }

    /**
     * Takes in whom another unit sent.
     *
     * @param unitId the class for a pupil, else the unit itself
     */
    public void receive(long transferId, long unitId, LocalDate from) {
        PersonMove transfer = register.find(transferId);
        UnitSummary unit = units.unit(unitId);
        currentUser.require(MANAGE_PEOPLE, unit.path());
        boolean pupil = transfer.position() == Position.PUPIL;
        Long expectedAt = transfer.toUnitId();
        if (expectedAt == null || unit.homeId() != expectedAt || pupil != (unit.kind() == UnitKind.CLASS)) {
            throw new RuleViolation(PeopleError.PLACE_UNFIT);
        }
        if (!from.isAfter(transfer.lastDay())) {
            throw new RuleViolation(PeopleError.BEGINS_BEFORE_LAST_DAY, transfer.lastDay());
        }
        LocalDate to = pupil ? classes.yearOf(from).endsOn() : null;
        Place place = new Place(unitId, transfer.position(), transfer.positionName(), from, to);
        register.receive(
                transfer, register.member(transfer.membershipId(), CityTime.today(clock)), place, unit.path(), by());
    }

    /** Takes back the last recorded move of a person. */
    public void undo(long moveId) {
        PersonMove move = register.find(moveId);
        Long toUnit = move.toUnitId();
        long answering = move.kind() == MoveKind.RECEIVED && toUnit != null ? toUnit : move.fromUnitId();
        OrgPath within = units.unit(answering).path();
        currentUser.require(MANAGE_PEOPLE, within);
        if (move.kind() == MoveKind.CLASS_CHANGED && toUnit != null) {
            within = within.commonWith(units.unit(toUnit).path());
        }
        register.undo(move, within, by());
    }

    private Member leaving(long membershipId, LocalDate lastDay) {
        Member member = register.member(membershipId, CityTime.today(clock));
        currentUser.require(MANAGE_PEOPLE, place(member));
        if (lastDay.isBefore(member.place().from())) {
            throw new RuleViolation(PeopleError.ENDS_BEFORE_IT_BEGINS);
        }
        requireLasting(member, lastDay.plusDays(1));
        return member;
    }

    private OrgPath place(Member member) {
        return units.unit(member.place().unitId()).path();
    }

    private MoveRegister.By by() {
        return new MoveRegister.By(currentUser.signedInPerson().orElse(null), clock.instant());
    }

    private static String shortened(String reason) {
        String clean = VietnameseText.clean(reason);
        return clean.length() <= LONGEST_REASON ? clean : clean.substring(0, LONGEST_REASON);
    }

    private static void requireLasting(Member member, LocalDate day) {
        LocalDate to = member.place().to();
        if (to != null && to.isBefore(day)) {
            throw new RuleViolation(PeopleError.ENDED_BEFORE, to);
        }
    }
}
