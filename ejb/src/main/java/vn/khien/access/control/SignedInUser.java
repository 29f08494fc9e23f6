package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import vn.khien.access.GrantedRole;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;

/** The user of this thread, as the door let them in. */
@ApplicationScoped
public class SignedInUser implements CurrentUser {
    @Inject
    GrantCache grants;

    /** Empty outside a request and for a visitor. */
    public Optional<Identity> identity() {
        if (ThreadContext.getSubject() == null) {
            return Optional.empty();
        }
        Subject subject = SecurityUtils.getSubject();
        return subject.isAuthenticated() && subject.getPrincipal() instanceof Identity identity
                ? Optional.of(identity)
                : Optional.empty();
    }

    /** The roles in force today; empty for a visitor. */
    public List<GrantedRole> roles() {
        return identity().map(user -> grants.inForce(user.accountId())).orElse(List.of());
    }

    @Override
    public Optional<Long> signedInPerson() {
        return identity().map(Identity::personId);
    }

    @Override
    public boolean may(Permission permission, OrgPath unit) {
        return isSystem() || roles().stream().anyMatch(grant -> grant.gives(permission) && unit.isWithin(grant.path()));
    }

    @Override
    public List<OrgPath> unitsWith(Permission permission) {
        if (isSystem()) {
            return List.of(OrgPath.WHOLE);
        }
        List<OrgPath> paths = roles().stream()
                .filter(grant -> grant.gives(permission))
                .map(GrantedRole::path)
                .distinct()
                .toList();
        return paths.stream()
                .filter(path -> paths.stream().noneMatch(other -> !other.equals(path) && path.isWithin(other)))
                .toList();
    }

    private boolean isSystem() {
        return identity().filter(Identity.SYSTEM::equals).isPresent();
    }
}
