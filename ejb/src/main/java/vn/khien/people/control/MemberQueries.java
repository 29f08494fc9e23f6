package vn.khien.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khien.people.Gender;
import vn.khien.people.IdentifierType;
import vn.khien.people.Member;
import vn.khien.people.Place;
import vn.khien.people.Position;
import vn.khien.people.Profile;
import vn.khien.shared.OrgPath;
import vn.khien.shared.PersonName;
import vn.khien.shared.Sql;

/** Reads members with all that tells them from others, for comparing with a file. */
@ApplicationScoped
public class MemberQueries {
    /** Long enough to reach from one school year over the summer into the next. */
    private static final int DAYS_REMEMBERED = 400;

    private static final int VALUES_AT_ONCE = 500;

    private static final String PERSON_AND_PLACE =
            """
            select p.id, p.full_name, p.given_name, p.birth_date, p.birth_year, p.gender, p.email, m.id as membership_id,
                m.unit_id, m.position, m.position_name, m.valid_from, m.valid_to
            """;

    @PersistenceContext
    EntityManager entities;

    /** One row for each person: the membership in force on the day, else the last one. */
    public List<Member> within(OrgPath within, Collection<Position> positions, LocalDate on) {
        Sql sql = Sql.in(entities);
        String names =
                positions.stream().map(position -> "'" + position.name() + "'").collect(Collectors.joining(","));
        String from =
                """
                from membership m join unit_place u on u.id = m.unit_id join person p on p.id = m.person_id
                where u.path like ? and m.valid_from <= ? and (m.valid_to is null or m.valid_to >= ?) and m.position in ("""
                        + names + ")";
        LocalDate since = on.minusDays(DAYS_REMEMBERED);
        Map<Long, Map<IdentifierType, String>> identifiers = new HashMap<>();
        sql.each(
                "select i.person_id, i.type, i.code from person_identifier i where i.valid_to is null and i.person_id in (select m.person_id "
                        + from + ")",
                row -> identifiers
                        .computeIfAbsent(row.getLong("person_id"), any -> new EnumMap<>(IdentifierType.class))
                        .put(IdentifierType.valueOf(row.getString("type")), row.getString("code")),
                within.subtree(),
                on,
                since);
        Map<Long, Member> members = new LinkedHashMap<>();
        sql.each(
                PERSON_AND_PLACE + from + " order by m.valid_from, m.id",
                row -> {
                    Member read = member(row, on, identifiers.getOrDefault(row.getLong("id"), Map.of()));
                    members.merge(read.personId(), read, MemberQueries::later);
                },
                within.subtree(),
                on,
                since);
        return List.copyOf(members.values());
    }

    /** One membership with its person, without identifiers. */
    public Optional<Member> one(long membershipId, LocalDate on) {
        return Sql.in(entities)
                .list(
                        PERSON_AND_PLACE + " from membership m join person p on p.id = m.person_id where m.id = ?",
                        row -> member(row, on, Map.of()),
                        membershipId)
                .stream()
                .findFirst();
    }

    public Map<String, Long> carriersOf(IdentifierType type, long scope, Collection<String> values) {
        Map<String, Long> carriers = new HashMap<>();
        List<String> all = List.copyOf(values);
        for (int at = 0; at < all.size(); at += VALUES_AT_ONCE) {
            List<String> some = all.subList(at, Math.min(all.size(), at + VALUES_AT_ONCE));
            List<Object> parameters = new ArrayList<>(List.of(type, scope));
            parameters.addAll(some);
            Sql.in(entities)
                    .each(
                            "select code, person_id from person_identifier where type = ? and scope_unit_id = ? and code in ("
                                    + String.join(",", Collections.nCopies(some.size(), "?")) + ")",
                            row -> carriers.put(row.getString("code"), row.getLong("person_id")),
                            parameters.toArray());
        }
        return carriers;
    }

    private static Member later(Member known, Member next) {
        return known.current() && !next.current() ? known : next;
    }

    private static Member member(ResultSet row, LocalDate on, Map<IdentifierType, String> identifiers)
            throws SQLException {
        LocalDate to = Sql.date(row, "valid_to");
        String gender = row.getString("gender");
        Profile profile = new Profile(
                new PersonName(row.getString("full_name"), row.getString("given_name")),
                Sql.date(row, "birth_date"),
                row.getObject("birth_year", Integer.class),
                gender == null ? null : Gender.valueOf(gender),
                row.getString("email"));
        Place place = new Place(
                row.getLong("unit_id"),
                Position.valueOf(row.getString("position")),
                row.getString("position_name"),
                row.getObject("valid_from", LocalDate.class),
                to);
        boolean current = to == null || !to.isBefore(on);
        return new Member(row.getLong("id"), row.getLong("membership_id"), profile, place, current, identifiers);
    }
}
