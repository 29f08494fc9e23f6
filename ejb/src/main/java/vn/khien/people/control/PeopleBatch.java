package vn.khien.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khien.people.ChangeLog;
import vn.khien.people.IdentifierType;
import vn.khien.people.Member;
import vn.khien.people.NationalNumber;
import vn.khien.people.PeopleChange;
import vn.khien.people.Place;
import vn.khien.people.Profile;
import vn.khien.shared.IdBlocks;
import vn.khien.shared.PersonName;
import vn.khien.shared.Sql;

/** Writes many people in a few statements, and takes such a writing back. */
@ApplicationScoped
public class PeopleBatch {
    private static final Logger LOG = System.getLogger(PeopleBatch.class.getName());
    private static final String ADD_PERSON =
            """
            insert into person (id, full_name, given_name, sort_key, search_key, birth_date, birth_year, gender, email,
                created_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""";
    private static final String SET_PERSON =
            """
            update person set full_name = ?, given_name = ?, sort_key = ?, search_key = ?, birth_date = ?, birth_year = ?,
                gender = ?, email = ?, version = version + 1
            where id = ?""";
    private static final String ADD_PLACE =
            """
            insert into membership (id, person_id, unit_id, position, position_name, valid_from, valid_to, version)
            values (?, ?, ?, ?, ?, ?, ?, 0)""";
    private static final String SET_PLACE =
            """
            update membership set unit_id = ?, position = ?, position_name = ?, valid_to = ?, version = version + 1
            where id = ?""";
    private static final String ADD_IDENTIFIER =
            """
            insert into person_identifier (id, person_id, type, scope_unit_id, code, sealed, valid_from)
            values (?, ?, ?, ?, ?, ?, ?)""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    IdBlocks ids;

    /** What one change writes, in the order of writing. */
    private static final class Writing {
        final List<@Nullable Object[]> persons = new ArrayList<>();
        final List<@Nullable Object[]> profiles = new ArrayList<>();
        final NameWords words = new NameWords();
        final List<@Nullable Object[]> places = new ArrayList<>();
        final List<@Nullable Object[]> oldPlaces = new ArrayList<>();
        final List<@Nullable Object[]> identifiers = new ArrayList<>();
        final List<ChangeLog.OldProfile> profilesBefore = new ArrayList<>();
        final List<ChangeLog.OldPlace> placesBefore = new ArrayList<>();
    }

    public ChangeLog apply(PeopleChange change, Instant now) {
        Writing writing = new Writing();
        join(change, now, writing);
        change.changes().forEach(one -> change(one, change, writing));
        change.leaving().forEach(member -> end(member, change.on(), writing));
        number("membership", writing.places);
        number("person_identifier", writing.identifiers);
        Sql sql = Sql.in(entities);
        sql.batch(ADD_PERSON, writing.persons);
        sql.batch(SET_PERSON, writing.profiles);
        writing.words.write(sql);
        sql.batch(SET_PLACE, writing.oldPlaces);
        sql.batch(ADD_PLACE, writing.places);
        sql.batch(ADD_IDENTIFIER, writing.identifiers);
        return new ChangeLog(
                change.within(),
                idsOf(writing.persons),
                idsOf(writing.places),
                idsOf(writing.identifiers),
                writing.profilesBefore,
                writing.placesBefore);
    }

    private void join(PeopleChange change, Instant now, Writing writing) {
        int newcomers = (int) change.joining().stream()
                .filter(joining -> joining.personId() == null)
                .count();
        long next = newcomers == 0 ? 0 : ids.reserve("person", newcomers);
        for (PeopleChange.Joining joining : change.joining()) {
            Long personId = joining.personId();
            if (personId == null) {
                personId = next++;
                Profile profile = joining.profile();
                PersonName name = profile.name();
                writing.persons.add(row(
                        personId,
                        name.fullName(),
                        name.givenName(),
                        name.sortKey(),
                        name.searchKey(),
                        profile.birthDate(),
                        profile.birthYear(),
                        profile.gender(),
                        profile.email(),
                        now));
                writing.words.add(personId, name);
            }
            writing.places.add(place(personId, joining.place()));
            identify(personId, joining.identifiers(), change, writing);
        }
    }

    private static void change(PeopleChange.Change one, PeopleChange change, Writing writing) {
        Member member = one.member();
        if (!one.profile().equals(member.profile())) {
            writing.profilesBefore.add(before(member));
            writing.profiles.add(profile(member.personId(), one.profile()));
            writing.words.replace(member.personId(), one.profile().name());
        }
        Place place = one.place();
        if (place != null && member.current() && !member.place().from().isBefore(place.from())) {
            // Moved on the day of coming, or before it: there is nothing to end.
            writing.placesBefore.add(placeBefore(member));
            writing.oldPlaces.add(
                    row(place.unitId(), place.position(), place.positionName(), place.to(), member.membershipId()));
        } else if (place != null) {
            if (member.current()) {
                end(member, place.from(), writing);
            }
            writing.places.add(place(member.personId(), place));
        }
        identify(member.personId(), one.identifiers(), change, writing);
    }

    /** The day before is the last one; somebody who came later than that stays for the day of coming. */
    private static void end(Member member, LocalDate on, Writing writing) {
        Place place = member.place();
        LocalDate last = on.minusDays(1).isBefore(place.from()) ? place.from() : on.minusDays(1);
        writing.placesBefore.add(placeBefore(member));
        writing.oldPlaces.add(row(place.unitId(), place.position(), place.positionName(), last, member.membershipId()));
    }

    private static void identify(
            long personId, Map<IdentifierType, String> identifiers, PeopleChange change, Writing writing) {
        identifiers.forEach((type, value) -> {
            long scope = type.isOfSchool() ? change.schoolId() : 0;
            NationalNumber number = type == IdentifierType.NATIONAL_MARK ? NationalNumber.of(value) : null;
            writing.identifiers.add(row(
                    0L,
                    personId,
                    type,
                    scope,
                    number == null ? value : number.mark(),
                    number == null ? null : number.sealed(),
                    change.on()));
        });
    }

    private void number(String counter, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            long next = ids.reserve(counter, rows.size());
            for (@Nullable Object[] row : rows) {
                row[0] = next++;
            }
        }
    }

    private static List<Long> idsOf(List<@Nullable Object[]> rows) {
        List<Long> found = new ArrayList<>();
        for (@Nullable Object[] row : rows) {
            if (row[0] instanceof Long id) {
                found.add(id);
            }
        }
        return found;
    }

    public void takeBack(ChangeLog log) {
        Sql sql = Sql.in(entities);
        sql.batch("delete from person_identifier where id = ?", keys(log.identifiers()));
        sql.batch("delete from membership where id = ?", keys(log.memberships()));
        List<@Nullable Object[]> places = new ArrayList<>();
        for (ChangeLog.OldPlace old : log.places()) {
            places.add(row(old.unitId(), old.position(), old.positionName(), old.to(), old.membershipId()));
        }
        sql.batch(SET_PLACE, places);
        List<@Nullable Object[]> profiles = new ArrayList<>();
        NameWords words = new NameWords();
        for (ChangeLog.OldProfile old : log.profiles()) {
            PersonName name = new PersonName(old.fullName(), old.givenName());
            words.replace(old.personId(), name);
            profiles.add(profile(
                    old.personId(), new Profile(name, old.birthDate(), old.birthYear(), old.gender(), old.email())));
        }
        sql.batch(SET_PERSON, profiles);
        words.write(sql);
    }

    /** Deletes the people who came by the change, save those whom something else names by now. */
    public void forget(ChangeLog log) {
        Sql sql = Sql.in(entities);
        for (Long personId : log.persons()) {
            try {
                sql.update("delete from person where id = ?", personId);
            } catch (PersistenceException e) {
                LOG.log(Level.DEBUG, "Person {0} stays, recorded facts name them", personId);
            }
        }
    }

    private static List<@Nullable Object[]> keys(Collection<Long> all) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        all.forEach(id -> rows.add(row(id)));
        return rows;
    }

    private static @Nullable Object[] profile(long personId, Profile profile) {
        PersonName name = profile.name();
        return row(
                name.fullName(),
                name.givenName(),
                name.sortKey(),
                name.searchKey(),
                profile.birthDate(),
                profile.birthYear(),
                profile.gender(),
                profile.email(),
                personId);
    }

    private static @Nullable Object[] place(long personId, Place place) {
        return row(0L, personId, place.unitId(), place.position(), place.positionName(), place.from(), place.to());
    }

    private static ChangeLog.OldProfile before(Member member) {
        Profile profile = member.profile();
        return new ChangeLog.OldProfile(
                member.personId(),
                profile.name().fullName(),
                profile.name().givenName(),
                profile.birthDate(),
                profile.birthYear(),
                profile.gender(),
                profile.email());
    }

    private static ChangeLog.OldPlace placeBefore(Member member) {
        Place place = member.place();
        return new ChangeLog.OldPlace(
                member.membershipId(), place.unitId(), place.position(), place.positionName(), place.to());
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }
}
