package vn.khien.shared;

import java.util.List;
import java.util.Optional;

/**
 * Who acts, and what they may do at which unit. Asked by every boundary on every call; denies unless granted. What one's
 * own person may do for oneself (learn, see one's own duties and certificates) needs no permission, only
 * {@link #personId()}.
 */
public interface CurrentUser {
    /** Empty when nobody is signed in. */
    Optional<Long> signedInPerson();

    /**
     * The person who acts.
     *
     * @throws AccessDenied when nobody is signed in
     */
    default long personId() {
        return signedInPerson().orElseThrow(() -> new AccessDenied("Nobody is signed in"));
    }

    /** Whether a role in force today gives the permission at this unit. */
    boolean may(Permission permission, OrgPath unit);

    /**
     * Refuses to go on without the permission.
     *
     * @throws AccessDenied when no role in force today gives the permission at this unit
     */
    default void require(Permission permission, OrgPath unit) {
        if (!may(permission, unit)) {
            throw new AccessDenied(permission + " at " + unit.value());
        }
    }

    /**
     * The tops of the subtrees where a role in force today gives the permission.
     *
     * @throws AccessDenied when there is none: then its pages are none of this user's business
     */
    default List<OrgPath> requireSomewhere(Permission permission) {
        List<OrgPath> tops = unitsWith(permission);
        if (tops.isEmpty()) {
            throw new AccessDenied(permission + " nowhere");
        }
        return tops;
    }

    /** The tops of the subtrees where a role in force today gives the permission; empty when there is none. */
    List<OrgPath> unitsWith(Permission permission);
}
