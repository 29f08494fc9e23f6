package vn.khien.completion.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.khien.completion.Duty;
import vn.khien.completion.EnrolmentState;
import vn.khien.completion.boundary.Duties;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.people.boundary.PeopleDirectory;
import vn.khien.shared.CityTime;

/** What a learner has to do: the one thing due first with its button, what else is due, what is done. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    Duties duties;

    @Inject
    PeopleDirectory people;

    @Inject
    DutyLines lines;

    @Inject
    Clock clock;

    private PersonRow person;
    private List<DutyLine> due = List.of();
    private List<DutyLine> done = List.of();
    private List<DutyLine> exempt = List.of();
    private LocalDate today;

    @SuppressWarnings("NullAway.Init") // filled by read
    public HomePage() {}

    @PostConstruct
    void read() {
        today = CityTime.today(clock);
        person = people.self();
        List<Duty> all = duties.due();
        due = all.stream()
                .filter(Duty::isDue)
                .map(duty -> lines.of(duty, today))
                .toList();
        done = all.stream()
                .filter(Duty::isDone)
                .map(duty -> lines.of(duty, today))
                .toList();
        exempt = all.stream()
                .filter(duty -> duty.state() == EnrolmentState.EXEMPT)
                .map(duty -> lines.of(duty, today))
                .toList();
    }

    public PersonRow getPerson() {
        return person;
    }

    public boolean isPupil() {
        return person.position() == Position.PUPIL;
    }

    public List<DutyLine> getDue() {
        return due;
    }

    public List<DutyLine> getDone() {
        return done;
    }

    public List<DutyLine> getExempt() {
        return exempt;
    }

    /** The sentences speak to a pupil as "em", to everybody else politely and without a word for the person. */
    public String word(String what) {
        return "completion.home." + what + (isPupil() ? ".pupil" : "");
    }
}
