package vn.khien.roster.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khien.roster.ImportState;
import vn.khien.roster.ImportSummary;
import vn.khien.roster.RejectedRow;
import vn.khien.roster.RosterCheck;
import vn.khien.roster.RosterDiff;
import vn.khien.roster.RowDecision;
import vn.khien.roster.Verdict;
import vn.khien.roster.boundary.RosterDryRun;
import vn.khien.roster.boundary.RosterImport;
import vn.khien.shared.faces.Messages;

/** See what a file would change, write it, take it back. The address keeps the unit, then the import. */
@Named
@RequestScoped
public class RosterPage {
    /** Enough to judge by; the rest stands in the workbook. */
    private static final int MOST_SHOWN = 50;

    @Inject
    RosterDryRun dryRun;

    @Inject
    RosterImport imports;

    @Inject
    UploadDesk desk;

    @Inject
    HttpServletRequest request;

    private long unit;
    private @Nullable RosterCheck check;
    private final Map<String, String> choices = new HashMap<>();

    @PostConstruct
    void read() {
        long asked = number("import");
        if (asked > 0) {
            show(imports.find(asked));
        } else {
            unit = number("unit");
            unit = unit > 0 ? unit : dryRun.usualUnit();
        }
    }

    private void show(RosterCheck found) {
        check = found;
        unit = found.unitId();
    }

    /** Writes the good rows. */
    public void apply() {
        RosterCheck found = opened();
        int rows = found.reading().counts().accepted();
        show(imports.apply(found.id(), decisions(found)));
        Messages.info("roster.applied", rows);
    }

    public void undo() {
        show(imports.undo(opened().id()));
        Messages.info("roster.undone");
    }

    private RosterCheck opened() {
        RosterCheck found = check;
        if (found == null) {
            throw new IllegalStateException("No import in the address");
        }
        return found;
    }

    private List<RowDecision> decisions(RosterCheck found) {
        List<RowDecision> decisions = new ArrayList<>();
        for (RosterDiff.Doubt doubt : found.diff().needConfirm()) {
            String choice = choices.getOrDefault(keyOf(doubt), "");
            if (!choice.isEmpty()) {
                decisions.add(new RowDecision(doubt.sheet(), doubt.row(), choice.equals("same")));
            }
        }
        return decisions;
    }

    /** Under which the choice for a row in doubt is kept. */
    public String keyOf(RosterDiff.Doubt doubt) {
        return doubt.sheet() + "!" + doubt.row();
    }

    private long number(String parameter) {
        String value = request.getParameter(parameter);
        return value != null && value.matches("[0-9]{1,18}") ? Long.parseLong(value) : 0;
    }

    public boolean isOpen() {
        return check != null;
    }

    /** Whether the file has not been read to its end. */
    public boolean isUnread() {
        return check != null && check.state() == ImportState.READING;
    }

    /** How many rows have been read so far; null when the reading was broken off. */
    public @Nullable Integer getRowsRead() {
        return desk.rowsRead(opened().id());
    }

    /** Whether it says nothing that is not known already, as when a file is sent a second time. */
    public boolean isKnown() {
        return isWaiting() && opened().diff().changing() == 0;
    }

    /** Whether somebody can decide on it now. */
    public boolean isWaiting() {
        return check != null && check.state() == ImportState.CHECKED && isReadable();
    }

    public boolean isApplied() {
        return check != null && check.state() == ImportState.APPLIED;
    }

    public boolean isReadable() {
        return check != null && check.reading().verdict() == Verdict.OK;
    }

    public List<RejectedRow> getRejected() {
        return opened().reading().rejected().stream().limit(MOST_SHOWN).toList();
    }

    public List<RosterDiff.FieldChange> getChanges() {
        return opened().diff().changes().stream().limit(MOST_SHOWN).toList();
    }

    public List<RosterDiff.ClassMove> getMoves() {
        return opened().diff().classMoves().stream().limit(MOST_SHOWN).toList();
    }

    public List<RosterDiff.Newcomer> getAdded() {
        return opened().diff().added().stream().limit(MOST_SHOWN).toList();
    }

    /** How many good rows each class has, in the order of the file; empty where the list knows no classes. */
    public Map<String, Long> getClassSizes() {
        return opened().reading().accepted().stream()
                .filter(row -> !Objects.requireNonNullElse(row.className(), "").isEmpty())
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNullElse(row.className(), ""),
                        LinkedHashMap::new,
                        Collectors.counting()));
    }

    public List<RosterDiff.Missing> getMissing() {
        return opened().diff().missingFromFile().stream().limit(MOST_SHOWN).toList();
    }

    /** How many rows can be read as people, good or faulty. */
    public int getRows() {
        return opened().reading().counts().accepted()
                + opened().reading().counts().rejected();
    }

    public List<ImportSummary> getPast() {
        return imports.latest(unit);
    }

    public @Nullable RosterCheck getCheck() {
        return check;
    }

    public long getUnit() {
        return unit;
    }

    public Map<String, String> getChoices() {
        return choices;
    }
}
