package vn.khien.roster.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khien.people.IdentifierType;
import vn.khien.people.Member;
import vn.khien.people.PeopleChange;
import vn.khien.people.Place;
import vn.khien.people.Profile;
import vn.khien.roster.AcceptedRow;
import vn.khien.roster.RosterDiff;
import vn.khien.shared.OrgPath;
import vn.khien.shared.PersonName;

/** What a matched file comes to: told to people as a diff, and to {@code people} as a change. */
final class ChangePlan {
    private final Matching matching;
    private final List<Matching.Listed> rows;
    private final List<AcceptedRow> leavers;
    private final Matching leaving;
    private final Map<IdentifierType, Map<String, Long>> carriers;

    /**
     * Compares.
     *
     * @param carriers numbers of the file that somebody of the city carries already
     */
    ChangePlan(
            List<Matching.Listed> rows,
            List<Matching.Listed> leavers,
            List<Matching.Known> members,
            Map<IdentifierType, Map<String, Long>> carriers) {
        this.rows = rows;
        this.leavers = leavers.stream().map(Matching.Listed::row).toList();
        this.carriers = carriers;
        matching = new Matching(members);
        matching.match(rows);
        Set<Long> staying = new HashSet<>();
        matching.found()
                .values()
                .forEach(found -> staying.add(found.known().member().personId()));
        leaving = new Matching(members.stream()
                .filter(known -> known.member().current()
                        && !staying.contains(known.member().personId()))
                .toList());
        leaving.match(leavers);
    }

    void decide(AcceptedRow row, boolean same) {
        matching.decide(row, same);
    }

    RosterDiff diff() {
        List<RosterDiff.FieldChange> changes = new ArrayList<>();
        List<RosterDiff.ClassMove> moves = new ArrayList<>();
        List<RosterDiff.Newcomer> added = new ArrayList<>();
        int unchanged = 0;
        for (Matching.Listed listed : rows) {
            AcceptedRow row = listed.row();
            Matching.Found found = matching.found().get(row);
            if (found == null && !matching.doubts().containsKey(row)) {
                added.add(new RosterDiff.Newcomer(row.sheet(), row.row(), row.fullName(), row.className()));
            } else if (found != null) {
                int before = changes.size() + moves.size();
                compare(row, found.known(), changes);
                if (!listed.place().equals(found.known().place())) {
                    moves.add(new RosterDiff.ClassMove(
                            row.sheet(),
                            row.row(),
                            found.known().member().personId(),
                            row.fullName(),
                            found.known().placeName(),
                            shownPlace(row)));
                }
                unchanged += changes.size() + moves.size() == before ? 1 : 0;
            }
        }
        return new RosterDiff(
                pairs(Matching.By.MOET_ID),
                pairs(Matching.By.NATIONAL_ID),
                pairs(Matching.By.SCHOOL_CODE),
                pairs(Matching.By.NAME_PLACE_BIRTH),
                changes,
                moves,
                doubts(),
                added,
                left(),
                missing(),
                unchanged);
    }

    private List<List<Long>> pairs(Matching.By by) {
        return rows.stream()
                .map(Matching.Listed::row)
                .filter(row -> matching.found().containsKey(row))
                .filter(row -> Objects.requireNonNull(matching.found().get(row)).by() == by)
                .map(row -> List.of(
                        (long) row.row(),
                        Objects.requireNonNull(matching.found().get(row))
                                .known()
                                .member()
                                .personId()))
                .toList();
    }

    private static void compare(AcceptedRow row, Matching.Known known, List<RosterDiff.FieldChange> changes) {
        Profile before = known.member().profile();
        Profile after = profile(row, before);
        difference(
                row, known, "fullName", before.name().fullName(), after.name().fullName(), changes);
        difference(row, known, "birthDate", birth(before), birth(after), changes);
        difference(row, known, "gender", before.gender(), after.gender(), changes);
        difference(row, known, "email", before.email(), after.email(), changes);
        if (row.position() != null) {
            difference(row, known, "position", known.member().place().positionName(), row.position(), changes);
        }
    }

    private static void difference(
            AcceptedRow row,
            Matching.Known known,
            String field,
            @Nullable Object from,
            @Nullable Object to,
            List<RosterDiff.FieldChange> changes) {
        if (!Objects.equals(from, to)) {
            changes.add(new RosterDiff.FieldChange(
                    row.sheet(),
                    row.row(),
                    known.member().personId(),
                    row.fullName(),
                    field,
                    from == null ? null : from.toString(),
                    to == null ? null : to.toString()));
        }
    }

    private static @Nullable Object birth(Profile profile) {
        return profile.birthDate() == null ? profile.birthYear() : profile.birthDate();
    }

