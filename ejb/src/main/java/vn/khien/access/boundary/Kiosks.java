package vn.khien.access.boundary;

import static vn.khien.shared.Permission.OPEN_KIOSK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.khien.access.AccessError;
import vn.khien.access.KioskTicket;
import vn.khien.access.OpenKiosk;
import vn.khien.access.control.KioskRegister;
import vn.khien.access.entity.Kiosk;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.OwnClasses;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/**
 * Making a shared computer the kiosk of one class, where children who cannot type yet sign in by pictures. Whoever calls
 * {@link #open} ends the teacher's own session on that device.
 */
@Stateless
public class Kiosks {
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(5);

    @Inject
    KioskRegister kiosks;

    @Inject
    OwnClasses ownClasses;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail trail;

    @Inject
    @ConfigProperty(name = "lms.pictures.last.grade", defaultValue = "3")
    int lastGrade = 3;

    /** The classes that sign in by pictures, among those the user may open a kiosk for. */
    public List<UnitSummary> classes() {
        return ownClasses.where(OPEN_KIOSK).stream().filter(this::usesPictures).toList();
    }

    /** The highest grade that signs in by pictures; above it the card's code is typed. */
    public int lastGrade() {
        currentUser.requireSomewhere(OPEN_KIOSK);
        return lastGrade;
    }

    /** Opens a kiosk on the device that gets the ticket. */
    public KioskTicket open(long classId, Duration length) {
        UnitSummary schoolClass = units.unit(classId);
        currentUser.require(OPEN_KIOSK, schoolClass.path());
        if (!usesPictures(schoolClass)) {
            throw new RuleViolation(AccessError.KIOSK_NOT_FOR_GRADE, lastGrade);
        }
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A kiosk is open between " + SHORTEST + " and " + LONGEST);
        }
        KioskTicket ticket = kiosks.open(classId, currentUser.personId(), length);
        trail.record("KIOSK_OPENED", schoolClass.path(), "class/" + classId, length.toMinutes() + " min");
        return ticket;
    }

    /** The kiosks that are open now for the user's classes, whoever opened them. */
    public List<OpenKiosk> opened() {
        Map<Long, UnitSummary> classes =
                classes().stream().collect(Collectors.toMap(UnitSummary::id, Function.identity(), (one, same) -> one));
        return kiosks.openFor(classes.keySet()).stream()
                .map(kiosk -> new OpenKiosk(
                        kiosk.id(), units.unit(kiosk.classId()).shortName(), kiosk.openedAt(), kiosk.endsAt()))
                .toList();
    }

    /** Closes a kiosk from afar; who is signed in on it is signed out with the next step. */
    public void close(long kioskId) {
        Kiosk kiosk = kiosks.withId(kioskId).orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
        UnitSummary schoolClass = units.unit(kiosk.classId());
        currentUser.require(OPEN_KIOSK, schoolClass.path());
        kiosks.close(kiosk);
        trail.record("KIOSK_CLOSED", schoolClass.path(), "class/" + schoolClass.id(), null);
    }

    private boolean usesPictures(UnitSummary schoolClass) {
        Integer grade = schoolClass.grade();
        return grade != null && grade <= lastGrade;
    }
}
