package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.khien.shared.Happening;

/** Puts into the trail what the floors below announce for it. */
@ApplicationScoped
class HappeningTrail {
    @Inject
    AuditWriter trail;

    void on(@Observes Happening happening) {
        trail.write(happening.action(), happening.unit(), happening.subject(), happening.detail());
    }
}
