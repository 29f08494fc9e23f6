package vn.khien.organisation.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import vn.khien.organisation.control.DueChanges;
import vn.khien.shared.CityTime;

/** Keeps the tree where the recorded changes put it today, without anybody doing anything. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class TreeOfToday {
    private static final Logger LOG = System.getLogger(TreeOfToday.class.getName());

    @Inject
    DueChanges changes;

    @Inject
    Clock clock;

    /** At start, for the days on which the program did not run, and two minutes past every midnight of the city. */
    @PostConstruct
    @Schedule(hour = "17", minute = "2", timezone = "UTC", persistent = false)
    @PermitAll
    public void turnOfTheDay() {
        int taken = changes.takeEffect(CityTime.today(clock), clock.instant());
        if (taken > 0) {
            LOG.log(Level.INFO, "{0} changes of the tree took effect", taken);
        }
    }
}
