package vn.khien.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The wall clock of the city. The only place that names its zone; the database holds UTC. */
public final class CityTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private CityTime() {}

    /** The calendar day in the city right now. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The calendar day in the city at an instant. */
    public static LocalDate dayOf(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /** The first instant of a day in the city. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
