package vn.khien.notification.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import vn.khien.notification.control.Letter;
import vn.khien.notification.control.MailServer;
import vn.khien.notification.control.MailSteps;

/** Sends what waits in the outbox, a few seconds after it was written. Without a mail server it waits until it is worthless. */
@Stateless
public class MailDelivery {
    private static final Logger LOG = System.getLogger(MailDelivery.class.getName());

    @Inject
    MailSteps steps;

    @Inject
    MailServer server;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void turn() {
        if (server.isSet()) {
            for (long id : steps.due()) {
                steps.claim(id).ifPresent(letter -> send(id, letter));
            }
        }
    }

    private void send(long id, Letter letter) {
        try {
            server.send(letter);
            steps.sent(id);
            LOG.log(Level.INFO, "Mail {0} sent", id);
        } catch (MessagingException e) {
            // What a server says may hold the address, which the log must not.
            steps.failed(id, e.getClass().getSimpleName());
            LOG.log(Level.WARNING, "Mail {0} not sent: {1}", id, e.getClass().getSimpleName());
        }
    }
}
