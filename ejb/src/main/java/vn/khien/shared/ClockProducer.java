package vn.khien.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;

/** Gives the one clock. It ticks in whole seconds, so that what is read from the database equals what was written. */
@ApplicationScoped
class ClockProducer {
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }
}
