package vn.khien.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khien.testing.Fixtures.NOW;
import static vn.khien.testing.Fixtures.TODAY;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.access.GrantedRole;
import vn.khien.access.Role;
import vn.khien.access.boundary.Accounts;
import vn.khien.access.boundary.Roles;
import vn.khien.organisation.OrgOrder;
import vn.khien.organisation.Successor;
import vn.khien.organisation.UnitChange;
import vn.khien.organisation.UnitEnded;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitChanges;
import vn.khien.shared.OrgPath;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.Fixtures;

@ExtendWith(DatabaseExtension.class)
class RolesOfEndedUnitsIT {
    private Fixtures city;
    private UnitSummary ended;
    private UnitSummary other;
    private long account;

    @BeforeEach
    void twoSchools(EntityManager entities) {
        city = Fixtures.on(entities);
        city.wired().with(InstallationKey.class, InstallationKey.of("a secret of the tests, long enough to be one"));
        ended = city.unit("T02");
        other = city.unit("T04");
        Accounts accounts = city.wired().get(Accounts.class);
        Roles roles = city.wired().get(Roles.class);
        account = accounts.open(city.teacher("T02", "Đặng Thị Ước"), ended.id(), "co.uoc", "mot mat khau du dai");
        roles.grant(account, Role.PRINCIPAL, ended.id(), TODAY.minusMonths(1), null);
        city.wired().events().observedBy(UnitEnded.class, city.wired().get(RolesOfEndedUnits.class)::on);
    }

    @Test
    void handsARoleToTheOnlySuccessorTogetherWithWhatTheOldUnitLeft() {
        UnitChange merge = new UnitChange.Merge(List.of(ended.id()), Successor.there(other.id()));
        city.wired().get(UnitChanges.class).record(merge, new OrgOrder(TODAY, "7/QĐ-UBND", ""));

        assertThat(inForce()).extracting(GrantedRole::path).containsExactlyInAnyOrder(other.path(), ended.path());
    }

    @Test
    void handsNothingToTheParts() {
        city.wired().events().fire(new UnitEnded(ended.id(), List.of(other.id(), 1L), TODAY.minusDays(1), NOW));

        assertThat(inForce()).isEmpty();
    }

    @Test
    void givesTheSuccessorsOwnPeopleThePastOfTheOldUnit() {
        Accounts accounts = city.wired().get(Accounts.class);
        Roles roles = city.wired().get(Roles.class);
        long principal = accounts.open(city.teacher("T04", "Lê An"), other.id(), "thay.an", "mot mat khau du dai");
        roles.grant(principal, Role.PRINCIPAL, other.id(), TODAY.minusMonths(1), null);
        UnitChange merge = new UnitChange.Merge(List.of(ended.id()), Successor.there(other.id()));

        city.wired().get(UnitChanges.class).record(merge, new OrgOrder(TODAY, "7/QĐ-UBND", ""));

        List<OrgPath> places = city.wired().get(GrantCache.class).inForce(principal).stream()
                .map(GrantedRole::path)
                .toList();
        assertThat(places).containsExactlyInAnyOrder(other.path(), ended.path());
    }

    private List<GrantedRole> inForce() {
        return city.wired().get(GrantCache.class).inForce(account);
    }
}
