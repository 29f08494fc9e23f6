package vn.khien.access.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khien.access.DrawnPictures;
import vn.khien.access.Picture;
import vn.khien.access.PictureState;
import vn.khien.access.PupilPictures;
import vn.khien.access.boundary.ClassPictures;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.faces.Messages;

/** The secret pictures of a class: who has some, who is locked, new ones for one child or for all without. */
@Named
@RequestScoped
public class PicturesPage {
    @Inject
    ClassPictures pictures;

    @Inject
    UnitNames units;

    @Inject
    HttpServletRequest request;

    private long classId;
    private long personId;
    private List<DrawnPictures> drawn = List.of();

    /** Read once for a page; null before, and again after something was changed. */
    private @Nullable List<PupilPictures> pupils;

    @PostConstruct
    void look() {
        classId = number("unit");
        personId = number("pupil");
        if (classId == 0) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
    }

    private long number(String name) {
        String value = request.getParameter(name);
        return value != null && value.matches("[0-9]{1,18}") ? Long.parseLong(value) : 0;
    }

    public void drawMissing() {
        drawn = pictures.drawMissing(classId);
        pupils = null;
        Messages.info("access.pictures.drawn", drawn.size());
    }

    public void draw() {
        show(pictures.draw(classId, personId));
    }

    /** What the child chose together with the teacher. */
    public void choose() {
        String[] words = request.getParameterValues("picture");
        Set<Picture> chosen = EnumSet.noneOf(Picture.class);
        Arrays.stream(Picture.values())
                .filter(picture -> words != null && Arrays.asList(words).contains(picture.name()))
                .forEach(chosen::add);
        show(pictures.choose(classId, personId, chosen));
    }

    private void show(DrawnPictures made) {
        drawn = List.of(made);
        pupils = null;
        Messages.info("access.pictures.set", made.fullName());
    }

    public void unlock() {
        pictures.unlock(classId, personId);
        pupils = null;
        PupilPictures child = getPupil();
        Messages.info("access.pictures.unlocked", child == null ? "" : child.fullName());
    }

    public UnitSummary getSchoolClass() {
        return units.unit(classId);
    }

    public List<PupilPictures> getPupils() {
        List<PupilPictures> read = pupils;
        if (read == null) {
            read = pictures.pupils(classId);
            pupils = read;
        }
        return read;
    }

    /** The child that the address names; null for the whole class. */
    public @Nullable PupilPictures getPupil() {
        return getPupils().stream()
                .filter(pupil -> pupil.personId() == personId)
                .findFirst()
                .orElse(null);
    }

    public long getMissing() {
        return count(PictureState.NONE);
    }

    public long getLocked() {
        return count(PictureState.LOCKED);
    }

    private long count(PictureState state) {
        return getPupils().stream().filter(pupil -> pupil.state() == state).count();
    }

    /** Pictures that were just set, shown this once. */
    public List<DrawnPictures> getDrawn() {
        return drawn;
    }

    public Picture[] getAll() {
        return Picture.values();
    }
}
