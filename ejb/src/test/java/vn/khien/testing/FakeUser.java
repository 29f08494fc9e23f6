package vn.khien.testing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;

/** A user whose person and permissions a test decides. */
public class FakeUser implements CurrentUser {
    private final Optional<Long> person;
    private final Set<Permission> permissions;
    private final List<OrgPath> tops;

    private FakeUser(Optional<Long> person, Set<Permission> permissions, List<OrgPath> tops) {
        this.person = person;
        this.permissions = permissions;
        this.tops = tops;
    }

    public static FakeUser nobody() {
        return new FakeUser(Optional.empty(), Set.of(), List.of());
    }

    /** Has the permissions at the unit and below. */
    public static FakeUser at(OrgPath top, long personId, Permission... permissions) {
        Set<Permission> granted = EnumSet.noneOf(Permission.class);
        granted.addAll(List.of(permissions));
        return new FakeUser(Optional.of(personId), granted, List.of(top));
    }

    /** May do everything at the unit and below. */
    public static FakeUser allPowerfulAt(OrgPath top, long personId) {
        return new FakeUser(Optional.of(personId), EnumSet.allOf(Permission.class), List.of(top));
    }

    @Override
    public Optional<Long> signedInPerson() {
        return person;
    }

    @Override
    public boolean may(Permission permission, OrgPath unit) {
        return permissions.contains(permission) && tops.stream().anyMatch(unit::isWithin);
    }

    @Override
    public List<OrgPath> unitsWith(Permission permission) {
        return permissions.contains(permission) ? tops : List.of();
    }
}
