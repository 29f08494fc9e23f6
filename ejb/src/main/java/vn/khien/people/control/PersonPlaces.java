package vn.khien.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.people.Position;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.Sql;

/**
 * Where one person was and is, as far as the user's roles reach. Whoever covers the place of today sees the whole way there;
 * a school that somebody left sees only its own part of it.
 */
@ApplicationScoped
public class PersonPlaces {
    /** A membership with the place of its unit in the tree. */
    public record Placed(
            long membershipId,
            long unitId,
            long homeId,
            OrgPath path,
            Position position,
            @Nullable String positionName,
            LocalDate from,
            @Nullable LocalDate to) {
        /** Whether it has not ended by that day; it may begin later. */
        public boolean lasts(LocalDate day) {
            return to == null || !to.isBefore(day);
        }
    }

    /**
     * What the user may see.
     *
     * @param place of today, else the last one
     * @param stays the latest first
     * @param whole whether the user covers the place of today, and so sees all of them
     */
    public record Reach(OrgPath place, List<Placed> stays, boolean whole) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Who asks. */
    public CurrentUser user() {
        return currentUser;
    }

    /** Refuses where the permission covers none of the person's places. */
    public Reach reach(long personId, Permission permission) {
        List<Placed> all = of(personId);
        if (all.isEmpty()) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        Placed now = newest(all);
        if (currentUser.may(permission, now.path())) {
            return new Reach(now.path(), all, true);
        }
        List<Placed> own = all.stream()
                .filter(stay -> currentUser.may(permission, stay.path()))
                .toList();
        if (own.isEmpty()) {
            currentUser.require(permission, now.path());
        }
        return new Reach(newest(own).path(), own, false);
    }

    /** The place of today's membership, which alone may be changed by those who answer for it. */
    public OrgPath require(long personId, Permission permission) {
        List<Placed> all = of(personId);
        if (all.isEmpty()) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        OrgPath place = newest(all).path();
        currentUser.require(permission, place);
        return place;
    }

    /** All memberships, the latest first. */
    public List<Placed> of(long personId) {
        return Sql.in(entities)
                .list(
                        """
                        select m.id, m.unit_id, u.home_id, u.path, m.position, m.position_name, m.valid_from, m.valid_to
                        from membership m join unit_place u on u.id = m.unit_id
                        where m.person_id = ? order by m.valid_from desc, m.id desc""",
                        row -> new Placed(
                                row.getLong("id"),
                                row.getLong("unit_id"),
                                row.getLong("home_id"),
                                new OrgPath(row.getString("path")),
                                Position.valueOf(row.getString("position")),
                                row.getString("position_name"),
                                row.getObject("valid_from", LocalDate.class),
                                Sql.date(row, "valid_to")),
                        personId);
    }

    private Placed newest(List<Placed> stays) {
        LocalDate today = CityTime.today(clock);
        return stays.stream()
                .filter(stay -> stay.lasts(today) && !stay.from().isAfter(today))
                .findFirst()
                .orElse(stays.get(0));
    }
}
