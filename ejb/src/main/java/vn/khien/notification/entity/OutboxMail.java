package vn.khien.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.notification.MailState;

/** One mail on its way: tried again ever later, until it went out or is of no use any more. */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail {
    private static final int LONGEST_FAILURE = 200;
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "outbox_mail")
    @TableGenerator(
            name = "outbox_mail",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "outbox_mail",
            allocationSize = 50)
    private long id;

    private String recipient;

    private String subject;

    @Column(name = "sealed_text")
    private @Nullable String sealedText;

    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "worthless_at")
    private Instant worthlessAt;

    private int tries;

    @Column(name = "last_failure")
    private @Nullable String lastFailure;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected OutboxMail() {}

    /** A mail that is of no use after {@code worthlessAt}. */
    public OutboxMail(String recipient, String subject, String sealedText, Instant now, Instant worthlessAt) {
        this.recipient = recipient;
        this.subject = subject;
        this.sealedText = sealedText;
        this.state = MailState.WAITING;
        this.madeAt = now;
        this.dueAt = now;
        this.worthlessAt = worthlessAt;
    }

    public void sent() {
        state = MailState.SENT;
        sealedText = null;
        lastFailure = null;
    }

    /** Waits for the next try, or gives up. */
    public void failed(String why, Instant now) {
        lastFailure = why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
        Instant next = tries < PAUSES.size() ? now.plus(PAUSES.get(tries)) : worthlessAt;
        tries++;
        if (next.isBefore(worthlessAt)) {
            dueAt = next;
        } else {
            state = MailState.GIVEN_UP;
            sealedText = null;
        }
    }

    public long id() {
        return id;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    public @Nullable String sealedText() {
        return sealedText;
    }

    public MailState state() {
        return state;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public int tries() {
        return tries;
    }

    public @Nullable String lastFailure() {
        return lastFailure;
    }
}
