package vn.khien.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.shared.OrgPath;

/**
 * A role as those see it who manage accounts.
 *
 * @param basis the paper that a deputy or a hand-over rests on
 * @param deputisesFor the account for which somebody stands in
 */
public record RoleLine(
        long grantId,
        long accountId,
        Role role,
        long unitId,
        OrgPath path,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String basis,
        @Nullable Long deputisesFor) {
    /** Whether it holds on the day or will later. */
    public boolean isOpenOn(LocalDate day) {
        return to == null || !to.isBefore(day);
    }
}
