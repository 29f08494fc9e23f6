package vn.khien.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khien.access.KioskPupil;
import vn.khien.access.KioskRoom;
import vn.khien.access.Picture;
import vn.khien.access.PictureTry;
import vn.khien.access.control.KioskRegister;
import vn.khien.access.control.PicturePins;
import vn.khien.access.entity.Kiosk;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.CalledName;
import vn.khien.people.boundary.CalledNames;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** A child at a kiosk: finds the own name and shows the secret pictures. The device shows that a teacher opened it. */
@Stateless
public class KioskVisit {
    @Inject
    KioskRegister kiosks;

    @Inject
    CalledNames names;

    @Inject
    PicturePins pins;

    @Inject
    UnitNames units;

    @Inject
    SignIn signIn;

    /** What the device may show; empty where no teacher opened it, or not any longer. */
    public Optional<KioskRoom> room(String token) {
        return kiosks.ofDevice(token).map(this::room);
    }

    /**
     * Signs the child in whose pictures these are. Who calls this renews the id of the browser's session afterwards.
     *
     * @param number of the child in the list of the kiosk's own class
     */
    public PictureTry enter(String token, int number, Set<Picture> chosen) {
        KioskPupil pupil = room(token)
                .flatMap(room -> room.pupil(number))
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
        return pins.attempt(pupil.personId(), chosen, signIn::withPictures);
    }

    /** Whether a child who came in through the kiosk may stay. */
    public boolean isOpen(long kioskId) {
        return kiosks.isOpen(kioskId);
    }

    private KioskRoom room(Kiosk kiosk) {
        UnitSummary schoolClass = units.unit(kiosk.classId());
        String school = units.unit(schoolClass.homeId()).shortName();
        List<CalledName> called = names.ofClass(kiosk.classId());
        List<KioskPupil> pupils = new ArrayList<>();
        for (int i = 0; i < called.size(); i++) {
            CalledName one = called.get(i);
            boolean alike = called.stream()
                            .filter(other -> other.name().equals(one.name()))
                            .count()
                    > 1;
            pupils.add(new KioskPupil(one.personId(), i + 1, one.name(), alike));
        }
        return new KioskRoom(kiosk.id(), schoolClass.shortName(), school, kiosk.endsAt(), pupils);
    }
}
