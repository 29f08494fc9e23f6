package vn.khien.access;

import static vn.khien.shared.Permission.ANSWER_DATA_REQUESTS;
import static vn.khien.shared.Permission.DECIDE_CERTIFICATES;
import static vn.khien.shared.Permission.DECIDE_PRIVACY;
import static vn.khien.shared.Permission.EDIT_CONTENT;
import static vn.khien.shared.Permission.EXEMPT;
import static vn.khien.shared.Permission.IMPORT_ROSTER;
import static vn.khien.shared.Permission.ISSUE_CARDS;
import static vn.khien.shared.Permission.MANAGE_ACCOUNTS;
import static vn.khien.shared.Permission.MANAGE_PEOPLE;
import static vn.khien.shared.Permission.MANAGE_PROGRAMMES;
import static vn.khien.shared.Permission.MANAGE_UNITS;
import static vn.khien.shared.Permission.OPEN_KIOSK;
import static vn.khien.shared.Permission.OPEN_NAMES;
import static vn.khien.shared.Permission.OPERATE;
import static vn.khien.shared.Permission.PLAN_SESSIONS;
import static vn.khien.shared.Permission.READ_AUDIT;
import static vn.khien.shared.Permission.READ_CERTIFICATES;
import static vn.khien.shared.Permission.READ_CONTENT;
import static vn.khien.shared.Permission.READ_PEOPLE;
import static vn.khien.shared.Permission.READ_PROGRAMMES;
import static vn.khien.shared.Permission.READ_SESSIONS;
import static vn.khien.shared.Permission.READ_STATISTICS;
import static vn.khien.shared.Permission.READ_UNITS;
import static vn.khien.shared.Permission.TAKE_ATTENDANCE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khien.organisation.UnitKind;
import vn.khien.shared.Permission;

/**
 * What somebody is to a part of the tree (DOMAIN.md 9.1), with what that allows there. LEARNER and PUPIL allow nothing at
 * any unit: learning for oneself needs no permission.
 */
public enum Role {
    CITY_VIEWER(READ_UNITS, READ_STATISTICS, READ_PROGRAMMES),
    LEAD_AGENCY(
            READ_UNITS,
            READ_STATISTICS,
            READ_PROGRAMMES,
            MANAGE_PROGRAMMES,
            READ_SESSIONS,
            DECIDE_CERTIFICATES,
            READ_CERTIFICATES,
            READ_CONTENT,
            MANAGE_ACCOUNTS,
            OPEN_NAMES,
            // A whole city comes from a folder of files that its schools sent.
            IMPORT_ROSTER),
    DEPARTMENT_OFFICER(
            READ_UNITS, READ_STATISTICS, READ_PROGRAMMES, READ_SESSIONS, READ_CERTIFICATES, READ_CONTENT, OPEN_NAMES),
    COMMUNE_OFFICER(
            READ_UNITS, READ_STATISTICS, READ_PROGRAMMES, READ_SESSIONS, READ_CERTIFICATES, READ_CONTENT, OPEN_NAMES),
    CLUSTER_LEAD(READ_UNITS, READ_STATISTICS, READ_SESSIONS),
    SCHOOL_ADMIN(
            READ_UNITS,
            READ_PEOPLE,
            IMPORT_ROSTER,
            MANAGE_PEOPLE,
            ISSUE_CARDS,
            OPEN_KIOSK,
            MANAGE_ACCOUNTS,
            READ_PROGRAMMES,
            PLAN_SESSIONS,
            READ_SESSIONS,
            TAKE_ATTENDANCE,
            READ_STATISTICS,
            EXEMPT,
            READ_CERTIFICATES,
            READ_CONTENT),
    PRINCIPAL(
            READ_UNITS,
            READ_PEOPLE,
            DECIDE_PRIVACY,
            MANAGE_ACCOUNTS,
            READ_PROGRAMMES,
            PLAN_SESSIONS,
            READ_SESSIONS,
            READ_STATISTICS,
            EXEMPT,
            DECIDE_CERTIFICATES,
            READ_CERTIFICATES,
            READ_AUDIT,
            READ_CONTENT),
    HOMEROOM(
            READ_UNITS,
            READ_PEOPLE,
            ISSUE_CARDS,
            OPEN_KIOSK,
            PLAN_SESSIONS,
            READ_SESSIONS,
            TAKE_ATTENDANCE,
            READ_STATISTICS,
            READ_CONTENT),
    TEACHER(READ_UNITS, READ_PEOPLE, OPEN_KIOSK, READ_SESSIONS, TAKE_ATTENDANCE, READ_CONTENT),
    LEARNER,
    PUPIL,
    CONTENT_EDITOR(READ_CONTENT, EDIT_CONTENT),
    REVIEWER(READ_CONTENT),
    DPO(READ_UNITS, READ_AUDIT, ANSWER_DATA_REQUESTS),
    SYS_ADMIN(READ_UNITS, MANAGE_UNITS, MANAGE_ACCOUNTS, READ_AUDIT, OPERATE);

    @SuppressWarnings("ImmutableEnumChecker") // Wrapped as unmodifiable; the type cannot say so.
    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        EnumSet<Permission> set = EnumSet.noneOf(Permission.class);
        set.addAll(List.of(permissions));
        this.permissions = Collections.unmodifiableSet(set);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether somebody can hold this role at a unit of the kind. */
    public boolean fits(UnitKind kind) {
        return Places.OF.getOrDefault(this, Places.ABOVE_SCHOOLS).contains(kind);
    }

    /** Whether who holds it at a unit of the kind sees more than one school. */
    public boolean seesManySchools(UnitKind kind) {
        boolean above = kind != UnitKind.CLASS && kind != UnitKind.SCHOOL && kind != UnitKind.CARE_FACILITY;
        return above && !permissions.isEmpty();
    }

    /** Where the roles are held; those that are not named here, above schools. */
    private static final class Places {
        static final Set<UnitKind> SCHOOLS = Set.of(UnitKind.SCHOOL, UnitKind.CARE_FACILITY);
        static final Set<UnitKind> ABOVE_SCHOOLS = Set.of(UnitKind.CITY_PC, UnitKind.DEPARTMENT, UnitKind.DIVISION);
        static final Set<UnitKind> OFFICES = Set.of(
                UnitKind.CITY_PC,
                UnitKind.DEPARTMENT,
                UnitKind.DIVISION,
                UnitKind.COMMUNE_PC,
                UnitKind.SCHOOL,
                UnitKind.CARE_FACILITY);
        static final Map<Role, Set<UnitKind>> OF = Map.of(
                PUPIL, Set.of(),
                HOMEROOM, Set.of(UnitKind.CLASS),
                SCHOOL_ADMIN, SCHOOLS,
                PRINCIPAL, SCHOOLS,
                TEACHER, SCHOOLS,
                COMMUNE_OFFICER, Set.of(UnitKind.COMMUNE_PC),
                LEARNER, OFFICES,
                DPO, OFFICES,
                REVIEWER, OFFICES);

        private Places() {}
    }
}
