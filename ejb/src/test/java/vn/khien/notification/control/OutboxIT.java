package vn.khien.notification.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khien.testing.Fixtures.NOW;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.access.LinkPurpose;
import vn.khien.access.PasswordLinkMade;
import vn.khien.notification.MailState;
import vn.khien.notification.boundary.MailDelivery;
import vn.khien.notification.entity.OutboxMail;
import vn.khien.shared.Language;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Wired;

/** From the event to a real mail server, and what happens while there is none. */
@ExtendWith(DatabaseExtension.class)
class OutboxIT {
    private static final String ADDRESS = "https://khien.example/invitation/khien_abc";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private EntityManager entities;

    @BeforeEach
    void start(EntityManager given) {
        entities = given;
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsAnInvitationOnceAndForgetsItsText() throws Exception {
        Wired wired = at(NOW, server.getSmtp().getPort());
        announce(wired, Language.VI, LinkPurpose.INVITATION);
        assertThat(mail().sealedText()).isNotNull().doesNotContain("khien_abc");

        wired.get(MailDelivery.class).turn();
        wired.get(MailDelivery.class).turn();

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Mời thầy cô dùng Khiên: đặt mật khẩu");
        assertThat(received.getContent().toString()).contains(ADDRESS, "08:00, 12/10/2026");
        assertThat(received.getRecipients(Message.RecipientType.TO)[0]).hasToString("binh@truong.vn");
        assertThat(received.getFrom()[0]).hasToString("khien@truong.vn");
        assertThat(mail().state()).isEqualTo(MailState.SENT);
        assertThat(mail().sealedText()).isNull();
    }

    @Test
    void writesAResetInTheLanguageOfTheAccount() throws Exception {
        Wired wired = at(NOW, server.getSmtp().getPort());
        announce(wired, Language.EN, LinkPurpose.RESET);

        wired.get(MailDelivery.class).turn();

        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Khiên: choose a new password");
    }

    @Test
    void triesAgainLaterWhileTheServerIsAwayAndArrivesThen() {
        int port = server.getSmtp().getPort();
        server.stop();
        Wired wired = at(NOW, port);
        announce(wired, Language.VI, LinkPurpose.INVITATION);

        wired.get(MailDelivery.class).turn();

        assertThat(mail().state()).isEqualTo(MailState.WAITING);
        assertThat(mail().tries()).isEqualTo(1);
        assertThat(mail().dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        assertThat(mail().lastFailure()).doesNotContain("@");

        server.start();
        at(NOW.plus(Duration.ofMinutes(1)), server.getSmtp().getPort())
                .get(MailDelivery.class)
                .turn();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void givesUpOnceTheLinkIsOver() {
        OutboxMail mail = new OutboxMail("a@b.vn", "Thử", "sealed", NOW, NOW.plus(Duration.ofMinutes(3)));
        mail.failed("ConnectException", NOW);
        assertThat(mail.state()).isEqualTo(MailState.WAITING);

        mail.failed("ConnectException", NOW.plus(Duration.ofMinutes(1)));

        assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(mail.sealedText()).isNull();
    }

    @Test
    void leavesAMailToTheNodeThatClaimedIt() {
        Wired wired = at(NOW, server.getSmtp().getPort());
        announce(wired, Language.VI, LinkPurpose.INVITATION);
        MailSteps steps = wired.get(MailSteps.class);
        long id = steps.due().get(0);

        assertThat(steps.claim(id)).isPresent();
        assertThat(steps.claim(id)).isEmpty();
        assertThat(steps.due()).isEmpty();
    }

    @Test
    void waitsWhereThereIsNoMailServer() {
        Wired wired = at(NOW, server.getSmtp().getPort());
        wired.get(MailServer.class).address = "off";
        announce(wired, Language.VI, LinkPurpose.INVITATION);

        wired.get(MailDelivery.class).turn();

        assertThat(mail().state()).isEqualTo(MailState.WAITING);
    }

    private Wired at(Instant now, int port) {
        Wired wired = Wired.on(entities, FakeUser.nobody(), now);
        wired.get(MailServer.class).address = "smtp://127.0.0.1:" + port;
        wired.get(MailServer.class).from = "khien@truong.vn";
        return wired;
    }

    private static void announce(Wired wired, Language language, LinkPurpose purpose) {
        wired.observe(
                PasswordLinkMail.class,
                new PasswordLinkMade(1, "binh@truong.vn", language, purpose, ADDRESS, NOW.plus(Duration.ofDays(7))));
    }

    private OutboxMail mail() {
        entities.flush();
        entities.clear();
        return entities.createQuery("select m from OutboxMail m", OutboxMail.class)
                .getSingleResult();
    }
}
