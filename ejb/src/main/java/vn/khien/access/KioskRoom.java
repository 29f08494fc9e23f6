package vn.khien.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a kiosk shows: its class and the names in it. */
public record KioskRoom(long kioskId, String className, String schoolName, Instant endsAt, List<KioskPupil> pupils) {
    /** Under this name a child's session keeps the id of the kiosk through which it came in. */
    public static final String CAME_IN_BY = "khien.kiosk";

    public Optional<KioskPupil> pupil(int number) {
        return pupils.stream().filter(pupil -> pupil.number() == number).findFirst();
    }
}
