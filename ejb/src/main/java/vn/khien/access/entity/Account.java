package vn.khien.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccountState;
import vn.khien.shared.Language;

/** A person's way in. Has a password, a login card, or both; keeps hashes only. */
@Entity
@Table(name = "account")
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "account")
    @TableGenerator(
            name = "account",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "last_id",
            pkColumnValue = "account",
            allocationSize = 50)
    private long id;

    @Column(name = "person_id")
    private long personId;

    private String login;

    private @Nullable String email;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "card_hash")
    private @Nullable String cardHash;

    @Column(name = "card_issued_at")
    private @Nullable Instant cardIssuedAt;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private String language;

    @Column(name = "last_sign_in_at")
    private @Nullable Instant lastSignInAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected Account() {}

    /** An account without a secret lets nobody in yet. */
    public Account(long personId, String login, Instant now) {
        this.personId = personId;
        this.login = login.strip().toLowerCase(Locale.ROOT);
        this.state = AccountState.ACTIVE;
        this.language = Language.VI.code();
        this.createdAt = now;
    }

    /** An account whose owner is sent a link to choose a password. */
    public static Account invited(long personId, String login, @Nullable String email, Instant now) {
        Account account = new Account(personId, login, now);
        account.state = AccountState.INVITED;
        account.reachAt(email);
        return account;
    }

    /** A password that its owner chose; whoever was only invited has come in with it. */
    public void changePassword(String newHash) {
        passwordHash = newHash;
        if (state == AccountState.INVITED) {
            state = AccountState.ACTIVE;
        }
    }

    /** Where mail to its owner goes. */
    public void reachAt(@Nullable String newEmail) {
        email = newEmail == null || newEmail.isBlank() ? null : newEmail.strip().toLowerCase(Locale.ROOT);
    }

    public void lock() {
        state = AccountState.LOCKED;
    }

    /** Opens what was locked; without any secret its owner has to be invited again. */
    public void unlock() {
        if (state == AccountState.LOCKED) {
            state = passwordHash == null && cardHash == null ? AccountState.INVITED : AccountState.ACTIVE;
        }
    }

    /** A new card; the one before opens nothing any more. */
    public void giveCard(String newHash, Instant now) {
        cardHash = newHash;
        cardIssuedAt = now;
    }

    public void signedIn(Instant now) {
        lastSignInAt = now;
    }

    public long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public String login() {
        return login;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public @Nullable String cardHash() {
        return cardHash;
    }

    public @Nullable Instant cardIssuedAt() {
        return cardIssuedAt;
    }

    public AccountState state() {
        return state;
    }

    public String language() {
        return language;
    }

    public @Nullable Instant lastSignInAt() {
        return lastSignInAt;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
