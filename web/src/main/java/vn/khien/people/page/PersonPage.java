package vn.khien.people.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.people.PersonFile;
import vn.khien.people.Stay;
import vn.khien.people.boundary.PeopleMoves;
import vn.khien.people.boundary.PersonFiles;
import vn.khien.shared.CityTime;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.faces.Messages;

/** The file of one person: names, places, and what was recorded. */
@Named
@RequestScoped
public class PersonPage {
    @Inject
    PersonFiles files;

    @Inject
    PeopleMoves moves;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable PersonFile file;
    private String fullName = "";
    private String givenName = "";

    @PostConstruct
    void read() {
        PersonFile opened = files.open(askedId(request));
        file = opened;
        fullName = opened.profile().name().fullName();
        givenName = opened.profile().name().givenName();
    }

    /** The person that the address names; only a question until the boundary has answered. */
    static long askedId(HttpServletRequest request) {
        return askedId(request, "id");
    }

    static long askedId(HttpServletRequest request, String parameter) {
        String asked = request.getParameter(parameter);
        if (asked == null || !asked.matches("[0-9]{1,18}")) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return Long.parseLong(asked);
    }

    static String href(long personId) {
        return "/people/person.xhtml?faces-redirect=true&id=" + personId;
    }

    public String rename() {
        files.rename(getFile().personId(), fullName, givenName);
        Messages.infoAfterRedirect("people.renamed");
        return href(getFile().personId());
    }

    /** Takes back the last recorded move. */
    public String undo(long moveId) {
        moves.undo(moveId);
        Messages.infoAfterRedirect("people.move.undone");
        return href(getFile().personId());
    }

    public PersonFile getFile() {
        return Objects.requireNonNull(file);
    }

    /** The membership of today; null when there is none. */
    public @Nullable Stay getNow() {
        return getFile().stays().stream()
                .filter(stay -> stay.covers(CityTime.today(clock)))
                .findFirst()
                .orElse(null);
    }

    public boolean isOver(Stay stay) {
        return stay.to() != null && stay.to().isBefore(CityTime.today(clock));
    }

    public boolean isToCome(Stay stay) {
        return stay.from().isAfter(CityTime.today(clock));
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName == null ? "" : fullName;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = givenName == null ? "" : givenName;
    }
}
