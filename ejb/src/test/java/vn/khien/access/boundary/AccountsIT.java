package vn.khien.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.khien.testing.Fixtures.NOW;
import static vn.khien.testing.Fixtures.TODAY;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.access.AccessError;
import vn.khien.access.AccountLine;
import vn.khien.access.AccountState;
import vn.khien.access.PasswordLink;
import vn.khien.access.PasswordLinkMade;
import vn.khien.access.Role;
import vn.khien.access.RoleLine;
import vn.khien.access.control.InstallationKey;
import vn.khien.organisation.UnitSummary;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.shared.RuleViolation;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class AccountsIT {
    private static final long SOMEBODY_ELSE = 987_654_321;
    private static final String PASSWORD = "mot mat khau du dai";

    private EntityManager entities;
    private Fixtures city;
    private UnitSummary school;
    private Wired clerk;
    private Wired operator;

    @BeforeEach
    void wire(EntityManager given) {
        entities = given;
        city = Fixtures.on(entities);
        school = city.unit("T02");
        Permission[] own = Role.SCHOOL_ADMIN.permissions().toArray(Permission[]::new);
        clerk = as(FakeUser.at(school.path(), SOMEBODY_ELSE, own), NOW);
        operator = as(FakeUser.allPowerfulAt(OrgPath.WHOLE, SOMEBODY_ELSE), NOW);
    }

    private Wired as(FakeUser user, Instant now) {
        return Wired.on(entities, user, now)
                .with(InstallationKey.class, InstallationKey.of("a secret of the tests, long enough to be one"));
    }

    // --- opening ---------------------------------------------------------------------------------------------------

    @Test
    void opensAnAccountForSomebodyOfTheUnit() {
        long teacher = city.teacher("T02", "Trần Thị Bình");

        long account = clerk.get(Accounts.class).open(teacher, school.id(), "co.binh", PASSWORD);

        assertThat(account).isPositive();
        assertThat(line(clerk, teacher).account()).isNotNull();
    }

    @Test
    void opensNoneForAPersonOfAnotherSchoolNorForAPupil() {
        long elsewhere = city.teacher("T04", "Lê An");
        long pupil = city.pupil(city.schoolClass("T02", "6A", 6), "Nguyễn Hoài An");
        Accounts accounts = clerk.get(Accounts.class);

        for (long person : List.of(elsewhere, pupil, 999_999L)) {
            assertThatThrownBy(() -> accounts.open(person, school.id(), "ai.do", PASSWORD))
                    .hasMessage(AccessError.NOT_A_MEMBER.key());
            assertThatThrownBy(() -> accounts.invite(person, school.id(), "ai.do", null))
                    .hasMessage(AccessError.NOT_A_MEMBER.key());
        }
    }

    @Test
    void opensNothingAtAUnitOfSomebodyElse() {
        long elsewhere = city.teacher("T04", "Lê An");
        Accounts accounts = clerk.get(Accounts.class);

        assertThatThrownBy(() -> accounts.open(elsewhere, city.unit("T04").id(), "ai.do", PASSWORD))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void opensOneAccountForAPersonAndGivesALoginOrAnAddressOnce() {
        long binh = city.teacher("T02", "Trần Thị Bình");
        long chau = city.teacher("T02", "Lê Châu");
        Accounts accounts = clerk.get(Accounts.class);
        accounts.invite(binh, school.id(), "co.binh", "Binh@truong.vn");

        assertThatThrownBy(() -> accounts.invite(binh, school.id(), "khac", null))
                .hasMessage(AccessError.ACCOUNT_THERE.key());
        assertThatThrownBy(() -> accounts.invite(chau, school.id(), "CO.BINH", null))
                .hasMessage(AccessError.LOGIN_TAKEN.key());
        assertThatThrownBy(() -> accounts.invite(chau, school.id(), "co.chau", "binh@TRUONG.vn"))
                .hasMessage(AccessError.EMAIL_TAKEN.key());
    }

    // --- roles -----------------------------------------------------------------------------------------------------

    @Test
    void givesRolesOnlyToPeopleOfThePartThatIsManaged() {
        long stranger = operator.get(Accounts.class)
                .open(city.teacher("T04", "Lê An"), city.unit("T04").id(), "thay.an", PASSWORD);

        assertThatThrownBy(() -> clerk.get(Roles.class).grant(stranger, Role.TEACHER, school.id(), TODAY, null))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void givesNoRoleTwiceAtTheSameTimeNorWhereItDoesNotFit() {
        long account = account("Trần Thị Bình", "co.binh");
        Roles roles = clerk.get(Roles.class);
        roles.grant(account, Role.TEACHER, school.id(), TODAY, null);

        assertThatThrownBy(() -> roles.grant(account, Role.TEACHER, school.id(), TODAY.plusDays(9), null))
                .hasMessage(AccessError.ROLE_HELD.key());
        assertThatThrownBy(() -> roles.grant(account, Role.HOMEROOM, school.id(), TODAY, null))
                .hasMessage(AccessError.ROLE_NOT_HERE.key());
        assertThatThrownBy(() -> roles.grant(account, Role.SCHOOL_ADMIN, school.id(), TODAY, TODAY.minusDays(1)))
                .hasMessage(AccessError.ROLE_DAYS_INVALID.key());
    }

    @Test
    void endsARoleWithTheLastDayButDoesNotRewriteThePast() {
        long account = account("Trần Thị Bình", "co.binh");
        Roles roles = clerk.get(Roles.class);
        roles.grant(account, Role.TEACHER, school.id(), TODAY.minusMonths(1), null);
        long grant = roleOf("co.binh").grantId();

        assertThatThrownBy(() -> roles.end(grant, TODAY.minusDays(2))).hasMessage(AccessError.ROLE_DAYS_INVALID.key());
        roles.end(grant, TODAY.minusDays(1));

        assertThat(roleOf("co.binh").to()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void takesARoleBackWholeThatHasNotBegun() {
        long account = account("Trần Thị Bình", "co.binh");
        Roles roles = clerk.get(Roles.class);
        roles.grant(account, Role.TEACHER, school.id(), TODAY.plusDays(10), null);

        roles.end(roleOf("co.binh").grantId(), TODAY);

        assertThat(line(clerk, person("co.binh")).roles()).isEmpty();
    }

    @Test
    void letsNobodyEndWhatTheyCouldNotGive() {
        long principal = account("Nguyễn Kim Oanh", "hieu.truong");
        operator.get(Roles.class).grant(principal, Role.PRINCIPAL, school.id(), TODAY, null);
        long grant = roleOf("hieu.truong").grantId();

        assertThatThrownBy(() -> clerk.get(Roles.class).end(grant, TODAY)).hasMessage(AccessError.ROLE_TOO_HIGH.key());
    }

    @Test
    void letsADeputyStandInForAStatedTimeOnAPaper() {
        long principal = account("Nguyễn Kim Oanh", "hieu.truong");
        account("Lê Châu", "pho.hieu.truong");
        operator.get(Roles.class).grant(principal, Role.PRINCIPAL, school.id(), TODAY.minusYears(1), null);
        long grant = roleOf("hieu.truong").grantId();
        Roles roles = operator.get(Roles.class);

        assertThatThrownBy(() -> roles.appointDeputy(grant, "pho.hieu.truong", TODAY, TODAY.plusDays(5), " "))
                .hasMessage(AccessError.BASIS_MISSING.key());
        assertThatThrownBy(() -> roles.appointDeputy(grant, "pho.hieu.truong", TODAY, TODAY.plusYears(2), "QĐ 5"))
                .hasMessage(AccessError.ROLE_DAYS_INVALID.key());
        assertThatThrownBy(() -> roles.appointDeputy(grant, "hieu.truong", TODAY, TODAY.plusDays(5), "QĐ 5"))
                .hasMessage(AccessError.OWN_ACCOUNT.key());
        roles.appointDeputy(grant, "pho.hieu.truong", TODAY, TODAY.plusDays(5), "QĐ 5/2026");

        RoleLine deputy = roleOf("pho.hieu.truong");
        assertThat(deputy.role()).isEqualTo(Role.PRINCIPAL);
        assertThat(deputy.to()).isEqualTo(TODAY.plusDays(5));
        assertThat(deputy.basis()).isEqualTo("QĐ 5/2026");
        assertThat(deputy.deputisesFor()).isEqualTo(principal);
    }

    @Test
    void handsAllRolesOverFromADayOn() {
        long leaving = account("Trần Thị Bình", "co.binh");
        account("Lê Châu", "co.chau");
        UnitSummary class6a = city.schoolClass("T02", "6A", 6);
        Roles roles = clerk.get(Roles.class);
        roles.grant(leaving, Role.TEACHER, school.id(), TODAY.minusMonths(1), null);
        roles.grant(leaving, Role.HOMEROOM, class6a.id(), TODAY.minusMonths(1), TODAY.plusMonths(6));
        roles.grant(leaving, Role.SCHOOL_ADMIN, school.id(), TODAY.plusDays(20), null);

        int handed = roles.handOver(leaving, "co.chau", TODAY.plusDays(3), "QĐ 8/2026");

        assertThat(handed).isEqualTo(3);
        assertThat(line(clerk, person("co.binh")).roles())
                .extracting(RoleLine::role, RoleLine::to)
                .containsExactlyInAnyOrder(
                        tuple(Role.TEACHER, TODAY.plusDays(2)), tuple(Role.HOMEROOM, TODAY.plusDays(2)));
        assertThat(line(clerk, person("co.chau")).roles())
                .extracting(RoleLine::role, RoleLine::from)
                .containsExactlyInAnyOrder(
                        tuple(Role.TEACHER, TODAY.plusDays(3)),
                        tuple(Role.HOMEROOM, TODAY.plusDays(3)),
                        tuple(Role.SCHOOL_ADMIN, TODAY.plusDays(20)));
    }

    // --- managing --------------------------------------------------------------------------------------------------

    @Test
    void letsNobodyManageAnAccountThatMayDoMore() {
        long principal = account("Nguyễn Kim Oanh", "hieu.truong");
        operator.get(Roles.class).grant(principal, Role.PRINCIPAL, school.id(), TODAY.plusDays(1), null);
        Accounts accounts = clerk.get(Accounts.class);

        assertThatThrownBy(() -> accounts.inviteAgain(principal)).hasMessage(AccessError.ACCOUNT_TOO_HIGH.key());
        assertThatThrownBy(() -> accounts.lock(principal)).hasMessage(AccessError.ACCOUNT_TOO_HIGH.key());
        assertThatThrownBy(() -> accounts.signOutEverywhere(principal)).hasMessage(AccessError.ACCOUNT_TOO_HIGH.key());
    }

    @Test
    void managesNoAccountOfAnotherSchoolAndDoesNotTellThatItIsThere() {
        long stranger = operator.get(Accounts.class)
                .open(city.teacher("T04", "Lê An"), city.unit("T04").id(), "thay.an", PASSWORD);
        Accounts accounts = clerk.get(Accounts.class);

        for (long id : List.of(stranger, 999_999L)) {
            assertThatThrownBy(() -> accounts.lock(id)).hasMessage("shared.error.NOT_FOUND");
            assertThatThrownBy(() -> accounts.inviteAgain(id)).hasMessage("shared.error.NOT_FOUND");
        }
    }

    @Test
    void locksAndUnlocks() {
        long account = account("Trần Thị Bình", "co.binh");
        Accounts accounts = clerk.get(Accounts.class);

        accounts.lock(account);
        assertThat(stateOf("co.binh")).isEqualTo(AccountState.LOCKED);

        accounts.unlock(account);
        assertThat(stateOf("co.binh")).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void doesNotLockTheOwnAccount() {
        long account = account("Trần Thị Bình", "co.binh");
        Permission[] own = Role.SCHOOL_ADMIN.permissions().toArray(Permission[]::new);
        Wired herself = as(FakeUser.at(school.path(), person("co.binh"), own), NOW);

        assertThatThrownBy(() -> herself.get(Accounts.class).lock(account)).hasMessage(AccessError.OWN_ACCOUNT.key());
    }

    // --- the link --------------------------------------------------------------------------------------------------

    @Test
    void letsTheInvitedChooseAPasswordOnce() {
        PasswordLink link = invited("co.binh", null);
        PasswordChoice choice = as(FakeUser.nobody(), NOW).get(PasswordChoice.class);
        assertThat(choice.login(token(link))).isEqualTo("co.binh");
        assertThat(stateOf("co.binh")).isEqualTo(AccountState.INVITED);

        choice.choose(token(link), "con duong den truong");

        assertThat(stateOf("co.binh")).isEqualTo(AccountState.ACTIVE);
        assertThatThrownBy(() -> choice.choose(token(link), "con duong den truong 2"))
                .hasMessage(AccessError.LINK_OVER.key());
    }

    @Test
    void keepsTheLinkForSevenDaysAndUntilTheNextOne() {
        PasswordLink first = invited("co.binh", null);
        assertThat(first.expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(7)));
        PasswordChoice tooLate =
                as(FakeUser.nobody(), NOW.plus(Duration.ofDays(7))).get(PasswordChoice.class);
        assertThatThrownBy(() -> tooLate.login(token(first))).hasMessage(AccessError.LINK_OVER.key());

        PasswordLink second = clerk.get(Accounts.class).inviteAgain(accountId("co.binh"));

        PasswordChoice choice = as(FakeUser.nobody(), NOW).get(PasswordChoice.class);
        assertThatThrownBy(() -> choice.login(token(first))).hasMessage(AccessError.LINK_OVER.key());
        assertThat(choice.login(token(second))).isEqualTo("co.binh");
    }

    @Test
    void opensNothingForALockedAccount() {
        PasswordLink link = invited("co.binh", null);
        clerk.get(Accounts.class).lock(accountId("co.binh"));

        assertThatThrownBy(() ->
                        as(FakeUser.nobody(), NOW).get(PasswordChoice.class).login(token(link)))
                .hasMessage(AccessError.LINK_OVER.key());
    }

    @Test
    void keepsNothingOfTheLinkThatCouldBeUsed() {
        PasswordLink link = invited("co.binh", null);

        Object kept = entities.createQuery("select l.tokenHash from PasswordLinkRecord l")
                .getSingleResult();

        assertThat(kept.toString()).hasSize(64).doesNotContain(token(link));
        assertThat(link.toString()).doesNotContain(token(link));
    }

    @Test
    void announcesTheLinkWhereThereIsAnAddress() {
        Permission[] own = Role.SCHOOL_ADMIN.permissions().toArray(Permission[]::new);
        // The settings of what is wired are this text: a mail server is there.
        Wired mailing = as(FakeUser.at(school.path(), SOMEBODY_ELSE, own), NOW).with(String.class, "smtp://localhost");
        Accounts accounts = mailing.get(Accounts.class);
        accounts.invite(city.teacher("T02", "Trần Thị Bình"), school.id(), "co.binh", null);
        assertThat(mailing.events().of(PasswordLinkMade.class)).isEmpty();

        accounts.invite(city.teacher("T02", "Lê Châu"), school.id(), "co.chau", "chau@truong.vn");

        assertThat(mailing.events().of(PasswordLinkMade.class))
                .extracting(PasswordLinkMade::email)
                .containsExactly("chau@truong.vn");
    }

    // --- the list --------------------------------------------------------------------------------------------------

    @Test
    void listsTheAdultsOfASchoolWithTheirAccountsAndNobodyElse() {
        account("Trần Thị Bình", "co.binh");
        city.teacher("T02", "Lê An");
        city.teacher("T04", "Người Trường Khác");
        city.pupil(city.schoolClass("T02", "6A", 6), "Nguyễn Hoài An");

        List<AccountLine> lines =
                clerk.get(AccountOverview.class).at(school.id(), "", 0).rows();

        assertThat(lines).extracting(line -> line.person().fullName()).containsExactly("Lê An", "Trần Thị Bình");
        assertThat(lines.get(0).account()).isNull();
        assertThat(clerk.get(AccountOverview.class).at(school.id(), "binh", 0).rows())
                .hasSize(1);
        assertThatThrownBy(() ->
                        clerk.get(AccountOverview.class).at(city.unit("T04").id(), "", 0))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void showsWhoHoldsARoleHereButBelongsElsewhere() {
        long stranger = operator.get(Accounts.class)
                .open(city.teacher("T04", "Lê An"), city.unit("T04").id(), "thay.an", PASSWORD);
        operator.get(Roles.class).grant(stranger, Role.TEACHER, school.id(), TODAY, null);

        assertThat(clerk.get(AccountOverview.class).fromElsewhere(school.id()))
                .extracting(line -> line.person().fullName())
                .containsExactly("Lê An");
    }

    @Test
    void offersOnlyTheRolesThatMayBeGiven() {
        assertThat(clerk.get(AccountOverview.class).givable(school.id()))
                .contains(Role.SCHOOL_ADMIN, Role.TEACHER)
                .doesNotContain(Role.PRINCIPAL, Role.HOMEROOM, Role.PUPIL, Role.SYS_ADMIN);
    }

    private PasswordLink invited(String login, @Nullable String email) {
        long teacher = city.teacher("T02", "Trần Thị Bình");
        return clerk.get(Accounts.class).invite(teacher, school.id(), login, email);
    }

    private static String token(PasswordLink link) {
        return link.address().substring(link.address().lastIndexOf('/') + 1);
    }

    private long account(String name, String login) {
        return operator.get(Accounts.class).open(city.teacher("T02", name), school.id(), login, PASSWORD);
    }

    private long person(String login) {
        return entities.createQuery("select a.personId from Account a where a.login = :login", Long.class)
                .setParameter("login", login)
                .getSingleResult();
    }

    private long accountId(String login) {
        return entities.createQuery("select a.id from Account a where a.login = :login", Long.class)
                .setParameter("login", login)
                .getSingleResult();
    }

    private AccountState stateOf(String login) {
        return Objects.requireNonNull(line(clerk, person(login)).account()).state();
    }

    private RoleLine roleOf(String login) {
        return line(clerk, person(login)).roles().get(0);
    }

    private AccountLine line(Wired reader, long person) {
        return reader.get(AccountOverview.class).of(school.id(), person);
    }
}
