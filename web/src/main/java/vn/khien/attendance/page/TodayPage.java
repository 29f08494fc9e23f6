package vn.khien.attendance.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khien.attendance.SheetMode;
import vn.khien.attendance.SheetRow;
import vn.khien.attendance.boundary.TodayBoard;
import vn.khien.people.Gender;
import vn.khien.people.PersonRow;
import vn.khien.people.boundary.PeopleDirectory;
import vn.khien.shared.CityTime;
import vn.khien.shared.web.Formats;
import vn.khien.shared.web.Texts;

/** The teacher's day: the next session first, then the others and what stayed open. */
@Named
@RequestScoped
public class TodayPage {
    @Inject
    TodayBoard board;

    @Inject
    PeopleDirectory people;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    private PersonRow self;

    private List<SheetRow> today = List.of();
    private List<SheetRow> leftOpen = List.of();

    @PostConstruct
    void read() {
        self = people.self();
        today = board.today();
        leftOpen = board.leftOpen();
    }

    public String getDate() {
        return formats.dayHeading(day());
    }

    /** "Chào cô Hoà, hôm nay có 1 buổi": the answer before anything else. */
    public String getAnswer() {
        String greeted = texts.of("attendance.today.greeting." + gender(), self.givenName());
        long open = today.stream().filter(TodayPage::isToDo).count();
        if (today.isEmpty()) {
            return texts.of("attendance.today.none", greeted);
        }
        if (open == 0) {
            return texts.of("attendance.today.done", greeted);
        }
        boolean oneClass = today.stream().map(SheetRow::unitId).distinct().count() == 1;
        return texts.of(oneClass ? "attendance.today.some" : "attendance.today.someClasses", greeted, open);
    }

    private String gender() {
        Gender gender = self.gender();
        return gender == null ? "ANY" : gender.name();
    }

    /** The sheet to take next: the first of the day that is not closed. */
    public @Nullable SheetRow getNext() {
        return next().orElse(null);
    }

    private Optional<SheetRow> next() {
        return today.stream().filter(TodayPage::isToDo).findFirst();
    }

    /** The rest of the day. */
    public List<SheetRow> getOthers() {
        Optional<SheetRow> next = next();
        return today.stream()
                .filter(sheet -> next.isEmpty() || !sheet.equals(next.get()))
                .toList();
    }

    public String getOthersHeading() {
        return texts.of(next().isPresent() ? "attendance.today.others" : "attendance.today.all");
    }

    public List<SheetRow> getLeftOpen() {
        return leftOpen;
    }

    public boolean isEmpty() {
        return today.isEmpty();
    }

    /** Where the next session stands on the clock. */
    public String getWhen() {
        return next().map(sheet -> when(sheet, clock.instant())).orElse("");
    }

    private String when(SheetRow sheet, Instant now) {
        long minutes = Duration.between(now, sheet.startsAt()).toMinutes();
        if (minutes > 0) {
            return minutes < 60
                    ? texts.of("attendance.today.soon", minutes)
                    : texts.of("attendance.today.later", formats.timeOf(sheet.startsAt()));
        }
        return texts.of(now.isBefore(sheet.endsAt()) ? "attendance.today.now" : "attendance.today.over");
    }

    public long getPerson() {
        return self.id();
    }

    private static boolean isToDo(SheetRow sheet) {
        return !sheet.counts().state().counts() && sheet.counts().mode() != SheetMode.NOT_INVITED;
    }

    private LocalDate day() {
        return CityTime.today(clock);
    }
}
