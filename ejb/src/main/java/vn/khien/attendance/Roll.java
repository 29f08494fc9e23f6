package vn.khien.attendance;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.khien.shared.RuleViolation;

/**
 * Everybody on a sheet and how each is marked. Nobody is marked who is not on it.
 *
 * @param people who belongs on the day, and who was marked before
 * @param marks of the people, some may have none
 */
public record Roll(Set<Long> people, Map<Long, Mark> marks) {
    public Roll {
        people = Set.copyOf(people);
        marks = Map.copyOf(marks);
        long strangers =
                marks.keySet().stream().filter(Predicate.not(people::contains)).count();
        if (strangers > 0) {
            throw new RuleViolation(AttendanceError.NOT_ON_ROLL, strangers);
        }
    }

    /** The same people with these marks laid over the ones they have. */
    public Roll with(Map<Long, Mark> changes) {
        Map<Long, Mark> merged = new HashMap<>(marks);
        merged.putAll(changes);
        return new Roll(people, merged);
    }

    public int unmarked() {
        return people.size() - marks.size();
    }

    /** How many people have this mark. */
    public int count(Mark mark) {
        return Collections.frequency(marks.values(), mark);
    }

    /** The marks that are not as they were before, by person. */
    public Map<Long, Mark> changedSince(Roll before) {
        Map<Long, Mark> changed = new HashMap<>(marks);
        changed.entrySet().removeAll(before.marks.entrySet());
        return changed;
    }
}
