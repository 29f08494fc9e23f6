package vn.khien.completion.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts that bear on one enrolment, gathered in any order. */
final class Evidence {
    private final Set<Long> sessions = new HashSet<>();
    private final List<LocalDate> sessionDays = new ArrayList<>();
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate passedOn;
    private @Nullable LocalDate exemptedOn;

    /** The same session by two sheets counts once. */
    void attended(long sessionId, LocalDate day) {
        if (sessions.add(sessionId)) {
            sessionDays.add(day);
        }
    }

    void startedModule(LocalDate day) {
        startedOn = earlier(startedOn, day);
    }

    void passedModule(LocalDate day) {
        passedOn = earlier(passedOn, day);
    }

    void exempted(LocalDate day) {
        exemptedOn = day;
    }

    List<LocalDate> sessionDays() {
        return sessionDays.stream().sorted().toList();
    }

    @Nullable
    LocalDate startedOn() {
        return startedOn;
    }

    @Nullable
    LocalDate passedOn() {
        return passedOn;
    }

    @Nullable
    LocalDate exemptedOn() {
        return exemptedOn;
    }

    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
