package vn.khien.attendance.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.CorrectionView;
import vn.khien.attendance.RollView;
import vn.khien.attendance.SessionForm;
import vn.khien.attendance.SheetCounts;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.SheetRow;
import vn.khien.attendance.SheetSaved;
import vn.khien.attendance.SheetState;
import vn.khien.programme.Audience;

/** A sheet: its counts always, its session in lists and when opened, names only when opened. */
public record SheetJson(
        String uuid,
        int version,
        SheetState state,
        SheetMode mode,
        int enrolled,
        int present,
        int late,
        int excused,
        int unexcused,
        @Nullable Integer headCount,
        @Nullable Instant closedAt,
        @JsonInclude(NON_NULL) @Nullable SheetPlace place,
        @JsonInclude(NON_NULL) @Nullable List<MarkJson> marks,
        @JsonInclude(NON_NULL) @Nullable Set<Long> unmarked,
        @JsonInclude(NON_NULL) @Nullable List<CorrectionView> corrections) {
    /** Which class in which session the sheet is of. */
    public record SheetPlace(
            long unitId,
            String unitName,
            Audience audience,
            String sessionUuid,
            SessionForm form,
            String topic,
            @Nullable String moduleCode,
            Instant startsAt,
            Instant endsAt,
            LocalDate heldOn) {
        static SheetPlace of(SheetRow row) {
            return new SheetPlace(
                    row.unitId(),
                    row.unitName(),
                    row.audience(),
                    row.sessionUuid(),
                    row.form(),
                    row.topic(),
                    row.moduleCode(),
                    row.startsAt(),
                    row.endsAt(),
                    row.heldOn());
        }
    }

    static SheetJson of(SheetRow row) {
        return of(row.counts(), SheetPlace.of(row), null, null, null);
    }

    static SheetJson of(RollView roll) {
        List<MarkJson> marks = roll.marks().stream().map(MarkJson::of).toList();
        return of(roll.sheet().counts(), SheetPlace.of(roll.sheet()), marks, null, roll.corrections());
    }

    static SheetJson of(SheetSaved saved) {
        List<MarkJson> marks = saved.marks().stream().map(MarkJson::of).toList();
        return of(saved.sheet(), null, marks, saved.unmarked(), null);
    }

    private static SheetJson of(
            SheetCounts counts,
            @Nullable SheetPlace place,
            @Nullable List<MarkJson> marks,
            @Nullable Set<Long> unmarked,
            @Nullable List<CorrectionView> corrections) {
        return new SheetJson(
                counts.uuid(),
                counts.version(),
                counts.state(),
                counts.mode(),
                counts.enrolled(),
                counts.present(),
                counts.late(),
                counts.excused(),
                counts.unexcused(),
                counts.headCount(),
                counts.closedAt(),
                place,
                marks,
                unmarked,
                corrections);
    }
}
