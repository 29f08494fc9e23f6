package vn.khien.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.testing.Fixtures.NOW;
import static vn.khien.testing.Fixtures.TODAY;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.util.ThreadContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.access.AccessError;
import vn.khien.access.Role;
import vn.khien.access.boundary.Accounts;
import vn.khien.access.boundary.Roles;
import vn.khien.access.boundary.SecondFactor;
import vn.khien.access.boundary.SignIn;
import vn.khien.access.entity.Account;
import vn.khien.access.entity.SecondFactorSecret;
import vn.khien.shared.OrgPath;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class SecondFactorIT {
    private static final String HERE = "127.0.0.1";
    private static final String PASSWORD = "mot mat khau du dai";

    private EntityManager entities;
    private Fixtures city;
    private Wired operator;
    private long account;

    @BeforeEach
    void wire(EntityManager given) {
        entities = given;
        city = Fixtures.on(entities);
        operator = Wired.on(entities, FakeUser.allPowerfulAt(OrgPath.WHOLE, 987_654_321), NOW);
        long official = city.official("P01", "Tạ Hồng Nhung");
        account = operator.get(Accounts.class).open(official, city.unit("P01").id(), "co.nhung", PASSWORD);
    }

    @AfterEach
    void forgetUser() {
        ThreadContext.remove();
    }

    /** A browser of its own at a moment. */
    private Wired at(Instant now) {
        ThreadContext.remove();
        Wired visitor = Wired.on(entities, FakeUser.nobody(), now);
        ThreadContext.bind(new DefaultSecurityManager(new AccountRealm(visitor.get(CredentialCheck.class))));
        return visitor;
    }

    private String codeAt(Instant moment) {
        SecondFactorSecret kept = entities.find(SecondFactorSecret.class, account);
        String secret = operator.get(SealedBox.class).open("second-factor", kept.sealedSecret());
        return Totp.code(HexFormat.of().parseHex(secret), Totp.stepAt(moment), Totp.DIGITS);
    }

    /** In a transaction of its own, as far as the database sees. */
    private void begin(Wired browser) {
        browser.get(SecondFactor.class).begin();
        entities.flush();
    }

    private List<String> setUp() {
        Wired browser = at(NOW);
        assertThat(browser.get(SignIn.class).withPassword("co.nhung", PASSWORD, HERE))
                .isEmpty();
        begin(browser);
        return browser.get(SecondFactor.class).confirm(codeAt(NOW));
    }

    @Test
    void asksForACodeAtEachSignInOnceItIsSetUp() {
        List<String> recovery = setUp();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();

        Instant later = NOW.plus(Duration.ofMinutes(10));
        Wired browser = at(later);
        SignIn signIn = browser.get(SignIn.class);
        String ticket = signIn.withPassword("co.nhung", PASSWORD, HERE).orElseThrow();
        assertThat(browser.get(SignedInUser.class).identity()).isEmpty();

        assertThatThrownBy(() -> signIn.withCode(ticket, "000000", HERE)).hasMessage(AccessError.CODE_WRONG.key());
        signIn.withCode(ticket, codeAt(later), HERE);

        assertThat(browser.get(SignedInUser.class).identity().orElseThrow().accountId())
                .isEqualTo(account);
    }

    @Test
    void takesNoCodeTwice() {
        setUp();
        Instant later = NOW.plus(Duration.ofMinutes(10));
        SignIn signIn = at(later).get(SignIn.class);
        String ticket = signIn.withPassword("co.nhung", PASSWORD, HERE).orElseThrow();
        String code = codeAt(later);
        signIn.withCode(ticket, code, HERE);

        SignIn again = at(later.plusSeconds(20)).get(SignIn.class);
        String second = again.withPassword("co.nhung", PASSWORD, HERE).orElseThrow();

        assertThatThrownBy(() -> again.withCode(second, code, HERE)).hasMessage(AccessError.CODE_WRONG.key());
    }

    @Test
    void takesACodeHalfAMinuteLateButNoOlderOne() {
        setUp();
        Instant later = NOW.plus(Duration.ofMinutes(10));
        SignIn signIn = at(later).get(SignIn.class);
        String ticket = signIn.withPassword("co.nhung", PASSWORD, HERE).orElseThrow();

        assertThatThrownBy(() -> signIn.withCode(ticket, codeAt(later.minusSeconds(90)), HERE))
                .hasMessage(AccessError.CODE_WRONG.key());
        signIn.withCode(ticket, codeAt(later.minusSeconds(30)), HERE);
    }

    @Test
    void takesEachRecoveryCodeOnceHoweverItIsTyped() {
        String recovery = setUp().get(3);
        SignIn signIn = at(NOW.plusSeconds(600)).get(SignIn.class);
        String ticket = signIn.withPassword("co.nhung", PASSWORD, HERE).orElseThrow();
        signIn.withCode(ticket, recovery.toLowerCase(Locale.ROOT).replace("-", " "), HERE);

        SignIn again = at(NOW.plusSeconds(700)).get(SignIn.class);
        String second = again.withPassword("co.nhung", PASSWORD, HERE).orElseThrow();

        assertThatThrownBy(() -> again.withCode(second, recovery, HERE)).hasMessage(AccessError.CODE_WRONG.key());
    }

    @Test
    void waitsAfterFiveWrongCodesEvenWithTheRightOne() {
        setUp();
        Instant later = NOW.plus(Duration.ofMinutes(10));
        SignIn signIn = at(later).get(SignIn.class);
        String ticket = signIn.withPassword("co.nhung", PASSWORD, HERE).orElseThrow();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn.withCode(ticket, "000000", HERE)).hasMessage(AccessError.CODE_WRONG.key());
        }

        assertThatThrownBy(() -> signIn.withCode(ticket, codeAt(later), HERE))
                .hasMessage(AccessError.TOO_MANY_TRIES.key());
    }

    @Test
    void opensNothingWithATicketThatIsOldOrMadeUpOrOfAnOldPassword() {
        setUp();
        Instant later = NOW.plus(Duration.ofMinutes(10));
        String ticket = at(later)
                .get(SignIn.class)
                .withPassword("co.nhung", PASSWORD, HERE)
                .orElseThrow();
        Instant tooLate = later.plus(Duration.ofMinutes(5));
        SignIn late = at(tooLate).get(SignIn.class);
        assertThatThrownBy(() -> late.withCode(ticket, codeAt(tooLate), HERE))
                .hasMessage(AccessError.SIGN_IN_FAILED.key());

        SignIn other = at(later).get(SignIn.class);
        String madeUp = account + "." + later.plusSeconds(60).getEpochSecond() + ".mark";
        assertThatThrownBy(() -> other.withCode(madeUp, codeAt(later), HERE))
                .hasMessage(AccessError.SIGN_IN_FAILED.key());
        operator.get(AccountWriter.class).setPassword(entities.find(Account.class, account), "con duong den truong");
        assertThatThrownBy(() -> other.withCode(ticket, codeAt(later), HERE))
                .hasMessage(AccessError.SIGN_IN_FAILED.key());
    }

    @Test
    void keepsTheSecretSealedAndTheCodesHashed() {
        List<String> recovery = setUp();

        String sealed = entities.find(SecondFactorSecret.class, account).sealedSecret();
        assertThat(sealed).doesNotContain(codeAt(NOW)).hasSizeGreaterThan(60);
        assertThatThrownBy(() -> operator.get(SealedBox.class).open("outbox", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThat(entities.createQuery("select c.codeHash from RecoveryCode c", String.class)
                        .getResultList())
                .hasSize(10)
                .noneMatch(recovery::contains);
    }

    @Test
    void isDemandedOfWhoSeesManySchoolsAndOfNobodyElse() {
        SecondFactorDemand demand = operator.get(SecondFactorDemand.class);
        demand.setting = "required";
        assertThat(demand.isRequiredFor(account)).isFalse();
        long teacher = operator.get(Accounts.class)
                .open(city.teacher("T02", "Lê An"), city.unit("T02").id(), "thay.an", PASSWORD);
        operator.get(Roles.class)
                .grant(teacher, Role.PRINCIPAL, city.unit("T02").id(), TODAY, null);
        operator.get(Roles.class)
                .grant(account, Role.COMMUNE_OFFICER, city.unit("P01").id(), TODAY, null);

        assertThat(demand.isRequiredFor(account)).isTrue();
        assertThat(demand.isRequiredFor(teacher)).isFalse();
        demand.setting = "default";
        assertThat(demand.isRequiredFor(account)).isTrue();
        demand.demo = "true";
        assertThat(demand.isRequiredFor(account)).isFalse();
    }

    @Test
    void letsWhoLacksItNoFurtherThanToSetItUpAndOnAfterThat() {
        operator.get(Roles.class)
                .grant(account, Role.COMMUNE_OFFICER, city.unit("P01").id(), TODAY, null);
        Wired browser = at(NOW);
        browser.get(SecondFactorDemand.class).setting = "required";
        browser.get(SignIn.class).withPassword("co.nhung", PASSWORD, HERE);
        assertThat(lacking(browser)).isTrue();

        begin(browser);
        browser.get(SecondFactor.class).confirm(codeAt(NOW));

        assertThat(lacking(browser)).isFalse();
        assertThatThrownBy(() -> browser.get(SecondFactor.class).end(codeAt(NOW.plusSeconds(30))))
                .hasMessage(AccessError.SECOND_FACTOR_REQUIRED.key());
    }

    @Test
    void isEndedByTheManagerOfTheAccountForWhoLostEverything() {
        setUp();

        operator.get(Accounts.class).endSecondFactor(account);

        assertThat(at(NOW.plusSeconds(60)).get(SignIn.class).withPassword("co.nhung", PASSWORD, HERE))
                .isEmpty();
    }

    private static boolean lacking(Wired browser) {
        return browser.get(SignedInUser.class).identity().orElseThrow().lacksSecondFactor();
    }
}
