package vn.khien.access.page;

import static vn.khien.shared.Permission.EDIT_CONTENT;
import static vn.khien.shared.Permission.IMPORT_ROSTER;
import static vn.khien.shared.Permission.ISSUE_CARDS;
import static vn.khien.shared.Permission.MANAGE_ACCOUNTS;
import static vn.khien.shared.Permission.MANAGE_UNITS;
import static vn.khien.shared.Permission.READ_AUDIT;
import static vn.khien.shared.Permission.READ_CERTIFICATES;
import static vn.khien.shared.Permission.READ_CONTENT;
import static vn.khien.shared.Permission.READ_PEOPLE;
import static vn.khien.shared.Permission.READ_PROGRAMMES;
import static vn.khien.shared.Permission.READ_SESSIONS;
import static vn.khien.shared.Permission.READ_STATISTICS;
import static vn.khien.shared.Permission.TAKE_ATTENDANCE;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khien.access.GrantedRole;
import vn.khien.access.Role;
import vn.khien.shared.Permission;

/** The main ways through the product and the permission that opens each. */
enum Way {
    SCHOOL("home", "/statistics/school.xhtml", Set.of(Role.SCHOOL_ADMIN, Role.PRINCIPAL), null),
    OVERVIEW(
            "home",
            "/statistics/overview.xhtml",
            Set.of(
                    Role.CITY_VIEWER,
                    Role.LEAD_AGENCY,
                    Role.DEPARTMENT_OFFICER,
                    Role.COMMUNE_OFFICER,
                    Role.CLUSTER_LEAD),
            null),
    TODAY("roll", "/today", Set.of(), TAKE_ATTENDANCE),
    PEOPLE("people", "/people/list.xhtml", Set.of(), READ_PEOPLE),
    ROSTER("upload", "/roster/import.xhtml", Set.of(), IMPORT_ROSTER),
    SESSIONS("plan", "/attendance/sessions.xhtml", Set.of(), READ_SESSIONS),
    STATISTICS("figures", "/statistics/schools.xhtml", Set.of(), READ_STATISTICS),
    PROGRAMMES("programme", "/programme/programmes.xhtml", Set.of(), READ_PROGRAMMES),
    UNITS(
            "unit",
            "/organisation/unit.xhtml",
            Set.of(Role.CITY_VIEWER, Role.LEAD_AGENCY, Role.DEPARTMENT_OFFICER, Role.COMMUNE_OFFICER, Role.SYS_ADMIN),
            null),
    CHANGES("report", "/organisation/changes.xhtml", Set.of(), MANAGE_UNITS),
    ACCOUNTS("key", "/access/accounts.xhtml", Set.of(), MANAGE_ACCOUNTS),
    CALENDAR("clock", "/organisation/calendar.xhtml", Set.of(), MANAGE_UNITS),
    CARDS("key", "/access/cards.xhtml", Set.of(), ISSUE_CARDS),
    MODULES("lesson", "/learn/modules.xhtml", Set.of(), READ_CONTENT),
    PARENTS("people", "/learn/parents.xhtml", Set.of(), ISSUE_CARDS),
    REGISTER("register", "/certification/register.xhtml", Set.of(), READ_CERTIFICATES),
    CHANNELS("phone", "/learn/help-channels.xhtml", Set.of(), EDIT_CONTENT),
    AUDIT("eye", "/access/audit.xhtml", Set.of(), READ_AUDIT),
    OWN_DUTIES("certificate", "/home", Set.of(), null);

    private final String icon;
    private final String href;

    @SuppressWarnings("ImmutableEnumChecker") // Made by Set.of and never changed.
    private final Set<Role> roles;

    private final @Nullable Permission permission;

    Way(String icon, String href, Set<Role> roles, @Nullable Permission permission) {
        this.icon = icon;
        this.href = href;
        this.roles = roles;
        this.permission = permission;
    }

    String key() {
        return "access.way." + name();
    }

    String icon() {
        return icon;
    }

    String href() {
        return href;
    }

    /** Open when one of the roles is held, or one that gives the permission; to everybody when neither is named. */
    boolean isOpenTo(List<GrantedRole> granted) {
        if (permission != null) {
            return granted.stream().anyMatch(role -> role.gives(permission));
        }
        return roles.isEmpty() || granted.stream().anyMatch(role -> roles.contains(role.role()));
    }

    /** Whether the page belongs to this way. */
    boolean covers(String servletPath) {
        return servletPath.equals(href) || (servletPath.endsWith(pageName()) && servletPath.startsWith(folder()));
    }

    private String pageName() {
        return href.substring(href.lastIndexOf('/') + 1);
    }

    private String folder() {
        return href.substring(0, href.lastIndexOf('/') + 1);
    }
}
