package vn.khien.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import vn.khien.access.control.Identity;
import vn.khien.access.control.SignedInUser;
import vn.khien.access.control.SystemIdentity;
import vn.khien.shared.AccessDenied;

/** Lets work that somebody began go on after their request has ended: as them, and with no more rights than they have. */
@Stateless
public class Errand {
    @Inject
    SignedInUser user;

    @Inject
    SystemIdentity subjects;

    /** The same work, to be run in any thread in the name of whoever asks now. */
    public <T> Consumer<T> of(Consumer<T> work) {
        Identity asking = user.identity().orElseThrow(() -> new AccessDenied("Nobody is signed in"));
        return given -> subjects.subjectOf(asking).execute(() -> work.accept(given));
    }
}
