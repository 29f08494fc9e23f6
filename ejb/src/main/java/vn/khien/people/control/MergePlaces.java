package vn.khien.people.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the memberships when two records are one person: those of both in one unit whose days meet become one, the
 * others go over as they are.
 */
final class MergePlaces {
    /** A membership. */
    record Place(
            long id,
            long personId,
            long unitId,
            String position,
            @Nullable String positionName,
            LocalDate from,
            @Nullable LocalDate to) {
        private boolean meets(Place other) {
            return unitId == other.unitId
                    && position.equals(other.position)
                    && beginsBeforeEndOf(other)
                    && other.beginsBeforeEndOf(this);
        }

        private boolean beginsBeforeEndOf(Place other) {
            return other.to == null || !from.isAfter(other.to.plusDays(1));
        }

        private Place with(Place other) {
            LocalDate first = from.isBefore(other.from) ? from : other.from;
            return new Place(id, personId, unitId, position, positionName, first, later(to, other.to));
        }

        private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return null;
            }
            return one.isAfter(other) ? one : other;
        }
    }

    /**
     * One membership before and after.
     *
     * @param after null where it is taken out, because the other one now covers its days
     */
    record Change(Place before, @Nullable Place after) {}

    private final long keptId;
    private final List<Change> changes = new ArrayList<>();
    private int joined;

    private MergePlaces(long keptId) {
        this.keptId = keptId;
    }

    static MergePlaces of(long keptId, List<Place> kept, List<Place> gone) {
        MergePlaces places = new MergePlaces(keptId);
        List<Place> standing = new ArrayList<>(kept);
        gone.forEach(place -> places.take(place, standing));
        places.noteGrown(kept, standing);
        return places;
    }

    private void take(Place place, List<Place> standing) {
        for (int i = 0; i < standing.size(); i++) {
            Place own = standing.get(i);
            if (own.meets(place)) {
                standing.set(i, own.with(place));
                changes.add(new Change(place, null));
                joined++;
                return;
            }
        }
        changes.add(new Change(
                place,
                new Place(
                        place.id(),
                        keptId,
                        place.unitId(),
                        place.position(),
                        place.positionName(),
                        place.from(),
                        place.to())));
    }

    private void noteGrown(List<Place> kept, List<Place> standing) {
        for (int i = 0; i < kept.size(); i++) {
            if (!kept.get(i).equals(standing.get(i))) {
                changes.add(new Change(kept.get(i), standing.get(i)));
            }
        }
    }

    /** Taken out before anything grows, so that no two ever begin on one day in one unit. */
    List<Change> takenOut() {
        return changes.stream().filter(change -> change.after() == null).toList();
    }

    List<Change> changed() {
        return changes.stream().filter(change -> change.after() != null).toList();
    }

    int joined() {
        return joined;
    }

    int moved() {
        return (int) changes.stream()
                        .filter(change -> change.before().personId() != keptId)
                        .count()
                - joined;
    }
}
