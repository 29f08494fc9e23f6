package vn.khien.access.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccountLine;
import vn.khien.access.RoleLine;
import vn.khien.access.boundary.AccountOverview;
import vn.khien.access.boundary.Roles;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.Page;
import vn.khien.shared.faces.Messages;

/** Who of a unit has an account and which roles; the address keeps what was asked. */
@Named
@RequestScoped
public class AccountsPage {
    @Inject
    AccountOverview overview;

    @Inject
    Roles roles;

    @Inject
    UnitNames units;

    @Inject
    ManagedUnit managed;

    @Inject
    HttpServletRequest request;

    private @Nullable UnitSummary unit;
    private String name = "";
    private Page<AccountLine> lines = new Page<>(List.of(), 0, 1, 0);
    private List<AccountLine> elsewhere = List.of();
    private Map<Long, UnitSummary> named = Map.of();

    @PostConstruct
    void read() {
        long id = managed.id();
        unit = units.unit(id);
        name = managed.parameter("name");
        lines = overview.at(id, name, managed.number("page"));
        elsewhere = overview.fromElsewhere(id);
        Set<Long> ids = new HashSet<>();
        lines.rows().forEach(line -> collect(line, ids));
        elsewhere.forEach(line -> collect(line, ids));
        named = units.namedOn(ids, managed.today());
    }

    private static void collect(AccountLine line, Set<Long> ids) {
        ids.add(line.person().unitId());
        line.roles().forEach(role -> ids.add(role.unitId()));
    }

    /** Takes a role at this unit away from somebody who belongs elsewhere; today still counts. */
    public void end(long grantId) {
        roles.end(grantId, managed.today());
        Messages.info("access.account.ended");
        read();
    }

    /** Roles of today and later. */
    public List<RoleLine> open(AccountLine line) {
        return line.roles().stream()
                .filter(role -> role.isOpenOn(managed.today()))
                .toList();
    }

    /** Of these, those at the unit itself. */
    public List<RoleLine> here(AccountLine line) {
        return open(line).stream()
                .filter(role -> role.unitId() == getUnit().id())
                .toList();
    }

    public String unitName(long id) {
        UnitSummary one = named.get(id);
        return one == null ? "" : one.shortName();
    }

    /** The account of one person, at the unit where they belong. */
    public String href(AccountLine line) {
        return request.getContextPath() + "/access/account.xhtml?unit="
                + line.person().unitId() + "&person=" + line.person().id();
    }

    /** The same question on another page. */
    public String pageHref(int page) {
        return request.getContextPath() + "/access/accounts.xhtml?unit="
                + getUnit().id() + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&page=" + page;
    }

    public boolean isNext() {
        return (lines.number() + 1L) * lines.size() < lines.total();
    }

    /** How many of those shown have an account. */
    public long getWithAccount() {
        return lines.rows().stream().filter(line -> line.account() != null).count();
    }

    public UnitSummary getUnit() {
        return Objects.requireNonNull(unit);
    }

    public String getName() {
        return name;
    }

    public Page<AccountLine> getLines() {
        return lines;
    }

    public List<AccountLine> getElsewhere() {
        return elsewhere;
    }
}
