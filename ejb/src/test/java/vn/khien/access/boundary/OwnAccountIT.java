package vn.khien.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.testing.Fixtures.NOW;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.util.ThreadContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.access.AccessError;
import vn.khien.access.IssuedToken;
import vn.khien.access.SessionLine;
import vn.khien.access.TokenLine;
import vn.khien.access.TokenScope;
import vn.khien.access.control.AccountRealm;
import vn.khien.access.control.CredentialCheck;
import vn.khien.access.control.Identity;
import vn.khien.access.control.SignInSessions;
import vn.khien.access.control.SignedInUser;
import vn.khien.shared.OrgPath;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class OwnAccountIT {
    private static final String HERE = "127.0.0.1";
    private static final String PASSWORD = "mot mat khau du dai";
    private static final String OTHER = "con duong den truong";

    private Wired operator;
    private Wired visitor;
    private SignIn signIn;
    private SignInSessions sessions;
    private EntityManager entities;
    private long account;

    @BeforeEach
    void wire(EntityManager given) {
        entities = given;
        Fixtures city = Fixtures.on(entities);
        operator = Wired.on(entities, FakeUser.allPowerfulAt(OrgPath.WHOLE, 987_654_321), NOW);
        visitor = Wired.on(entities, FakeUser.nobody(), NOW);
        signIn = visitor.get(SignIn.class);
        sessions = visitor.get(SignInSessions.class);
        long teacher = city.teacher("T02", "Trần Thị Bình");
        account = operator.get(Accounts.class).open(teacher, city.unit("T02").id(), "co.binh", PASSWORD);
    }

    @AfterEach
    void forgetUser() {
        ThreadContext.remove();
    }

    /** As at a browser of one's own. */
    private Identity signedIn(String password) {
        ThreadContext.bind(new DefaultSecurityManager(new AccountRealm(visitor.get(CredentialCheck.class))));
        ThreadContext.unbindSubject();
        signIn.withPassword("co.binh", password, HERE);
        return visitor.get(SignedInUser.class).identity().orElseThrow();
    }

    /** As the next request finds it. */
    private boolean isOpen(Identity identity) {
        entities.flush();
        entities.clear();
        return sessions.isOpen(identity);
    }

    @Test
    void showsWhereOneIsSignedInAndEndsTheOthers() {
        Identity elsewhere = signedIn(PASSWORD);
        Identity here = signedIn(PASSWORD);
        OwnAccount own = visitor.get(OwnAccount.class);
        assertThat(own.sessions()).extracting(SessionLine::own).containsExactlyInAnyOrder(true, false);
        assertThat(isOpen(elsewhere)).isTrue();

        own.signOutOthers();

        assertThat(isOpen(elsewhere)).isFalse();
        assertThat(isOpen(here)).isTrue();
        assertThat(own.sessions()).hasSize(1);
    }

    @Test
    void endsASessionBySigningOut() {
        Identity here = signedIn(PASSWORD);

        signIn.out();

        assertThat(isOpen(here)).isFalse();
    }

    @Test
    void changesThePasswordOnlyForWhoKnowsTheOldOne() {
        Identity elsewhere = signedIn(PASSWORD);
        Identity here = signedIn(PASSWORD);
        OwnAccount own = visitor.get(OwnAccount.class);

        assertThatThrownBy(() -> own.changePassword("khac", OTHER)).hasMessage(AccessError.PASSWORD_WRONG.key());
        assertThatThrownBy(() -> own.changePassword(PASSWORD, "ngan")).hasMessage(AccessError.PASSWORD_SHORT.key());
        own.changePassword(PASSWORD, OTHER);

        assertThat(isOpen(elsewhere)).isFalse();
        assertThat(isOpen(here)).isTrue();
        assertThatThrownBy(() -> signedIn(PASSWORD)).hasMessage(AccessError.SIGN_IN_FAILED.key());
        assertThat(signedIn(OTHER).accountId()).isEqualTo(account);
    }

    @Test
    void limitsHowOftenTheOldPasswordIsGuessed() {
        signedIn(PASSWORD);
        OwnAccount own = visitor.get(OwnAccount.class);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> own.changePassword("khac", OTHER)).hasMessage(AccessError.PASSWORD_WRONG.key());
        }

        assertThatThrownBy(() -> own.changePassword(PASSWORD, OTHER)).hasMessage(AccessError.TOO_MANY_TRIES.key());
    }

    @Test
    void endsEverySessionWhenTheAccountIsLockedOrSignedOutByItsManager() {
        Identity here = signedIn(PASSWORD);
        operator.get(Accounts.class).signOutEverywhere(account);
        entities.flush();
        entities.clear();
        SignInSessions afresh = operator.get(SignInSessions.class);
        assertThat(afresh.isOpen(here)).isFalse();

        Identity again = signedIn(PASSWORD);
        operator.get(Accounts.class).lock(account);
        entities.flush();
        entities.clear();
        assertThat(afresh.isOpen(again)).isFalse();
    }

    @Test
    void listsTheOwnTokensUntilTheyAreRevoked() {
        signedIn(PASSWORD);
        ApiTokens tokens = visitor.get(ApiTokens.class);
        IssuedToken token = tokens.issue("phần mềm trường", TokenScope.READ, NOW.plus(Duration.ofDays(30)));

        List<TokenLine> lines = tokens.own();
        assertThat(lines).extracting(TokenLine::name).containsExactly("phần mềm trường");

        tokens.revoke(token.id());
        assertThat(tokens.own()).isEmpty();
    }

    @Test
    void sendsNothingAndSaysNothingWhereNoMailGoesOut() {
        PasswordReset reset = visitor.get(PasswordReset.class);
        assertThat(reset.isOffered()).isFalse();

        reset.ask("co.binh", HERE);
        reset.ask("khong.co", HERE);

        assertThat(visitor.events().all()).isEmpty();
    }

    @Test
    void limitsHowOftenAResetIsAskedForAnAccountWhetherItIsThereOrNot() {
        PasswordReset reset = visitor.get(PasswordReset.class);
        for (String name : List.of("co.binh", "khong.co")) {
            for (int i = 0; i < 5; i++) {
                reset.ask(name, HERE);
            }
            assertThatThrownBy(() -> reset.ask(name, HERE)).hasMessage(AccessError.TOO_MANY_TRIES.key());
        }
    }
}
