package vn.khien.access.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AuditLine;
import vn.khien.access.AuditQuestion;
import vn.khien.access.boundary.AuditReading;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitFinding;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.CityTime;
import vn.khien.shared.Page;

/** Who saw or changed what, a week back unless asked otherwise; the address keeps the question. */
@Named
@RequestScoped
public class AuditPage {
    private static final int DAYS = 7;

    @Inject
    AuditReading trail;

    @Inject
    UnitNames units;

    @Inject
    UnitFinding finding;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private AuditQuestion question = new AuditQuestion(LocalDate.MIN, LocalDate.MIN, "", "", null);
    private Page<AuditLine> lines = new Page<>(List.of(), 0, 1, 0);
    private List<String> actions = List.of();
    private Map<Long, UnitSummary> named = Map.of();
    private List<UnitSummary> found = List.of();
    private @Nullable UnitSummary unit;

    @PostConstruct
    void read() {
        LocalDate today = CityTime.today(clock);
        LocalDate to = day("to", today);
        actions = trail.actions();
        unit = chosen(today);
        question = new AuditQuestion(
                day("from", to.minusDays(DAYS)),
                to,
                parameter("action"),
                parameter("login"),
                unit == null ? null : unit.id());
        if (!isUndecided()) {
            ask();
        }
    }

    private void ask() {
        String page = parameter("page");
        lines = trail.lines(question, page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0);
        named = new HashMap<>(units.named(lines.rows().stream()
                .map(AuditLine::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
    }

    /** The unit whose name was typed, where only one has it; otherwise the one that a link named. */
    private @Nullable UnitSummary chosen(LocalDate today) {
        String typed = parameter("place");
        if (!typed.isEmpty()) {
            found = finding.search(typed, today);
            return found.size() == 1 ? found.get(0) : null;
        }
        String id = parameter("unit");
        return id.matches("[0-9]{1,18}") ? units.unit(Long.parseLong(id)) : null;
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private LocalDate day(String name, LocalDate otherwise) {
        try {
            return parameter(name).isEmpty() ? otherwise : LocalDate.parse(parameter(name));
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    public AuditQuestion getQuestion() {
        return question;
    }

    /** The one unit that is looked at; null for all. */
    public @Nullable UnitSummary getUnit() {
        return unit;
    }

    /** Whether a name was typed that no unit has, or more than one. */
    public boolean isUndecided() {
        return unit == null && !parameter("place").isEmpty();
    }

    /** The name that was typed. */
    public String getPlace() {
        return parameter("place");
    }

    /** The units that have the typed name. */
    public List<UnitSummary> getFound() {
        return found;
    }

    public Page<AuditLine> getLines() {
        return lines;
    }

    public List<String> getActions() {
        return actions;
    }

    public String unitName(AuditLine line) {
        UnitSummary unit = line.unitId() == null ? null : named.get(line.unitId());
        return unit == null ? "" : unit.shortName();
    }

    /** The same question on another page. */
    public String href(int page) {
        return hrefAt(question.unitId()) + "&page=" + page;
    }

    /** The same question about one unit and those below it, or about all where none is named. */
    public String hrefAt(@Nullable Long unitId) {
        return request.getContextPath() + "/access/audit.xhtml?from=" + question.from() + "&to=" + question.to()
                + "&action=" + encoded(question.action()) + "&login=" + encoded(question.login())
                + (unitId == null ? "" : "&unit=" + unitId);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean isNext() {
        return (lines.number() + 1L) * lines.size() < lines.total();
    }
}
