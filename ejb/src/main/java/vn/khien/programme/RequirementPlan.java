package vn.khien.programme;

import org.jspecify.annotations.Nullable;

/**
 * A requirement as somebody asks for it; {@link vn.khien.programme.entity.Requirement} decides whether it makes sense.
 *
 * @param gradeFrom lowest grade, for pupils and families only; null means every grade
 * @param moduleCode the module to pass, where the rule counts modules
 * @param sessionsNeeded how many sessions to attend, where the rule counts sessions
 * @param periods teaching periods that a certificate states
 */
public record RequirementPlan(
        Audience audience,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo,
        CompletionRule rule,
        @Nullable String moduleCode,
        int sessionsNeeded,
        int periods,
        boolean certificate) {}
