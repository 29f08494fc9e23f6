package vn.khien.completion.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.khien.completion.Duty;
import vn.khien.completion.DutyTrace;
import vn.khien.completion.boundary.Duties;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.programme.Audience;
import vn.khien.programme.CompletionRule;
import vn.khien.shared.CityTime;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Why a duty exists, in five steps: the programme, the period, the position, the rule, what has been recorded. */
@Named
@RequestScoped
public class WhyPage {
    @Inject
    Duties duties;

    @Inject
    DutyLines lines;

    @Inject
    UnitNames units;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private DutyTrace trace;
    private DutyLine line;
    private UnitSummary unit;
    private UnitSummary home;

    @SuppressWarnings("NullAway.Init") // filled by read
    public WhyPage() {}

    @PostConstruct
    void read() {
        trace = duties.why(id("c"), id("r"));
        line = lines.of(trace.duty(), CityTime.today(clock));
        unit = units.unit(trace.duty().unitId());
        home = units.unit(unit.homeId());
    }

    private long id(String name) {
        String value = request.getParameter(name);
        if (value == null || !value.matches("[0-9]{1,18}")) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return Long.parseLong(value);
    }

    public DutyTrace getTrace() {
        return trace;
    }

    public DutyLine getLine() {
        return line;
    }

    /** What is said of how the duty stands; while it is due, how much time is left. */
    public String getStateKey() {
        Duty duty = trace.duty();
        return duty.isDue() ? line.leftKey() : "completion.state." + duty.state();
    }

    public String getTone() {
        if (trace.duty().isDone()) {
            return "done";
        }
        if (!trace.duty().isDue()) {
            return "rest";
        }
        return line.overdue() ? "bad" : "wait";
    }

    /** A pupil is spoken to as "em". */
    public String word(String what) {
        return "completion.why." + what + (trace.duty().audience() == Audience.PUPIL ? ".pupil" : "");
    }

    /** The class with its school, or the office. */
    public String getPlace() {
        return unit.id() == home.id() ? unit.name() : unit.name() + ", " + home.name();
    }

    /** The way to complete, as a key; where nothing is learnt by oneself, sessions alone. */
    public String getRuleKey() {
        return "completion.why.rule." + trace.duty().rule().name();
    }

    public boolean isBySession() {
        return trace.duty().rule() != CompletionRule.SELF;
    }

    /** Whether anything has been recorded. */
    public boolean isNothingRecorded() {
        return trace.moduleStartedOn() == null && trace.sessions().isEmpty() && reason() == null;
    }

    private @Nullable String reason() {
        return trace.exemptReason();
    }
}
