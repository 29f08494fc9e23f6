package vn.khien.people.boundary;

import static vn.khien.shared.Permission.MANAGE_ACCOUNTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.people.control.AdultQueries;
import vn.khien.people.control.PeopleQueries;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Page;

/** Staff and officials for those who manage their accounts. Pupils never appear here. */
@Stateless
public class AdultMembers {
    /** Most rows of one page. */
    public static final int PAGE_SIZE = 60;

    @Inject
    AdultQueries adults;

    @Inject
    PeopleQueries people;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Who belongs to the unit today, given names first. A school is shown whole; of a unit above schools only its own
     * people, until a name is searched for below it too.
     *
     * @param search a part of the name, with or without accents; empty for all
     * @param page from 0
     */
    public Page<PersonRow> of(UnitSummary unit, String search, int page) {
        currentUser.require(MANAGE_ACCOUNTS, unit.path());
        boolean small = unit.kind() == UnitKind.SCHOOL || unit.kind() == UnitKind.CARE_FACILITY;
        return adults.within(unit.path(), small || !search.isBlank(), search, today(), Math.max(0, page), PAGE_SIZE);
    }

    /** Those of the people who belong to the unit or anything below it today. */
    public Map<Long, PersonRow> named(Collection<Long> ids, OrgPath unit) {
        currentUser.require(MANAGE_ACCOUNTS, unit);
        return adults.ofPeople(ids, unit, today()).stream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
    }

    /**
     * The names of those who hold a role at the unit or below, wherever they belong themselves. Whoever calls knows that they
     * hold one.
     */
    public Map<Long, PersonRow> holders(Collection<Long> ids, OrgPath unit) {
        currentUser.require(MANAGE_ACCOUNTS, unit);
        return adults.ofPeople(ids, OrgPath.WHOLE, today()).stream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
    }

    /**
     * Whether somebody belongs to one of the parts of the tree where the acting user manages accounts, or did last: who has
     * left belongs to where they left from.
     */
    public boolean isManaged(long personId) {
        List<OrgPath> managed = currentUser.unitsWith(MANAGE_ACCOUNTS);
        return managed.stream().anyMatch(top -> !adults.ofPeople(List.of(personId), top, today())
                        .isEmpty())
                || lastLeft(personId, managed);
    }

    private boolean lastLeft(long personId, List<OrgPath> managed) {
        boolean elsewhere =
                !adults.ofPeople(List.of(personId), OrgPath.WHOLE, today()).isEmpty();
        return !elsewhere
                && people.latest(personId, today())
                        .filter(row -> row.position() != Position.PUPIL)
                        .filter(row -> managed.stream().anyMatch(top -> wasBelow(top, row)))
                        .isPresent();
    }

    private boolean wasBelow(OrgPath top, PersonRow last) {
        return people.ofPeople(List.of(last.id()), top).stream().anyMatch(past -> past.unitId() == last.unitId());
    }

    private LocalDate today() {
        return CityTime.today(clock);
    }
}
