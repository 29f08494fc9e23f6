package vn.khien.completion.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.programme.CompletionRule;

/**
 * What a requirement asks for in a campaign. There is no last day: who is late may still do it, until the campaign is closed.
 *
 * @param startsOn facts of earlier days do not count
 */
record Terms(CompletionRule rule, @Nullable String moduleCode, int sessionsNeeded, LocalDate startsOn) {}
