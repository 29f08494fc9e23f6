package vn.khien.roster.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.roster.ImportState;
import vn.khien.roster.ImportSummary;
import vn.khien.roster.Verdict;
import vn.khien.roster.boundary.RosterImport;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.faces.Messages;

/** Many files at once: how far each is, what it would change, and writing those that somebody has looked at. */
@Named("rosterFiles")
@RequestScoped
public class RosterFilesPage {
    private static final int MOST = 200;

    @Inject
    RosterImport imports;

    @Inject
    UnitNames units;

    @Inject
    UploadDesk desk;

    @Inject
    HttpServletRequest request;

    private String asked = "";
    private List<Line> lines = List.of();
    private final Map<Long, Boolean> chosen = new HashMap<>();

    /**
     * A file in the list.
     *
     * @param rows read so far, while it is being read; null when nobody reads it
     */
    public record Line(ImportSummary summary, String unitName, @Nullable Integer rows) {
        public boolean reading() {
            return summary.state() == ImportState.READING && rows != null;
        }

        /** The server stopped while it was being read. */
        public boolean brokenOff() {
            return summary.state() == ImportState.READING && rows == null;
        }

        public boolean writable() {
            return readable() && summary.state() == ImportState.CHECKED && summary.changing() > 0;
        }

        /** Read before, or another file with the same in it. */
        public boolean known() {
            return readable() && summary.state() == ImportState.CHECKED && summary.changing() == 0;
        }

        public boolean readable() {
            return summary.verdict() == Verdict.OK;
        }

        /** The end of the key of its state. */
        public String word() {
            if (brokenOff()) {
                return "BROKEN_OFF";
            }
            if (summary.state() != ImportState.CHECKED) {
                return summary.state().name();
            }
            return readable() ? (known() ? "KNOWN" : "CHECKED") : "UNREADABLE";
        }

        public String tone() {
            return switch (word()) {
                case "APPLIED", "KNOWN" -> "done";
                case "UNREADABLE", "BROKEN_OFF" -> "bad";
                case "UNDONE" -> "rest";
                default -> "wait";
            };
        }
    }

    @PostConstruct
    void read() {
        String given = request.getParameter("imports");
        asked = given != null && given.matches("[0-9]{1,18}(-[0-9]{1,18}){0,199}") ? given : "";
        list();
    }

    private void list() {
        List<Long> ids = Stream.of(asked.split("-", -1))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .distinct()
                .limit(MOST)
                .toList();
        List<ImportSummary> summaries = imports.overview(ids);
        Set<Long> unitIds = new HashSet<>();
        summaries.forEach(summary -> unitIds.add(summary.unitId()));
        Map<Long, UnitSummary> named = units.named(unitIds);
        lines = summaries.stream()
                .map(summary -> {
                    UnitSummary unit = named.get(summary.unitId());
                    return new Line(summary, unit == null ? "" : unit.name(), desk.rowsRead(summary.id()));
                })
                .toList();
        lines.forEach(line -> chosen.put(line.summary().id(), line.writable()));
    }

    /** Writes the chosen files, each whole or not at all; one that cannot be written stops no other. */
    public void apply() {
        int written = 0;
        for (Line line : lines) {
            if (line.writable() && chosen.getOrDefault(line.summary().id(), false)) {
                written += applied(line) ? 1 : 0;
            }
        }
        list();
        Messages.info("roster.files.applied", written);
    }

    private boolean applied(Line line) {
        try {
            imports.apply(line.summary().id(), List.of());
            return true;
        } catch (RuleViolation e) {
            Messages.error("roster.files.refused", line.summary().fileName());
            return false;
        }
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isReading() {
        return lines.stream().anyMatch(Line::reading);
    }

    public long getWritable() {
        return lines.stream().filter(Line::writable).count();
    }

    public String getAsked() {
        return asked;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }
}
