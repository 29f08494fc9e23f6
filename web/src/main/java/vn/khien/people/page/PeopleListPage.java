package vn.khien.people.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.organisation.boundary.Units;
import vn.khien.people.Leaver;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.people.boundary.PeopleDirectory;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Page;
import vn.khien.shared.Permission;

/** The people of a unit as of a day, given names first; the address keeps what was asked. */
@Named
@RequestScoped
public class PeopleListPage {
    @Inject
    PeopleQuestion asked;

    @Inject
    PeopleDirectory people;

    @Inject
    UnitNames names;

    @Inject
    Units units;

    @Inject
    CurrentUser currentUser;

    private @Nullable UnitSummary unit;
    private @Nullable UnitSummary home;
    private List<UnitSummary> classes = List.of();
    private Page<PersonRow> found = new Page<>(List.of(), 0, PeopleDirectory.PAGE_SIZE, 0);
    private List<Leaver> leavers = List.of();
    private Map<Long, UnitSummary> places = new HashMap<>();

    @PostConstruct
    void read() {
        long id = asked.unitId();
        LocalDate day = asked.day();
        UnitSummary chosen = names.unitOn(id, day);
        unit = chosen;
        home = chosen.kind() == UnitKind.CLASS ? names.unitOn(chosen.homeId(), day) : chosen;
        if (asked.isLeft()) {
            leavers = people.leftLately(id, day);
        } else {
            found = people.people(id, asked.search(), asked.position(), day, asked.page());
        }
        classes = classesOf(home, day);
        places = names.namedOn(unitIds(), day);
    }

    private List<UnitSummary> classesOf(UnitSummary school, LocalDate day) {
        boolean readable = school.kind().hasClasses() && currentUser.may(Permission.READ_PEOPLE, school.path());
        return readable ? units.classesOf(school.id(), day) : List.of();
    }

    private Collection<Long> unitIds() {
        return Stream.concat(
                        found.rows().stream().map(PersonRow::unitId),
                        leavers.stream().map(leaver -> leaver.person().unitId()))
                .distinct()
                .toList();
    }

    public @Nullable UnitSummary getUnit() {
        return unit;
    }

    /** The school of a class, else the unit itself. */
    public @Nullable UnitSummary getHome() {
        return home;
    }

    /** Where the user may choose between the classes of a school. */
    public List<UnitSummary> getClasses() {
        return classes;
    }

    public Page<PersonRow> getFound() {
        return found;
    }

    public List<Leaver> getLeavers() {
        return leavers;
    }

    public PeopleQuestion getAsked() {
        return asked;
    }

    public String placeName(long unitId) {
        UnitSummary place = places.get(unitId);
        return place == null ? "" : place.shortName();
    }

    /** Whether this user may take in people and move them. */
    public boolean isChangeable() {
        return home != null && currentUser.may(Permission.MANAGE_PEOPLE, home.path());
    }

    public boolean isPrivacyDecider() {
        return home != null && currentUser.may(Permission.DECIDE_PRIVACY, home.path());
    }

    /** The address of another page of the same list. */
    public String pageHref(int page) {
        StringBuilder href = new StringBuilder("list.xhtml?id=").append(asked.unitId());
        part(href, "search", asked.search());
        Position position = asked.position();
        part(href, "position", position == null ? "" : position.name());
        part(href, "asOf", asked.typedDay());
        return href.append("&page=").append(page).toString();
    }

    private static void part(StringBuilder href, String name, String value) {
        if (!value.isEmpty()) {
            href.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** The page before, counted from 0; below 0 when there is none. */
    public int getPrevious() {
        return found.number() - 1;
    }

    /** The next page; 0 when there is none. */
    public int getNext() {
        return (long) (found.number() + 1) * found.size() < found.total() ? found.number() + 1 : 0;
    }

    public Position[] getPositions() {
        return Position.values();
    }
}
