package vn.khien.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.khien.access.control.SystemIdentity;

/**
 * Lets work that nobody asked for in person, such as setting up at start, pass the boundaries. Only code that runs by itself
 * may use it, never a page or a call.
 */
@ApplicationScoped
public class SystemActor {
    @Inject
    SystemIdentity system;

    /** Runs the work in this thread with every permission; the acting person is 0, which is nobody. */
    public void run(Runnable work) {
        system.subject().execute(work);
    }
}
