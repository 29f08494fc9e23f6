package vn.khien.access.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khien.access.GrantedRole;
import vn.khien.access.boundary.SignIn;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.boundary.PeopleDirectory;
import vn.khien.shared.faces.Navigation;
import vn.khien.shared.faces.NavigationItem;
import vn.khien.shared.web.Texts;

/** The frame's ways and names for whoever is signed in: what their roles let them do, nothing else. */
@Named("navigation")
@RequestScoped
public class RoleNavigation implements Navigation {
    @Inject
    SignIn signIn;

    @Inject
    PeopleDirectory people;

    @Inject
    UnitNames units;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private final List<NavigationItem> items = new ArrayList<>();
    private Optional<GrantedRole> first = Optional.empty();
    private Optional<UnitSummary> unit = Optional.empty();
    private String unitDetail = "";
    private String personName = "";

    @PostConstruct
    void read() {
        List<GrantedRole> roles = signIn.roles();
        first = roles.stream().min((one, other) -> one.role().compareTo(other.role()));
        for (Way way : Way.values()) {
            if (way.isOpenTo(roles)) {
                items.add(item(way));
            }
        }
        personName = people.self().fullName();
        unit = first.map(role -> units.unit(role.unitId()));
        // A class says little without its school; every other unit says enough by itself.
        unitDetail = unit.filter(one -> one.kind() == UnitKind.CLASS)
                .map(one -> units.unit(one.homeId()).name())
                .orElse("");
    }

    private NavigationItem item(Way way) {
        String here = request.getServletPath();
        return new NavigationItem(way.key(), way.icon(), request.getContextPath() + way.href(), way.covers(here), 0);
    }

    @Override
    public List<NavigationItem> getItems() {
        return items;
    }

    @Override
    public String getHomeHref() {
        return items.isEmpty()
                ? request.getContextPath() + "/home"
                : items.get(0).href();
    }

    @Override
    public String getUnitName() {
        return unit.map(UnitSummary::name).orElse("");
    }

    @Override
    public String getUnitDetail() {
        return unitDetail;
    }

    @Override
    public @Nullable String getUnitHref() {
        return null;
    }

    @Override
    public String getPersonName() {
        return personName;
    }

    @Override
    public String getRoleName() {
        return first.map(role -> texts.of("access.role." + role.role().name())).orElse("");
    }
}
