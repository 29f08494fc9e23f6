package vn.khien.attendance.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.CorrectionView;
import vn.khien.attendance.Mark;
import vn.khien.attendance.RollLine;
import vn.khien.attendance.RollView;
import vn.khien.attendance.SheetCounts;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.SheetRow;
import vn.khien.attendance.boundary.RollReading;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.web.Formats;
import vn.khien.shared.web.Texts;

/** The roll of one class; only draws it, the device does the rest. */
@Named
@RequestScoped
public class RollPage {
    /** Found once: {@code Json} looks through every archive of the server at each of its calls. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    RollReading reading;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    private @Nullable String sheet;
    private @Nullable RollView roll;

    /** A correction with both states in words. */
    public record Correction(String reason, String when, List<Change> changes) {}

    /** One person's mark, or the number of people, before and after. */
    public record Change(String name, String before, String after) {}

    public void open() {
        roll = reading.open(asked());
    }

    private UUID asked() {
        try {
            return UUID.fromString(sheet == null ? "" : sheet);
        } catch (IllegalArgumentException e) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
    }

    public @Nullable String getSheet() {
        return sheet;
    }

    public void setSheet(@Nullable String sheet) {
        this.sheet = sheet;
    }

    public String getTitle() {
        return texts.of("attendance.roll.title", getUnitName());
    }

    /** "Sinh hoạt dưới cờ, 7:15", with its day unless that is today: the line must fit beside two buttons. */
    public String getSubtitle() {
        SheetRow row = row();
        String form = texts.of("attendance.form." + row.form());
        String time = formats.timeOf(row.startsAt());
        return row.heldOn().equals(CityTime.today(clock))
                ? texts.of("attendance.roll.subtitle.today", form, time)
                : texts.of("attendance.roll.subtitle", form, time, formats.date(row.heldOn()));
    }

    /** What the strip says before the first tap. */
    public String getHint() {
        if (getCounts().state().counts()) {
            return texts.of("attendance.state." + getCounts().state());
        }
        if (isNotInvited()) {
            return texts.of("attendance.mode.NOT_INVITED");
        }
        if (!view().writable()) {
            return texts.of("attendance.roll.readOnly");
        }
        return texts.of(isNamed() ? "attendance.roll.how" : "attendance.roll.how.heads");
    }

    public SheetCounts getCounts() {
        return row().counts();
    }

    public String getUnitName() {
        return row().unitName();
    }

    public boolean isWritable() {
        return view().writable();
    }

    public boolean isNamed() {
        return getCounts().mode() == SheetMode.INVITED;
    }

    public boolean isCounted() {
        return getCounts().mode() == SheetMode.HEAD_COUNT;
    }

    public boolean isNotInvited() {
        return getCounts().mode() == SheetMode.NOT_INVITED;
    }

    public boolean isClosed() {
        return getCounts().state().counts();
    }

    public long getPerson() {
        return currentUser.personId();
    }

    public boolean isWithoutPeople() {
        return view().marks().isEmpty();
    }

    /**
     * The lines of the roll for its script: id, family and middle names, given name, mark. The given name stands apart,
     * because it is what the teacher calls out.
     */
    public String getPeople() {
        JsonArrayBuilder people = JSON.createArrayBuilder();
        for (RollLine line : view().marks()) {
            Mark mark = line.mark();
            people.add(JSON.createArrayBuilder()
                    .add(line.personId())
                    .add(before(line))
                    .add(line.givenName())
                    .add(mark == null ? "" : mark.name()));
        }
        return people.build().toString();
    }

    public List<Correction> getCorrections() {
        Map<Long, String> names = new HashMap<>();
        view().marks().forEach(line -> names.put(line.personId(), line.fullName()));
        return view().corrections().stream()
                .map(correction -> new Correction(
                        correction.reason(), formats.momentOf(correction.correctedAt()), changes(correction, names)))
                .toList();
    }

    private List<Change> changes(CorrectionView correction, Map<Long, String> names) {
        List<Change> changes = new ArrayList<>();
        if (isCounted()) {
            changes.add(new Change(
                    texts.of("attendance.roll.js.sum.heads"),
                    formats.number(correction.headCountBefore()),
                    formats.number(correction.headCountAfter())));
        }
        for (CorrectionView.Change change : correction.changes()) {
            changes.add(
                    new Change(names.getOrDefault(change.personId(), ""), word(change.before()), word(change.after())));
        }
        return changes;
    }

    private String word(@Nullable Mark mark) {
        return mark == null ? texts.of("attendance.roll.js.joined") : texts.of("attendance.roll.js." + mark);
    }

    private static String before(RollLine line) {
        String full = line.fullName();
        return full.endsWith(line.givenName())
                ? full.substring(0, full.length() - line.givenName().length()).strip()
                : full;
    }

    private SheetRow row() {
        return view().sheet();
    }

    private RollView view() {
        if (roll == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return roll;
    }
}
