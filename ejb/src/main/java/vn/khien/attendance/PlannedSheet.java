package vn.khien.attendance;

import org.jspecify.annotations.Nullable;
import vn.khien.programme.Audience;

/**
 * One class or group of a planned session.
 *
 * @param audience null for the audience that the session's form usually has
 */
public record PlannedSheet(long unitId, SheetMode mode, @Nullable Audience audience) {
    public static PlannedSheet invited(long unitId) {
        return new PlannedSheet(unitId, SheetMode.INVITED, null);
    }
}
