package vn.khien.people.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.people.HeldIdentifier;
import vn.khien.people.IdentifierType;
import vn.khien.people.boundary.Identifiers;
import vn.khien.shared.CityTime;
import vn.khien.shared.faces.Messages;

/** The numbers of the person whose page is open. */
@Named
@RequestScoped
public class IdentifiersPart {
    @Inject
    Identifiers identifiers;

    @Inject
    PersonPage page;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private List<HeldIdentifier> held = List.of();
    private List<IdentifierType> types = List.of();
    private IdentifierType type = IdentifierType.MOET_ID;
    private String code = "";
    private @Nullable LocalDate from;

    @PostConstruct
    void read() {
        held = identifiers.of(PersonPage.askedId(request));
        from = CityTime.today(clock);
        boolean keeping = identifiers.keepsNationalIds(page.getFile().place().unitId());
        types = Arrays.stream(IdentifierType.values())
                .filter(each -> keeping || each != IdentifierType.NATIONAL_MARK)
                .toList();
    }

    public String record() {
        long personId = page.getFile().personId();
        identifiers.record(personId, type, code, Objects.requireNonNull(from));
        Messages.infoAfterRedirect("people.identifier.recorded");
        return PersonPage.href(personId);
    }

    public List<HeldIdentifier> getHeld() {
        return held;
    }

    /** Those that may be recorded at this school. */
    public List<IdentifierType> getTypes() {
        return types;
    }

    public IdentifierType getType() {
        return type;
    }

    public void setType(IdentifierType type) {
        this.type = type;
    }

    /** Never handed back to the page: a number that was typed stands nowhere again. */
    public String getCode() {
        return "";
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
