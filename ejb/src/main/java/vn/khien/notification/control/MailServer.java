package vn.khien.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The mail server of the setting {@code lms.mail.url}: {@code smtp://user:password@host:587} with STARTTLS where it is
 * offered, and demanded where somebody signs in; {@code smtps://…} with TLS from the start. Reserved letters in user and
 * password are percent-encoded.
 */
@ApplicationScoped
public class MailServer {
    private static final String PATIENCE = "15000";

    @Inject
    @ConfigProperty(name = "lms.mail.url", defaultValue = "off")
    String address = "off";

    @Inject
    @ConfigProperty(name = "lms.mail.from", defaultValue = "khien@localhost")
    String from = "khien@localhost";

    public boolean isSet() {
        return !address.isBlank() && !"off".equals(address);
    }

    /** Hands the letter to the server, or says why that failed. */
    public void send(Letter letter) throws MessagingException {
        Session session = session(URI.create(address));
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    static Session session(URI server) {
        boolean secure = "smtps".equals(server.getScheme());
        String protocol = secure ? "smtps" : "smtp";
        String user = server.getUserInfo();
        Properties settings = new Properties();
        settings.put("mail.transport.protocol", protocol);
        settings.put("mail.transport.protocol.rfc822", protocol);
        String mail = "mail." + protocol + ".";
        settings.put(mail + "host", server.getHost());
        settings.put(mail + "port", Integer.toString(port(server, secure)));
        settings.put(mail + "auth", Boolean.toString(user != null));
        settings.put(mail + "starttls.enable", "true");
        settings.put(mail + "starttls.required", Boolean.toString(user != null && !secure));
        settings.put(mail + "ssl.checkserveridentity", "true");
        settings.put(mail + "connectiontimeout", PATIENCE);
        settings.put(mail + "timeout", PATIENCE);
        settings.put(mail + "writetimeout", PATIENCE);
        return Session.getInstance(settings, authenticator(user));
    }

    private static int port(URI server, boolean secure) {
        if (server.getPort() > 0) {
            return server.getPort();
        }
        return secure ? 465 : 25;
    }

    private static @Nullable Authenticator authenticator(@Nullable String user) {
        if (user == null) {
            return null;
        }
        int colon = user.indexOf(':');
        String name = colon < 0 ? user : user.substring(0, colon);
        String password = colon < 0 ? "" : user.substring(colon + 1);
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(name, password);
            }
        };
    }
}
