package vn.khien.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file would change.
 *
 * @param matchedByMoetId rows whose person was found by the ministry's number, with the person's id
 * @param needConfirm rows that may mean somebody known; they are left out until somebody says so
 * @param left people of whom the file says that they left
 * @param missingFromFile members of the classes or units of the file whom it does not name; listed, never ended
 * @param unchanged how many people are as the file says already
 */
public record RosterDiff(
        List<List<Long>> matchedByMoetId,
        List<List<Long>> matchedByNationalId,
        List<List<Long>> matchedBySchoolCode,
        List<List<Long>> matchedByNameClassBirth,
        List<FieldChange> changes,
        List<ClassMove> classMoves,
        List<Doubt> needConfirm,
        List<Newcomer> added,
        List<Leaver> left,
        List<Missing> missingFromFile,
        int unchanged) {
    public RosterDiff {
        matchedByMoetId = List.copyOf(matchedByMoetId);
        matchedByNationalId = List.copyOf(matchedByNationalId);
        matchedBySchoolCode = List.copyOf(matchedBySchoolCode);
        matchedByNameClassBirth = List.copyOf(matchedByNameClassBirth);
        changes = List.copyOf(changes);
        classMoves = List.copyOf(classMoves);
        needConfirm = List.copyOf(needConfirm);
        added = List.copyOf(added);
        left = List.copyOf(left);
        missingFromFile = List.copyOf(missingFromFile);
    }

    /** How many people a file would change, or may: those it leaves alone and those it lacks do not count. */
    public int changing() {
        Set<Long> touched = new HashSet<>();
        changes.forEach(change -> touched.add(change.personId()));
        classMoves.forEach(move -> touched.add(move.personId()));
        left.forEach(leaver -> touched.add(leaver.personId()));
        return touched.size() + added.size() + needConfirm.size();
    }

    /** Of a file that was not read. */
    public static RosterDiff none() {
        return new RosterDiff(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), 0);
    }

    /** A value that differs. */
    public record FieldChange(
            String sheet,
            int row,
            long personId,
            String fullName,
            String field,
            @Nullable String from,
            @Nullable String to) {}

    /** Another class, or another unit for staff. */
    public record ClassMove(String sheet, int row, long personId, String fullName, String from, String to) {}

    /** Perhaps the same person. */
    public record Doubt(String sheet, int row, long personId, String fullName, String from, String to) {}

    /** Somebody new. */
    public record Newcomer(String sheet, int row, String fullName, @Nullable String className) {}

    /** Somebody who left. */
    public record Leaver(String sheet, int row, long personId, String fullName) {}

    /** Somebody whom the file does not name. */
    public record Missing(long personId, String fullName, String className) {}
}
