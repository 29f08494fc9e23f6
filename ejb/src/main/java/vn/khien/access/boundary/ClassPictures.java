package vn.khien.access.boundary;

import static vn.khien.shared.Permission.OPEN_KIOSK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.khien.access.DrawnPictures;
import vn.khien.access.Picture;
import vn.khien.access.PictureState;
import vn.khien.access.PupilPictures;
import vn.khien.access.control.CardIssue;
import vn.khien.access.control.PicturePins;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.PersonRow;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** The secret pictures of a class, kept by its teacher: chosen, drawn anew, unlocked; never read. */
@Stateless
public class ClassPictures {
    @Inject
    PicturePins pins;

    @Inject
    CardIssue classList;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail trail;

    /** Who is in the class today, and how the pictures stand. */
    public List<PupilPictures> pupils(long classId) {
        schoolClass(classId);
        List<PersonRow> pupils = classList.pupils(classId);
        Map<Long, PictureState> states = pins.states(ids(pupils));
        return pupils.stream()
                .map(pupil ->
                        new PupilPictures(pupil.id(), pupil.fullName(), Objects.requireNonNull(states.get(pupil.id()))))
                .toList();
    }

    /** Draws pictures for those who have none; they are shown this once. */
    public List<DrawnPictures> drawMissing(long classId) {
        UnitSummary schoolClass = schoolClass(classId);
        List<PersonRow> pupils = classList.pupils(classId);
        Map<Long, PictureState> states = pins.states(ids(pupils));
        List<DrawnPictures> drawn = new ArrayList<>();
        for (PersonRow pupil : pupils) {
            if (states.get(pupil.id()) == PictureState.NONE) {
                drawn.add(drawn(pupil, pins.draw()));
            }
        }
        trail.record("PICTURES_SET", schoolClass.path(), "class/" + schoolClass.id(), Integer.toString(drawn.size()));
        return drawn;
    }

    /** Draws new pictures for one child; the ones before stop working. */
    public DrawnPictures draw(long classId, long personId) {
        return set(classId, personId, pins.draw());
    }

    /** Gives one child the pictures that it chose with the teacher; the ones before stop working. */
    public DrawnPictures choose(long classId, long personId, Set<Picture> pictures) {
        return set(classId, personId, List.copyOf(pictures));
    }

    /** Lets a child try again that chose wrongly too often. */
    public void unlock(long classId, long personId) {
        UnitSummary schoolClass = schoolClass(classId);
        pins.unlock(pupil(classId, personId).id());
        trail.record("PICTURES_UNLOCKED", schoolClass.path(), "person/" + personId, null);
    }

    private DrawnPictures set(long classId, long personId, List<Picture> pictures) {
        UnitSummary schoolClass = schoolClass(classId);
        DrawnPictures drawn = drawn(pupil(classId, personId), pictures);
        trail.record("PICTURES_SET", schoolClass.path(), "person/" + personId, null);
        return drawn;
    }

    private DrawnPictures drawn(PersonRow pupil, List<Picture> pictures) {
        pins.choose(pupil.id(), pictures, currentUser.personId());
        return new DrawnPictures(
                pupil.id(), pupil.fullName(), pictures.stream().sorted().toList());
    }

    private PersonRow pupil(long classId, long personId) {
        return classList.pupils(classId).stream()
                .filter(pupil -> pupil.id() == personId)
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }

    private static List<Long> ids(List<PersonRow> pupils) {
        return pupils.stream().map(PersonRow::id).toList();
    }

    private UnitSummary schoolClass(long classId) {
        UnitSummary schoolClass = units.unit(classId);
        currentUser.require(OPEN_KIOSK, schoolClass.path());
        return schoolClass;
    }
}
