package vn.khien.roster.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.IdentifierType;
import vn.khien.people.Member;
import vn.khien.people.Position;
import vn.khien.people.boundary.PeopleChanges;
import vn.khien.roster.AcceptedRow;
import vn.khien.roster.RosterKind;
import vn.khien.roster.RosterReading;

/** Sets a reading against the people who are there. */
@ApplicationScoped
public class RosterComparison {
    private static final Set<Position> STAFF = Set.of(Position.TEACHER, Position.LEADER, Position.STAFF);

    @Inject
    PeopleChanges people;

    @Inject
    UnitNames units;

    /** Compares, with what the file says and who belongs to the unit on that day. */
    ChangePlan plan(RosterReading reading, UnitSummary unit, LocalDate on) {
        List<Matching.Known> known = known(reading.kind(), unit, on);
        List<AcceptedRow> all = new ArrayList<>(reading.accepted());
        all.addAll(reading.left());
        Map<String, Long> unitIds = unitIds(all, on);
        return new ChangePlan(
                listed(reading.kind(), reading.accepted(), unit, unitIds),
                listed(reading.kind(), reading.left(), unit, unitIds),
                known,
                carriers(reading.accepted(), unit));
    }

    private List<Matching.Known> known(RosterKind kind, UnitSummary unit, LocalDate on) {
        List<Member> members = people.members(unit.path(), positions(kind), on);
        Set<Long> ids = new HashSet<>();
        members.forEach(member -> ids.add(member.place().unitId()));
        Map<Long, UnitSummary> places = units.namedOn(ids, on);
        return members.stream()
                .map(member -> {
                    UnitSummary place =
                            Objects.requireNonNull(places.get(member.place().unitId()));
                    String key = kind == RosterKind.PUPIL ? classKey(place.name()) : String.valueOf(place.id());
                    return new Matching.Known(member, key, kind == RosterKind.PUPIL ? place.name() : place.shortName());
                })
                .toList();
    }

    /** The units that the rows name by their codes. */
    Map<String, Long> unitIds(Collection<AcceptedRow> rows, LocalDate on) {
        Map<String, Long> ids = new HashMap<>();
        rows.stream()
                .map(AcceptedRow::unitCode)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(code -> units.byCode(code, on).ifPresent(unit -> ids.put(code, unit.id())));
        return ids;
    }

    private static List<Matching.Listed> listed(
            RosterKind kind, List<AcceptedRow> rows, UnitSummary unit, Map<String, Long> unitIds) {
        return rows.stream()
                .map(row -> {
                    long unitId = unitIds.getOrDefault(String.valueOf(row.unitCode()), unit.id());
                    String className = kind == RosterKind.PUPIL ? row.className() : null;
                    return new Matching.Listed(row, className == null ? String.valueOf(unitId) : classKey(className));
                })
                .toList();
    }

    private Map<IdentifierType, Map<String, Long>> carriers(List<AcceptedRow> rows, UnitSummary unit) {
        Map<IdentifierType, Map<String, Long>> carriers = new EnumMap<>(IdentifierType.class);
        carriers.put(IdentifierType.MOET_ID, carriers(rows, unit, IdentifierType.MOET_ID, AcceptedRow::moetId));
        carriers.put(
                IdentifierType.NATIONAL_MARK,
                carriers(rows, unit, IdentifierType.NATIONAL_MARK, AcceptedRow::nationalMark));
        carriers.put(
                IdentifierType.SCHOOL_CODE, carriers(rows, unit, IdentifierType.SCHOOL_CODE, AcceptedRow::schoolCode));
        return carriers;
    }

    private Map<String, Long> carriers(
            List<AcceptedRow> rows,
            UnitSummary unit,
            IdentifierType type,
            Function<AcceptedRow, @Nullable String> value) {
        long scope = type == IdentifierType.SCHOOL_CODE ? unit.id() : 0;
        List<String> values = rows.stream().map(value).filter(Objects::nonNull).toList();
        return people.carriersOf(unit.path(), type, scope, values);
    }

    private static Set<Position> positions(RosterKind kind) {
        return switch (kind) {
            case PUPIL -> Set.of(Position.PUPIL);
            case STAFF -> STAFF;
            case OFFICIAL -> Set.of(Position.OFFICIAL);
        };
    }

    /** Classes are told apart without regard to case and spaces, as {@code organisation} does. */
    static String classKey(String className) {
        return className.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
