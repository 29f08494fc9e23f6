package vn.khien.access.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Permission;

/** The unit that the address names, else the highest where the user manages accounts; whether they may is the boundary's. */
@RequestScoped
class ManagedUnit {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    long id() {
        long asked = longNumber("unit");
        return asked > 0
                ? asked
                : currentUser
                        .requireSomewhere(Permission.MANAGE_ACCOUNTS)
                        .get(0)
                        .unitId();
    }

    String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** 0 where the address says nothing. */
    long longNumber(String name) {
        String value = parameter(name);
        return value.matches("[0-9]{1,18}") ? Long.parseLong(value) : 0;
    }

    int number(String name) {
        String value = parameter(name);
        return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
    }

    LocalDate today() {
        return CityTime.today(clock);
    }
}
