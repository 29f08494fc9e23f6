package vn.khien.access.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khien.access.KioskPupil;
import vn.khien.access.KioskRoom;
import vn.khien.access.Picture;
import vn.khien.access.PictureTry;
import vn.khien.access.PictureTry.Outcome;
import vn.khien.access.boundary.KioskVisit;

/** A shared computer that a teacher opened: the names of the class, then the secret pictures of one child. */
@Named
@RequestScoped
public class KioskPage {
    @Inject
    KioskVisit visit;

    @Inject
    HttpServletRequest request;

    private String token = "";
    private Optional<KioskRoom> room = Optional.empty();
    private Optional<KioskPupil> pupil = Optional.empty();
    private @Nullable PictureTry tried;

    @PostConstruct
    void look() {
        token = KioskCookie.of(request);
        room = token.isEmpty() ? Optional.empty() : visit.room(token);
        String number = parameter("n");
        pupil = room.filter(open -> number.matches("[0-9]{1,3}")).flatMap(open -> open.pupil(Integer.parseInt(number)));
    }

    /** A new session id when the pictures are right, so that an id known from before opens nothing. */
    public @Nullable String enter() {
        KioskRoom open = room.orElse(null);
        KioskPupil child = pupil.orElse(null);
        if (open == null || child == null) {
            return null;
        }
        tried = visit.enter(token, child.number(), chosen());
        if (tried.outcome() != Outcome.ENTERED) {
            return null;
        }
        request.changeSessionId();
        request.getSession().setAttribute(KioskRoom.CAME_IN_BY, open.kioskId());
        return leadHome();
    }

    private static String leadHome() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "";
    }

    /** What was tapped; a word that is no picture counts as none. */
    private Set<Picture> chosen() {
        List<String> words = List.of(parameter("pictures").split(",", -1));
        Set<Picture> chosen = EnumSet.noneOf(Picture.class);
        Arrays.stream(Picture.values())
                .filter(picture -> words.contains(picture.name()))
                .forEach(chosen::add);
        return chosen;
    }

    /** Of the page: the injected request is the one before the short address was led to it. */
    private static String parameter(String name) {
        String value = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return value == null ? "" : value;
    }

    /** In another order each time, so that nobody learns a place instead of a picture. */
    public List<Picture> getPictures() {
        List<Picture> pictures = new ArrayList<>(List.of(Picture.values()));
        Collections.shuffle(pictures);
        return pictures;
    }

    public @Nullable KioskRoom getRoom() {
        return room.orElse(null);
    }

    public @Nullable KioskPupil getPupil() {
        return pupil.orElse(null);
    }

    /** What came of the last try; null before the first. */
    public @Nullable PictureTry getTried() {
        return tried;
    }
}
