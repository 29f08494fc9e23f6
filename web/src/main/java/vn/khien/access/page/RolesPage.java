package vn.khien.access.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccountFacts;
import vn.khien.access.Role;
import vn.khien.access.RoleLine;
import vn.khien.access.boundary.AccountOverview;
import vn.khien.access.boundary.Roles;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.Units;
import vn.khien.shared.faces.Messages;

/** The roles of the person of {@link AccountPage}: giving, ending, standing in, handing over. */
@Named
@RequestScoped
public class RolesPage {
    /** A role that can be given, at its unit. */
    public record Choice(String value, Role role, String unitName) {}

    @Inject
    AccountOverview overview;

    @Inject
    Roles roles;

    @Inject
    Units units;

    @Inject
    AccountPage accountPage;

    @Inject
    ManagedUnit managed;

    private RoleForm giving = new RoleForm(LocalDate.MIN);
    private RoleForm ending = new RoleForm(LocalDate.MIN);
    private RoleForm deputy = new RoleForm(LocalDate.MIN);
    private RoleForm handOver = new RoleForm(LocalDate.MIN);
    private @Nullable List<Choice> choices;

    @PostConstruct
    void begin() {
        giving = new RoleForm(managed.today());
        ending = new RoleForm(managed.today());
        deputy = new RoleForm(managed.today());
        handOver = new RoleForm(managed.today());
    }

    public void give() {
        int at = giving.getRole().indexOf('@');
        Role role = Role.valueOf(giving.getRole().substring(0, at));
        long unitId = Long.parseLong(giving.getRole().substring(at + 1));
        roles.grant(account(), role, unitId, Objects.requireNonNull(giving.getFrom()), giving.getTo());
        done("access.account.given");
    }

    public void end() {
        roles.end(Long.parseLong(ending.getRole()), Objects.requireNonNull(ending.getFrom()));
        done("access.account.ended");
    }

    public void appointDeputy() {
        roles.appointDeputy(
                Long.parseLong(deputy.getRole()),
                deputy.getLogin(),
                Objects.requireNonNull(deputy.getFrom()),
                Objects.requireNonNull(deputy.getTo()),
                deputy.getBasis());
        done("access.account.deputised");
    }

    public void handOver() {
        int handed = roles.handOver(
                account(), handOver.getLogin(), Objects.requireNonNull(handOver.getFrom()), handOver.getBasis());
        Messages.info("access.account.handedOver", handed, handOver.getLogin());
        accountPage.read();
        begin();
    }

    private void done(String key) {
        Messages.info(key);
        accountPage.read();
        begin();
    }

    private long account() {
        AccountFacts account = accountPage.getLine().account();
        return Objects.requireNonNull(account).id();
    }

    /** What may be given here: at the unit, and in a school at its classes of today. */
    public List<Choice> getChoices() {
        List<Choice> known = choices;
        if (known == null) {
            known = new ArrayList<>();
            UnitSummary unit = accountPage.getUnit();
            List<UnitSummary> places = new ArrayList<>(List.of(unit));
            if (unit.kind() == UnitKind.SCHOOL) {
                places.addAll(units.classesOf(unit.id(), managed.today()));
            }
            for (UnitSummary place : places) {
                for (Role role : overview.givable(place.id())) {
                    known.add(new Choice(role + "@" + place.id(), role, place.shortName()));
                }
            }
            choices = known;
        }
        return known;
    }

    /** Roles of today and later. */
    public List<RoleLine> getOpen() {
        return accountPage.getLine().roles().stream()
                .filter(role -> role.isOpenOn(managed.today()))
                .toList();
    }

    /** Roles that are over. */
    public List<RoleLine> getPast() {
        return accountPage.getLine().roles().stream()
                .filter(role -> !role.isOpenOn(managed.today()))
                .toList();
    }

    /** Whether it holds today; otherwise it begins later. */
    public boolean isBegun(RoleLine role) {
        return !role.from().isAfter(managed.today());
    }

    public RoleForm getGiving() {
        return giving;
    }

    public RoleForm getEnding() {
        return ending;
    }

    public RoleForm getDeputy() {
        return deputy;
    }

    public RoleForm getHandOver() {
        return handOver;
    }
}