    /** What the file says; what it leaves open stays as it was. */
    private static Profile profile(AcceptedRow row, @Nullable Profile before) {
        PersonName name = PersonName.of(row.fullName());
        if (before == null) {
            return new Profile(name, row.birthDate(), row.birthYear(), row.gender(), row.email());
        }
        boolean sameName = before.name().fullName().equals(row.fullName());
        boolean yearOnly = row.birthDate() == null
                && (row.birthYear() == null || Objects.equals(row.birthYear(), before.birthYear()));
        return new Profile(
                sameName ? before.name() : name,
                yearOnly ? before.birthDate() : row.birthDate(),
                yearOnly ? before.birthYear() : row.birthYear(),
                row.gender() == null ? before.gender() : row.gender(),
                row.email() == null ? before.email() : row.email());
    }

    private List<RosterDiff.Doubt> doubts() {
        List<RosterDiff.Doubt> doubts = new ArrayList<>();
        matching.doubts()
                .forEach((row, known) -> doubts.add(new RosterDiff.Doubt(
                        row.sheet(),
                        row.row(),
                        known.member().personId(),
                        row.fullName(),
                        known.placeName(),
                        shownPlace(row))));
        return doubts;
    }

    private List<RosterDiff.Leaver> left() {
        return leavers.stream()
                .filter(row -> leaving.found().containsKey(row))
                .map(row -> new RosterDiff.Leaver(
                        row.sheet(),
                        row.row(),
                        Objects.requireNonNull(leaving.found().get(row))
                                .known()
                                .member()
                                .personId(),
                        row.fullName()))
                .toList();
    }

    private List<RosterDiff.Missing> missing() {
        Set<String> places = new HashSet<>();
        rows.forEach(listed -> places.add(listed.place()));
        Set<Long> gone = new HashSet<>();
        leaving.found()
                .values()
                .forEach(found -> gone.add(found.known().member().personId()));
        return matching.unnamed().stream()
                .filter(known -> places.contains(known.place())
                        && !gone.contains(known.member().personId()))
                .map(known -> new RosterDiff.Missing(
                        known.member().personId(),
                        known.member().profile().name().fullName(),
                        known.placeName()))
                .toList();
    }

    private static String shownPlace(AcceptedRow row) {
        String unit = row.unitCode() == null ? "" : row.unitCode();
        return row.className() == null ? unit : row.className();
    }

    /**
     * The change to be written. Rows in doubt are left out.
     *
     * @param placeOf where a row puts its person
     */
    PeopleChange change(OrgPath within, long schoolId, LocalDate on, Function<AcceptedRow, Place> placeOf) {
        List<PeopleChange.Joining> joining = new ArrayList<>();
        List<PeopleChange.Change> changes = new ArrayList<>();
        for (Matching.Listed listed : rows) {
            AcceptedRow row = listed.row();
            Matching.Found found = matching.found().get(row);
            if (found != null) {
                changes.add(changeOf(row, found.known().member(), placeOf.apply(row)));
            } else if (!matching.doubts().containsKey(row)) {
                joining.add(new PeopleChange.Joining(
                        carrier(row), profile(row, null), placeOf.apply(row), identifiers(row, Map.of())));
            }
        }
        List<Member> ending = leaving.found().values().stream()
                .map(found -> found.known().member())
                .toList();
        return new PeopleChange(within, schoolId, on, joining, changes, ending);
    }

    private PeopleChange.Change changeOf(AcceptedRow row, Member member, Place place) {
        Place now = member.place();
        boolean stays = member.current()
                && now.unitId() == place.unitId()
                && now.position() == place.position()
                && (place.positionName() == null || Objects.equals(now.positionName(), place.positionName()));
        return new PeopleChange.Change(
                member, profile(row, member.profile()), stays ? null : place, identifiers(row, member.identifiers()));
    }

    private @Nullable Long carrier(AcceptedRow row) {
        Long byMoet = carriersOf(IdentifierType.MOET_ID).get(row.moetId());
        return byMoet == null ? carriersOf(IdentifierType.NATIONAL_MARK).get(row.nationalMark()) : byMoet;
    }

    /** The numbers of the row that nobody carries yet. */
    private Map<IdentifierType, String> identifiers(AcceptedRow row, Map<IdentifierType, String> known) {
        Map<IdentifierType, String> all = new EnumMap<>(IdentifierType.class);
        put(all, IdentifierType.MOET_ID, row.moetId(), known);
        put(all, IdentifierType.NATIONAL_MARK, row.nationalMark(), known);
        // Where the school keeps the number, it travels sealed beside its mark.
        all.computeIfPresent(IdentifierType.NATIONAL_MARK, (type, mark) -> row.nationalId());
        put(all, IdentifierType.SCHOOL_CODE, row.schoolCode(), known);
        return all;
    }

    private void put(
            Map<IdentifierType, String> all,
            IdentifierType type,
            @Nullable String value,
            Map<IdentifierType, String> known) {
        if (value != null && !value.equals(known.get(type)) && !carriersOf(type).containsKey(value)) {
            all.put(type, value);
        }
    }

    private Map<String, Long> carriersOf(IdentifierType type) {
        return carriers.getOrDefault(type, new HashMap<>());
    }
}
