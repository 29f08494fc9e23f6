package vn.khien.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.khien.learning.Capacity;
import vn.khien.learning.Learner;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Permission;

/** Knows who learns: the person signed in, or the child whose code a parent typed. */
@ApplicationScoped
public class Learners {
    @Inject
    CurrentUser currentUser;

    @Inject
    GuardianVisit visit;

    /**
     * The learner of a module. Anybody signed in may learn any module; a parent only the one of the link.
     *
     * @throws AccessDenied when nobody is signed in, or no child's code was typed for this module
     */
    public Learner of(String moduleCode, Capacity capacity) {
        if (capacity == Capacity.SELF) {
            return new Learner(currentUser.personId(), capacity);
        }
        long child = visit.child(moduleCode)
                .orElseThrow(() -> new AccessDenied("No child's code was typed for module " + moduleCode));
        return new Learner(child, capacity);
    }

    /** Tells learners apart who share a device, without naming a child. */
    public String deviceKey(Learner learner) {
        return learner.capacity() == Capacity.SELF ? "p" + learner.personId() : visit.key();
    }

    /** Whether teachers' notes and projection are open to the one who acts. */
    public boolean isTeacher() {
        return !currentUser.unitsWith(Permission.READ_CONTENT).isEmpty();
    }

    /** Refuses those to whom teachers' notes and projection are not open. */
    public void requireTeacher() {
        if (!isTeacher()) {
            throw new AccessDenied(Permission.READ_CONTENT.name());
        }
    }
}
