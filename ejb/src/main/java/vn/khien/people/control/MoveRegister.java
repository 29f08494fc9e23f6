package vn.khien.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.people.ChangeLog;
import vn.khien.people.Member;
import vn.khien.people.MoveKind;
import vn.khien.people.PeopleChange;
import vn.khien.people.PeopleError;
import vn.khien.people.PeopleMoved;
import vn.khien.people.Place;
import vn.khien.people.Transfer;
import vn.khien.people.entity.Person;
import vn.khien.people.entity.PersonMove;
import vn.khien.shared.Happening;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.Sql;

/** Writes the moves of single people: the memberships by the same batch as a roster's, and beside them what was recorded. */
@ApplicationScoped
public class MoveRegister {
    /** Who records a move, and when. */
    public record By(@Nullable Long personId, Instant at) {}

    private record Span(long id, LocalDate from, @Nullable LocalDate to) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    PeopleBatch batch;

    @Inject
    MemberQueries members;

    @Inject
    Event<PeopleMoved> moved;

    @Inject
    Event<Happening> happened;

    /** Ends a membership; where the person goes is said by {@code toUnit}, null for nowhere. */
    public void end(Member member, OrgPath within, LocalDate lastDay, @Nullable Long toUnit, String reason, By by) {
        LocalDate firstDay = lastDay.plusDays(1);
        batch.apply(new PeopleChange(within, 0, firstDay, List.of(), List.of(), List.of(member)), by.at());
        MoveKind kind = toUnit == null ? MoveKind.LEFT : MoveKind.TRANSFERRED;
        PersonMove move = new PersonMove(kind, member, firstDay, reason, by.personId(), by.at());
        if (toUnit != null) {
            move.to(toUnit, null);
        }
        keep(move, within, by.at());
    }

    public void changeClass(Member member, OrgPath within, long classId, LocalDate from, By by) {
        Place old = member.place();
        Place place = new Place(classId, old.position(), old.positionName(), from, old.to());
        PeopleChange.Change change = new PeopleChange.Change(member, member.profile(), place, Map.of());
        ChangeLog log = batch.apply(new PeopleChange(within, 0, from, List.of(), List.of(change), List.of()), by.at());
        Long made = log.memberships().isEmpty() ? null : log.memberships().get(0);
        keep(
                new PersonMove(MoveKind.CLASS_CHANGED, member, from, "", by.personId(), by.at()).to(classId, made),
                within,
                by.at());
    }

    public void receive(PersonMove transfer, Member member, Place place, OrgPath within, By by) {
        entities.lock(transfer, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        requireOpen(transfer);
        PeopleChange.Joining joining = new PeopleChange.Joining(member.personId(), member.profile(), place, Map.of());
        ChangeLog log =
                batch.apply(new PeopleChange(within, 0, place.from(), List.of(joining), List.of(), List.of()), by.at());
        keep(PersonMove.received(transfer, place, log.memberships().get(0), by.personId(), by.at()), within, by.at());
    }

    private void keep(PersonMove move, OrgPath within, Instant now) {
        entities.persist(move);
        moved.fire(new PeopleMoved(within, now));
        happened.fire(new Happening(
                "PERSON_" + move.kind(), within, "person/" + move.personId(), "from " + move.effectiveOn()));
    }

    /** Takes back the last move of a person, as long as nothing was built on it. */
    public void undo(PersonMove move, OrgPath within, By by) {
        requireLatest(move);
        requireAsLeft(move);
        ChangeLog log = move.undo(within, by.personId(), by.at());
        batch.takeBack(log);
        moved.fire(new PeopleMoved(within, by.at()));
        happened.fire(new Happening(
                "PERSON_MOVE_UNDONE",
                within,
                "person/" + move.personId(),
                move.kind() + " from " + move.effectiveOn()));
    }

    private void requireLatest(PersonMove move) {
        boolean later = of(move.personId()).stream().anyMatch(one -> one.undoneAt() == null && one.id() > move.id());
        if (later) {
            throw new RuleViolation(
                    move.kind() == MoveKind.TRANSFERRED ? PeopleError.TRANSFER_SETTLED : PeopleError.MOVED_SINCE);
        }
    }

    /** The memberships must be as the move left them, and none may have begun since. */
    private void requireAsLeft(PersonMove move) {
        Long made = move.newMembershipId();
        List<Span> now = Sql.in(entities)
                .list(
                        "select id, valid_from, valid_to from membership where person_id = ?",
                        row -> new Span(
                                row.getLong("id"),
                                row.getObject("valid_from", LocalDate.class),
                                Sql.date(row, "valid_to")),
                        move.personId());
        boolean begun = now.stream()
                .anyMatch(one -> !one.from().isBefore(move.effectiveOn())
                        && one.id() != move.membershipId()
                        && !Objects.equals(one.id(), made));
        boolean there = made == null || now.stream().anyMatch(one -> Objects.equals(one.id(), made));
        boolean inPlace = move.kind() == MoveKind.RECEIVED || (made == null && move.kind() == MoveKind.CLASS_CHANGED);
        boolean ended = now.stream()
                .anyMatch(
                        one -> one.id() == move.membershipId() && move.lastDay().equals(one.to()));
        if (begun || !there || !(inPlace || ended)) {
            throw new RuleViolation(PeopleError.MOVED_SINCE);
        }
    }

    private void requireOpen(PersonMove transfer) {
        boolean settled = transfer.undoneAt() != null
                || of(transfer.personId()).stream()
                        .anyMatch(move -> move.undoneAt() == null && Objects.equals(move.transferId(), transfer.id()));
        if (transfer.kind() != MoveKind.TRANSFERRED || settled) {
            throw new RuleViolation(PeopleError.TRANSFER_SETTLED);
        }
    }

    /** The moves of a person, the latest first. */
    public List<PersonMove> of(long personId) {
        return entities.createQuery(
                        "select m from PersonMove m where m.personId = :person order by m.id desc", PersonMove.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The membership with its person. */
    public Member member(long membershipId, LocalDate on) {
        return members.one(membershipId, on).orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }

    public PersonMove find(long id) {
        PersonMove move = entities.find(PersonMove.class, id);
        if (move == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return move;
    }

    /** Those on their way to a unit, with the id of the unit that sends in place of its name. */
    public List<Transfer> transfersTo(long unitId) {
        return entities.createQuery(
                        """
                        select m, p from PersonMove m join Person p on p.id = m.personId
                        where m.toUnitId = :unit and m.kind = :transferred and m.undoneAt is null
                            and not exists (select r.id from PersonMove r where r.transferId = m.id and r.undoneAt is null)
                        order by p.sortKey, m.id""",
                        Object[].class)
                .setParameter("unit", unitId)
                .setParameter("transferred", MoveKind.TRANSFERRED)
                .getResultStream()
                .map(row -> transfer((PersonMove) row[0], (Person) row[1]))
                .toList();
    }

    private static Transfer transfer(PersonMove move, Person person) {
        return new Transfer(
                move.id(),
                person.id(),
                person.name().fullName(),
                person.birthDate(),
                person.birthYear(),
                move.position(),
                String.valueOf(move.fromUnitId()),
                move.lastDay());
    }
}
