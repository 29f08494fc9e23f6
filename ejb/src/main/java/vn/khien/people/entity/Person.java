package vn.khien.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khien.people.Gender;
import vn.khien.people.Profile;
import vn.khien.shared.PersonName;

/** A human being, kept once through all schools and offices. */
@Entity
@Table(name = "person")
public class Person {
    @Id
    private long id;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "sort_key")
    private byte[] sortKey;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @Enumerated(EnumType.STRING)
    private @Nullable Gender gender;

    private @Nullable String email;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected Person() {}

    public Person(
            long id,
            PersonName name,
            @Nullable LocalDate birthDate,
            @Nullable Gender gender,
            @Nullable String email,
            Instant now) {
        this.id = id;
        this.fullName = name.fullName();
        this.givenName = name.givenName();
        this.sortKey = name.sortKey();
        this.searchKey = name.searchKey();
        this.birthDate = birthDate;
        this.birthYear = birthDate == null ? null : birthDate.getYear();
        this.gender = gender;
        this.email = email;
        this.createdAt = now;
    }

    /** Puts the name right, and with it what the database sorts by and searches in. */
    public void rename(PersonName name) {
        fullName = name.fullName();
        givenName = name.givenName();
        sortKey = name.sortKey();
        searchKey = name.searchKey();
    }

    public Profile profile() {
        return new Profile(name(), birthDate, birthYear, gender, email);
    }

    public long id() {
        return id;
    }

    public PersonName name() {
        return new PersonName(fullName, givenName);
    }

    public @Nullable LocalDate birthDate() {
        return birthDate;
    }

    public @Nullable Integer birthYear() {
        return birthYear;
    }

    public @Nullable Gender gender() {
        return gender;
    }

    public @Nullable String email() {
        return email;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What the database sorts by. */
    public byte[] sortKey() {
        return sortKey.clone();
    }

    /** What the database searches in. */
    public String searchKey() {
        return searchKey;
    }
}
