package vn.khien.people.boundary;

import static vn.khien.shared.Permission.MANAGE_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.khien.people.MergeCandidate;
import vn.khien.people.MergePreview;
import vn.khien.people.MergeView;
import vn.khien.people.control.MergeRegister;
import vn.khien.people.control.MergeStory;
import vn.khien.people.control.MoveRegister;
import vn.khien.people.control.PersonPlaces;
import vn.khien.people.entity.PersonMerge;
import vn.khien.shared.Happening;
import vn.khien.shared.OrgPath;
import vn.khien.shared.VietnameseText;

/**
 * Two records of one person become one, by whoever answers for both, after seeing what it means. Everything recorded stays
 * with the record that it was recorded for and counts for the one that is kept; taking the merge back parts them again.
 */
@Stateless
public class PeopleMerging {
    private static final int LONGEST_REASON = 200;

    @Inject
    MergeRegister register;

    @Inject
    MergeStory story;

    @Inject
    PersonPlaces places;

    @Inject
    Clock clock;

    @Inject
    Event<Happening> happened;

    /** Pairs below the unit that have one name and one birth date. */
    public List<MergeCandidate> candidates(long unitId) {
        return story.candidates(unitId);
    }

    /** What would happen. */
    public MergePreview preview(long keptId, long goneId) {
        common(keptId, goneId);
        return story.preview(keptId, goneId, register.effects(keptId, goneId));
    }

    /** Makes them one. */
    public void merge(long keptId, long goneId, String reason) {
        OrgPath within = common(keptId, goneId);
        String why = VietnameseText.clean(reason);
        String kept = why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
        register.merge(keptId, goneId, kept, within, by());
        happened.fire(new Happening("PEOPLE_MERGED", within, "person/" + keptId, "person/" + goneId));
    }

    /** The merges by which somebody was kept, the latest first. */
    public List<MergeView> of(long keptId) {
        places.require(keptId, MANAGE_PEOPLE);
        return story.merges(register.of(keptId));
    }

    /** Takes a merge back. */
    public void part(long mergeId) {
        PersonMerge merge = register.find(mergeId);
        OrgPath within = places.require(merge.keptId(), MANAGE_PEOPLE);
        register.part(merge, story.placesOf(merge, within), by());
        happened.fire(new Happening("PEOPLE_PARTED", within, "person/" + merge.keptId(), "person/" + merge.goneId()));
    }

    private OrgPath common(long keptId, long goneId) {
        return places.require(keptId, MANAGE_PEOPLE).commonWith(places.require(goneId, MANAGE_PEOPLE));
    }

    private MoveRegister.By by() {
        return new MoveRegister.By(places.user().signedInPerson().orElse(null), clock.instant());
    }
}
