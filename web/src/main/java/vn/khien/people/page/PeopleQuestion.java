package vn.khien.people.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.khien.people.Position;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.web.TypedDay;

/** What the address of a list of people asks for. */
@RequestScoped
public class PeopleQuestion {
    private static final int LONGEST_SEARCH = 80;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** The id is only a question: the boundary decides whether this user may have the unit. */
    long unitId() {
        long id = number("id");
        return id > 0 ? id : ownUnit();
    }

    private long ownUnit() {
        return currentUser.requireSomewhere(Permission.READ_PEOPLE).stream()
                .filter(top -> !top.equals(OrgPath.WHOLE))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND))
                .unitId();
    }

    int page() {
        return (int) Math.min(number("page"), Integer.MAX_VALUE);
    }

    LocalDate day() {
        return TypedDay.of(request.getParameter("asOf")).orElseGet(() -> CityTime.today(clock));
    }

    private long number(String parameter) {
        String value = text(parameter);
        return value.matches("[0-9]{1,18}") ? Long.parseLong(value) : 0;
    }

    private String text(String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }

    String search() {
        String typed = text("search");
        return typed.length() <= LONGEST_SEARCH ? typed : typed.substring(0, LONGEST_SEARCH);
    }

    @Nullable
    Position position() {
        return Arrays.stream(Position.values())
                .filter(position -> position.name().equals(text("position")))
                .findFirst()
                .orElse(null);
    }

    /** The day as the address has it, empty where it is today. */
    String typedDay() {
        return day().equals(CityTime.today(clock)) ? "" : day().toString();
    }

    /** Whether those are asked for who left lately. */
    public boolean isLeft() {
        return "1".equals(text("left"));
    }

    public String getSearch() {
        return search();
    }

    public @Nullable Position getPosition() {
        return position();
    }

    public LocalDate getDay() {
        return day();
    }
}
