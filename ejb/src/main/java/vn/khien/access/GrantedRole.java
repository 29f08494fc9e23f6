package vn.khien.access;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;

/** A role at a unit and everything below it, from one day to another, both counting. */
public record GrantedRole(Role role, long unitId, OrgPath path, LocalDate validFrom, @Nullable LocalDate validTo)
        implements Serializable {
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean gives(Permission permission) {
        return role.permissions().contains(permission);
    }
}
