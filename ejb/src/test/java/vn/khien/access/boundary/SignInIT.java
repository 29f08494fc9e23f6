package vn.khien.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.testing.Fixtures.NOW;
import static vn.khien.testing.Fixtures.TODAY;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.util.ThreadContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.access.AccessError;
import vn.khien.access.GrantedRole;
import vn.khien.access.LoginCard;
import vn.khien.access.Role;
import vn.khien.access.control.AccountRealm;
import vn.khien.access.control.CredentialCheck;
import vn.khien.access.control.InstallationKey;
import vn.khien.access.control.SignedInUser;
import vn.khien.organisation.UnitSummary;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.shared.RuleViolation;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class SignInIT {
    private static final String HERE = "127.0.0.1";
    private static final String PASSWORD = "mot mat khau du dai";

    private Fixtures city;
    private Wired wired;
    private Wired visitor;
    private SignIn signIn;
    private long lastAccount;

    @BeforeEach
    void wire(EntityManager entities) {
        city = Fixtures.on(entities);
        wired = Wired.on(entities, FakeUser.allPowerfulAt(OrgPath.WHOLE, 1), NOW)
                .with(InstallationKey.class, key());
        visitor = Wired.on(entities, FakeUser.nobody(), NOW).with(InstallationKey.class, key());
        signIn = visitor.get(SignIn.class);
        ThreadContext.bind(new DefaultSecurityManager(new AccountRealm(visitor.get(CredentialCheck.class))));
    }

    @AfterEach
    void forgetUser() {
        ThreadContext.remove();
    }

    private static InstallationKey key() {
        return InstallationKey.of("a secret of the tests, long enough to be one");
    }

    @Test
    void letsInByLoginAndPasswordWhateverTheCaseOfTheLogin() {
        long teacher = accountOf("Co.Binh");

        signIn.withPassword("co.binh ", PASSWORD, HERE);

        assertThat(visitor.get(SignedInUser.class).signedInPerson()).contains(teacher);
    }

    @Test
    void refusesAWrongPasswordAnUnknownLoginAndAnEmptyOneAlike() {
        accountOf("co.binh");

        for (List<String> tried :
                List.of(List.of("co.binh", "khac"), List.of("khong.co", PASSWORD), List.of("co.binh", ""))) {
            assertThatThrownBy(() -> signIn.withPassword(tried.get(0), tried.get(1), HERE))
                    .hasMessage(AccessError.SIGN_IN_FAILED.key());
        }
    }

    @Test
    void waitsAfterFiveFailuresEvenWithTheRightPasswordAndForLoginsThatAreNot() {
        accountOf("co.binh");

        for (String login : List.of("co.binh", "khong.co")) {
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> signIn.withPassword(login, "khac", HERE))
                        .hasMessage(AccessError.SIGN_IN_FAILED.key());
            }
            assertThatThrownBy(() -> signIn.withPassword(login, PASSWORD, HERE))
                    .hasMessage(AccessError.TOO_MANY_TRIES.key());
        }
    }

    @Test
    void letsAPupilInByTheCardHoweverItIsTyped() {
        UnitSummary class6a = city.schoolClass("T02", "6A", 6);
        long pupil = city.pupil(class6a, "Nguyễn Hoài An");
        LoginCard card = wired.get(LoginCards.class).issue(class6a.id()).get(0);

        signIn.withCard(" " + card.code().toLowerCase(Locale.ROOT).replace('-', ' '), HERE);

        assertThat(card.code()).matches("([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}");
        assertThat(visitor.get(SignedInUser.class).signedInPerson()).contains(pupil);
    }

    @Test
    void opensNothingWithACardThatWasReplaced() {
        UnitSummary class6a = city.schoolClass("T02", "6A", 6);
        long pupil = city.pupil(class6a, "Nguyễn Hoài An");
        LoginCard lost = wired.get(LoginCards.class).issueOne(class6a.id(), pupil);
        wired.get(LoginCards.class).issueOne(class6a.id(), pupil);

        assertThatThrownBy(() -> signIn.withCard(lost.code(), HERE)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void givesWhatTheRoleAllowsAtItsUnitAndBelowAndNothingElsewhere() {
        accountOf("co.binh");
        UnitSummary school = city.unit("T02");
        wired.get(Roles.class).grant(lastAccount, Role.SCHOOL_ADMIN, school.id(), TODAY, null);
        wired.get(Roles.class).grant(lastAccount, Role.PRINCIPAL, school.id(), TODAY.plusDays(1), null);

        signIn.withPassword("co.binh", PASSWORD, HERE);
        SignedInUser user = visitor.get(SignedInUser.class);

        assertThat(user.may(Permission.IMPORT_ROSTER, school.path().child(99))).isTrue();
        assertThat(user.may(Permission.IMPORT_ROSTER, city.unit("T04").path())).isFalse();
        assertThat(user.may(Permission.IMPORT_ROSTER, city.unit("P01").path())).isFalse();
        assertThat(user.may(Permission.DECIDE_CERTIFICATES, school.path())).isFalse();
        assertThat(user.roles()).extracting(GrantedRole::role).containsExactly(Role.SCHOOL_ADMIN);
    }

    @Test
    void letsNobodyGiveMoreThanTheyHave(EntityManager entities) {
        accountOf("co.binh");
        UnitSummary school = city.unit("T02");
        FakeUser clerk = FakeUser.at(school.path(), 1, Permission.MANAGE_ACCOUNTS, Permission.READ_UNITS);
        Roles roles = Wired.on(entities, clerk, NOW)
                .with(InstallationKey.class, key())
                .get(Roles.class);

        assertThatThrownBy(() -> roles.grant(lastAccount, Role.PRINCIPAL, school.id(), TODAY, null))
                .hasMessage(AccessError.ROLE_TOO_HIGH.key());
    }

    private long accountOf(String login) {
        long teacher = city.teacher("T02", "Trần Thị Bình");
        lastAccount = wired.get(Accounts.class).open(teacher, city.unit("T02").id(), login, PASSWORD);
        return teacher;
    }
}
