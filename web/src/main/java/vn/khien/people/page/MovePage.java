package vn.khien.people.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.people.PersonFile;
import vn.khien.people.Position;
import vn.khien.people.Stay;
import vn.khien.people.boundary.PeopleMoves;
import vn.khien.people.boundary.PersonFiles;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.CityTime;
import vn.khien.shared.faces.Messages;

/** Recording that one person leaves, changes class or goes to another school. */
@Named
@ViewScoped
public class MovePage implements Serializable {
    /** What is to be recorded. */
    public enum Sort {
        CLASS,
        TRANSFER,
        LEAVE
    }

    @Inject
    PersonFiles files;

    @Inject
    PeopleMoves moves;

    @Inject
    MoveTargets targets;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private long personId;
    private String personName = "";
    private Sort sort = Sort.LEAVE;
    private long membershipId;
    private String placeName = "";
    private Sort[] sorts = {Sort.TRANSFER, Sort.LEAVE};
    private List<UnitSummary> classes = List.of();
    private List<UnitSummary> schools = List.of();
    private @Nullable LocalDate day;
    private @Nullable Long target;
    private String school = "";
    private String reason = "";

    @PostConstruct
    void begin() {
        PersonFile file = files.open(PersonPage.askedId(request));
        Stay stay = file.stays().stream()
                .filter(one -> one.to() == null || !one.to().isBefore(CityTime.today(clock)))
                .findFirst()
                .orElse(null);
        if (stay == null || !file.changeable()) {
            throw new AccessDenied("Nothing to move");
        }
        personId = file.personId();
        personName = file.profile().name().fullName();
        membershipId = stay.membershipId();
        placeName = stay.schoolName().isEmpty() ? stay.unitName() : stay.unitName() + ", " + stay.schoolName();
        day = CityTime.today(clock);
        if (stay.position() == Position.PUPIL) {
            sorts = Sort.values();
            classes = targets.siblings(stay.unitId(), CityTime.today(clock));
        }
        for (Sort each : sorts) {
            if (each.name().equals(request.getParameter("sort"))) {
                sort = each;
            }
        }
    }

    public String changeClass() {
        moves.changeClass(membershipId, Objects.requireNonNull(target), Objects.requireNonNull(day));
        Messages.infoAfterRedirect("people.move.done.CLASS");
        return PersonPage.href(personId);
    }

    public String leave() {
        moves.leave(membershipId, Objects.requireNonNull(day), reason);
        Messages.infoAfterRedirect("people.move.done.LEAVE");
        return PersonPage.href(personId);
    }

    /** Looks for the school that was typed; several are offered to choose from. */
    public void findSchool() {
        schools = targets.find(school, CityTime.today(clock)).stream()
                .filter(unit -> unit.kind() != UnitKind.CLASS)
                .toList();
        target = schools.size() == 1 ? Long.valueOf(schools.get(0).id()) : null;
        if (schools.isEmpty()) {
            Messages.error("people.move.school.none", school);
        }
    }

    public String transfer() {
        moves.transfer(membershipId, Objects.requireNonNull(target), Objects.requireNonNull(day), reason);
        Messages.infoAfterRedirect("people.move.done.TRANSFER");
        return PersonPage.href(personId);
    }

    public long getPersonId() {
        return personId;
    }

    public String getPersonName() {
        return personName;
    }

    public String getPlaceName() {
        return placeName;
    }

    public Sort getSort() {
        return sort;
    }

    public Sort[] getSorts() {
        return sorts.clone();
    }

    public List<UnitSummary> getClasses() {
        return classes;
    }

    public List<UnitSummary> getSchools() {
        return schools;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable Long getTarget() {
        return target;
    }

    public void setTarget(@Nullable Long target) {
        this.target = target;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(@Nullable String school) {
        this.school = school == null ? "" : school;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
