package vn.khien.access.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khien.access.GrantedRole;
import vn.khien.access.Role;
import vn.khien.access.boundary.SignIn;

/** Where each role's day begins (UI section 5). */
@Named
@RequestScoped
public class StartPage {
    private static final Set<Role> TEACHING = Set.of(Role.HOMEROOM, Role.TEACHER);
    private static final Set<Role> RUNNING_A_SCHOOL = Set.of(Role.SCHOOL_ADMIN, Role.PRINCIPAL);
    private static final Set<Role> WATCHING = Set.of(
            Role.CITY_VIEWER, Role.LEAD_AGENCY, Role.DEPARTMENT_OFFICER, Role.COMMUNE_OFFICER, Role.CLUSTER_LEAD);

    private static final Set<Role> WRITING = Set.of(Role.CONTENT_EDITOR, Role.REVIEWER);
    private static final Set<Role> GUARDING = Set.of(Role.DPO, Role.SYS_ADMIN);

    @Inject
    SignIn signIn;

    /** The address of the first page for whoever is signed in. */
    public String href() {
        Set<Role> roles = signIn.roles().stream().map(GrantedRole::role).collect(Collectors.toSet());
        if (roles.stream().anyMatch(RUNNING_A_SCHOOL::contains)) {
            return "/statistics/school.xhtml";
        }
        if (roles.stream().anyMatch(TEACHING::contains)) {
            return "/today";
        }
        if (roles.stream().anyMatch(WATCHING::contains)) {
            return "/statistics/overview.xhtml";
        }
        if (roles.stream().anyMatch(WRITING::contains)) {
            return "/learn/modules.xhtml";
        }
        return roles.stream().anyMatch(GUARDING::contains) ? "/access/audit.xhtml" : "/home";
    }

    /**
     * Sends the browser on.
     *
     * @param wanted where the user wanted to go; only a place in this application counts
     * @return no outcome, since the answer is given
     */
    String afterSignIn(String wanted) {
        boolean local = wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.contains("\\");
        boolean worthwhile = local && !wanted.equals("/") && !wanted.startsWith("/sign");
        FacesContext faces = FacesContext.getCurrentInstance();
        String context = faces.getExternalContext().getRequestContextPath();
        try {
            faces.getExternalContext().redirect(context + (worthwhile ? wanted : href()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "";
    }
}
