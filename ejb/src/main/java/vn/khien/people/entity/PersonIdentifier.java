package vn.khien.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khien.people.IdentifierType;
import vn.khien.people.PeopleError;
import vn.khien.shared.RuleViolation;

/** A number by which somebody is known, from one day to another. Numbers that no longer hold are kept, never given again. */
@Entity
@Table(name = "person_identifier")
public class PersonIdentifier {
    private static final Pattern MOET_ID = Pattern.compile("[0-9]{10}");
    private static final Pattern NATIONAL_ID = Pattern.compile("[0-9]{12}");
    private static final Pattern OWN_CODE = Pattern.compile("[\\p{L}0-9][\\p{L}0-9 ./_-]{0,39}");

    @Id
    private long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private IdentifierType type;

    @Column(name = "scope_unit_id")
    private long scopeUnitId;

    private String code;

    private @Nullable String sealed;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init") // The provider fills the fields.
    protected PersonIdentifier() {}

    public PersonIdentifier(
            long id,
            long personId,
            IdentifierType type,
            long scopeUnitId,
            String code,
            @Nullable String sealed,
            LocalDate from) {
        this.id = id;
        this.personId = personId;
        this.type = type;
        this.scopeUnitId = scopeUnitId;
        this.code = code;
        this.sealed = sealed;
        this.validFrom = from;
    }

    /** Refuses what cannot be a number of that type. */
    public static String checked(IdentifierType type, String typed) {
        String code = typed.strip();
        Pattern shape =
                switch (type) {
                    case MOET_ID -> MOET_ID;
                    case NATIONAL_MARK -> NATIONAL_ID;
                    case SCHOOL_CODE, TEMPORARY_CODE -> OWN_CODE;
                };
        if (!shape.matcher(code).matches()) {
            throw new RuleViolation(PeopleError.IDENTIFIER_UNFIT);
        }
        return code;
    }

    /** Another number takes its place from that day on. */
    public void replacedFrom(LocalDate day) {
        LocalDate last = day.minusDays(1);
        validTo = last.isBefore(validFrom) ? validFrom : last;
    }

    /** The number itself is known again, or forgotten. */
    public void seal(@Nullable String number) {
        sealed = number;
    }

    public boolean isOpen() {
        return validTo == null;
    }

    public long personId() {
        return personId;
    }

    public IdentifierType type() {
        return type;
    }

    public long scopeUnitId() {
        return scopeUnitId;
    }

    public String code() {
        return code;
    }

    public @Nullable String sealed() {
        return sealed;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }
}
