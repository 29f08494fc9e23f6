package vn.khien.people;

import java.util.List;
import vn.khien.shared.OrgPath;

/**
 * All that is kept of one person, as far as the reader may see it.
 *
 * @param place the unit where the person is, or last was within the reader's part of the tree
 * @param stays the latest first
 * @param moves the latest first
 * @param changeable whether the reader may change it
 */
public record PersonFile(
        long personId, Profile profile, OrgPath place, List<Stay> stays, List<MoveView> moves, boolean changeable) {
    public PersonFile {
        stays = List.copyOf(stays);
        moves = List.copyOf(moves);
    }
}
