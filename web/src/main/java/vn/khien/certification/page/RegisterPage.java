package vn.khien.certification.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khien.certification.CertificateRow;
import vn.khien.certification.RegisterSummary;
import vn.khien.certification.boundary.CertificateDecisions;
import vn.khien.certification.boundary.Certificates;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.CityTime;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Page;
import vn.khien.shared.faces.Messages;

/** The register of a unit and a year, and the registers of the units below; the address keeps unit, year and page. */
@Named
@RequestScoped
public class RegisterPage {
    @Inject
    Certificates certificates;

    @Inject
    CertificateDecisions decisions;

    @Inject
    UnitNames units;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private long unit;
    private int year;
    private List<Integer> years = List.of();
    private List<RegisterSummary> registers = List.of();
    private Page<CertificateRow> lines = new Page<>(List.of(), 0, 1, 0);
    private String reason = "";

    @PostConstruct
    void read() {
        unit = number("unit", ownUnit());
        year = (int) number("year", CityTime.today(clock).getYear());
        load();
    }

    private void load() {
        TreeSet<Integer> known = new TreeSet<>(certificates.years(unit));
        known.add(CityTime.today(clock).getYear());
        years = List.copyOf(known.descendingSet());
        registers = certificates.registers(unit, year);
        int size = isWhole() ? Certificates.MOST_LINES : Certificates.PAGE_SIZE;
        lines = certificates.register(unit, year, (int) number("page", 0), size);
    }

    /** Issues a new edition with the holder's name and unit as they are now. */
    public void replace(long id) {
        decisions.replace(id, reason);
        reason = "";
        load();
        Messages.info("certification.register.replaced");
    }

    public void revoke(long id) {
        decisions.revoke(id, reason);
        reason = "";
        load();
        Messages.info("certification.register.revoked");
    }

    private long ownUnit() {
        return certificates.readable().stream()
                .filter(top -> !top.equals(OrgPath.WHOLE))
                .findFirst()
                .orElseThrow(() -> new AccessDenied("No register to read"))
                .unitId();
    }

    private long number(String parameter, long otherwise) {
        String value = request.getParameter(parameter);
        return value != null && value.matches("[0-9]{1,18}") ? Long.parseLong(value) : otherwise;
    }

    public long getUnit() {
        return unit;
    }

    public String getUnitName() {
        return units.unit(unit).name();
    }

    public int getYear() {
        return year;
    }

    public List<Integer> getYears() {
        return years;
    }

    /** The registers of other issuers below the unit. */
    public List<RegisterSummary> getRegistersBelow() {
        return registers.stream()
                .filter(register -> register.issuerUnitId() != unit)
                .toList();
    }

    /** What the unit itself wrote. */
    public RegisterSummary getOwn() {
        return registers.stream()
                .filter(register -> register.issuerUnitId() == unit)
                .findFirst()
                .orElseGet(() -> new RegisterSummary(unit, getUnitName(), 0, 0, 0));
    }

    public Page<CertificateRow> getLines() {
        return lines;
    }

    /** The line whose decision is open, if any. */
    public @Nullable CertificateRow getChosen() {
        long id = number("decide", 0);
        return lines.rows().stream()
                .filter(line -> line.id() == id && getMayDecide())
                .findFirst()
                .orElse(null);
    }

    public boolean getMayDecide() {
        return decisions.mayDecide(unit);
    }

    /** Whether the whole year stands on one page, to be printed. */
    public boolean isWhole() {
        return request.getParameter("whole") != null;
    }

    public boolean isNamesHidden() {
        return lines.rows().stream().anyMatch(CertificateRow::namesHidden);
    }

    /** The page before, counted from 0; below 0 when there is none. */
    public int getPrevious() {
        return lines.number() - 1;
    }

    /** The next page; 0 when there is none. */
    public int getNext() {
        return (long) (lines.number() + 1) * lines.size() < lines.total() ? lines.number() + 1 : 0;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
