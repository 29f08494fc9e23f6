package vn.khien.people.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.boundary.Identifiers;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Permission;
import vn.khien.shared.faces.Messages;

/** What a school keeps of its people beyond what every school has to keep. */
@Named
@RequestScoped
public class PrivacyPage {
    @Inject
    PeopleQuestion asked;

    @Inject
    Identifiers identifiers;

    @Inject
    UnitNames names;

    @Inject
    CurrentUser currentUser;

    private @Nullable UnitSummary unit;
    private boolean keeping;

    @PostConstruct
    void read() {
        UnitSummary chosen = names.unit(asked.unitId());
        currentUser.require(Permission.DECIDE_PRIVACY, chosen.path());
        unit = chosen;
        keeping = identifiers.keepsNationalIds(chosen.id());
    }

    public String keep(boolean keep) {
        identifiers.keepNationalIds(getUnit().id(), keep);
        Messages.infoAfterRedirect(keep ? "people.privacy.done.on" : "people.privacy.done.off");
        return "/people/privacy.xhtml?faces-redirect=true&id=" + getUnit().id();
    }

    public UnitSummary getUnit() {
        return Objects.requireNonNull(unit);
    }

    public boolean isKeeping() {
        return keeping;
    }
}
