package vn.khien.organisation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import vn.khien.organisation.OrgEventKind;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.shared.web.TypedDay;

/** The unit and the day that the address names; else the user's highest unit, and today. */
@RequestScoped
class ChosenUnit {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** The id is only a question: the boundary decides whether this user may have the unit. */
    long id(Permission permission) {
        String asked = request.getParameter("id");
        if (asked != null && asked.matches("[0-9]{1,18}")) {
            return Long.parseLong(asked);
        }
        return currentUser.requireSomewhere(permission).get(0).unitId();
    }

    void require(Permission permission, OrgPath place) {
        currentUser.require(permission, place);
    }

    /** The kind of change that is asked for. */
    OrgEventKind kind() {
        return Arrays.stream(OrgEventKind.values())
                .filter(kind -> kind.name().equals(request.getParameter("kind")))
                .findFirst()
                .orElse(OrgEventKind.RENAME);
    }

    /** Where the day cannot be read it is today. */
    LocalDate day() {
        return TypedDay.of(request.getParameter("asOf")).orElseGet(() -> CityTime.today(clock));
    }

    /** The page of another unit, as of the same day. */
    String href(long unitId) {
        String page = request.getContextPath() + "/organisation/unit.xhtml?id=" + unitId;
        return day().equals(CityTime.today(clock)) ? page : page + "&asOf=" + day();
    }
}
