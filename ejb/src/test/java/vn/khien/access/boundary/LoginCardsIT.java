package vn.khien.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khien.testing.Fixtures.NOW;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.access.CardHolder;
import vn.khien.access.LoginCard;
import vn.khien.access.control.CardCodes;
import vn.khien.access.control.InstallationKey;
import vn.khien.organisation.UnitSummary;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class LoginCardsIT {
    private static final InstallationKey KEY = InstallationKey.of("a secret of the tests, long enough to be one");

    private Fixtures city;
    private UnitSummary class6a;
    private EntityManager entities;
    private Wired wired;
    private LoginCards cards;

    @BeforeEach
    void wire(EntityManager given) {
        entities = given;
        city = Fixtures.on(entities);
        wired = Wired.on(entities, FakeUser.allPowerfulAt(OrgPath.WHOLE, 1), NOW)
                .with(InstallationKey.class, KEY);
        cards = wired.get(LoginCards.class);
        class6a = city.schoolClass("T02", "6A", 6);
        city.pupil(class6a, "Lê An");
        city.pupil(class6a, "Trần Bình");
    }

    @Test
    void givesCardsToThoseWithoutOneAndLeavesTheOthers() {
        LoginCard first = cards.issueMissing(class6a.id()).get(0);
        city.pupil(class6a, "Vũ Châu");

        List<LoginCard> added = cards.issueMissing(class6a.id());

        assertThat(added).extracting(LoginCard::fullName).containsExactly("Vũ Châu");
        assertThat(opens(first)).isTrue();
        assertThat(cards.issueMissing(class6a.id())).isEmpty();
        assertThat(cards.holders(class6a.id())).extracting(CardHolder::hasCard).containsOnly(true);
    }

    @Test
    void replacesALostCardAndNoOther() {
        List<LoginCard> before = cards.issue(class6a.id());

        LoginCard again = cards.issueOne(class6a.id(), before.get(0).personId());

        assertThat(opens(again)).isTrue();
        assertThat(opens(before.get(0))).isFalse();
        assertThat(opens(before.get(1))).isTrue();
    }

    @Test
    void printsTheAddressThatFillsTheCodeIn() {
        LoginCard card = cards.issue(class6a.id()).get(0);

        assertThat(card.address()).endsWith("/card/" + card.code());
        assertThat(card.qr().size()).isGreaterThan(20);
    }

    @Test
    void refusesAPupilOfAnotherClass() {
        long elsewhere = city.pupil(city.schoolClass("T02", "6B", 6), "Đỗ Dũng");

        assertThatThrownBy(() -> cards.issueOne(class6a.id(), elsewhere)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void tellsAStrangerNothingOfTheClass() {
        Wired stranger = Wired.on(entities, FakeUser.nobody(), NOW).with(InstallationKey.class, KEY);

        assertThatThrownBy(() -> stranger.get(LoginCards.class).holders(class6a.id()))
                .isInstanceOf(AccessDenied.class);
    }

    private boolean opens(LoginCard card) {
        entities.flush();
        return !entities.createQuery("select a.id from Account a where a.cardHash = :hash", Long.class)
                .setParameter("hash", wired.get(CardCodes.class).hashOfCard(card.code()))
                .getResultList()
                .isEmpty();
    }
}
