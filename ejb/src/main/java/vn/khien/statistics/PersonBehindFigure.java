package vn.khien.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.completion.EnrolmentState;
import vn.khien.people.Position;
import vn.khien.programme.Audience;

/** One person behind a figure; for a family the child. */
public record PersonBehindFigure(
        long personId,
        long requirementId,
        String fullName,
        @Nullable LocalDate birthDate,
        Position position,
        Audience audience,
        EnrolmentState state,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn) {}
