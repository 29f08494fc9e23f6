package vn.khien.programme;

import org.jspecify.annotations.Nullable;

/** One requirement of a programme: an audience and what completes it. */
public record RequirementView(
        long id,
        Audience audience,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo,
        CompletionRule rule,
        @Nullable String moduleCode,
        int sessionsNeeded,
        int periods,
        boolean certificate) {}
