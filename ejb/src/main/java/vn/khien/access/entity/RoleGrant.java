package vn.khien.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.access.Role;

/** A role given to an account at a unit, from one day to another, both counting. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "role_grant")
    @TableGenerator(
            name = "role_grant",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "role_grant",
            allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private @Nullable String basis;

    @Column(name = "deputises_for")
    private @Nullable Long deputisesFor;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected RoleGrant() {}

    public RoleGrant(long accountId, Role role, long unitId, LocalDate validFrom, @Nullable LocalDate validTo) {
        this.accountId = accountId;
        this.role = role;
        this.unitId = unitId;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** The same role of the same account at another unit, from a later day until this one would have ended. */
    public RoleGrant at(long otherUnitId, LocalDate from) {
        RoleGrant moved = new RoleGrant(accountId, role, otherUnitId, from, validTo);
        moved.basis = basis;
        moved.deputisesFor = deputisesFor;
        return moved;
    }

    /** The same role for somebody who stands in, for a stated time. */
    public RoleGrant deputised(long deputyId, LocalDate from, LocalDate to, String paper) {
        RoleGrant deputy = new RoleGrant(deputyId, role, unitId, from, to);
        deputy.basis = paper;
        deputy.deputisesFor = accountId;
        return deputy;
    }

    /** The same role for a successor, from the day until this one would have ended. */
    public RoleGrant handedTo(long successorId, LocalDate day, String paper) {
        RoleGrant handed = new RoleGrant(successorId, role, unitId, day.isAfter(validFrom) ? day : validFrom, validTo);
        handed.basis = paper;
        return handed;
    }

    /** Ends with this day, which still counts. */
    public void endWith(LocalDate lastDay) {
        validTo = lastDay;
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public Role role() {
        return role;
    }

    public long unitId() {
        return unitId;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable String basis() {
        return basis;
    }

    public @Nullable Long deputisesFor() {
        return deputisesFor;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }
}
