package vn.khien.completion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.programme.Audience;

/** How far one person is; for {@link Audience#GUARDIAN} the person is the child. */
public record PersonStanding(
        long personId,
        long requirementId,
        Audience audience,
        long unitId,
        EnrolmentState state,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn) {}
