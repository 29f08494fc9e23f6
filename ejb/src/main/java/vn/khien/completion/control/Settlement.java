package vn.khien.completion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khien.completion.EnrolmentState;
import vn.khien.completion.RequirementsMet;
import vn.khien.shared.Sql;

/**
 * Brings enrolments to where the facts say they stand, and the sums with them. Enrolments that come to the same are written
 * by one statement, so a class that was taught together costs one.
 */
@ApplicationScoped
public class Settlement {
    private static final Logger LOG = System.getLogger(Settlement.class.getName());

    /** The enrolments that facts may still change. */
    static final String OPEN = Enrolment.SELECT + " where e.ended_on is null and t.campaign_state = 'OPEN' and ";

    /** The same duty of the same person, wherever it counts. */
    private record Duty(long requirementId, long personId) {
        static Duty of(Enrolment enrolment) {
            return new Duty(enrolment.requirementId(), enrolment.personId());
        }
    }

    @Inject
    Event<RequirementsMet> requirementsMet;

    /**
     * Works the enrolments out from all the facts.
     *
     * @param earlier enrolments of the same people elsewhere; what was met there is not announced again
     */
    int settle(Sql sql, List<Enrolment> enrolments, Collection<Enrolment> earlier, Instant at) {
        Map<Enrolment, Standing> standings = new LinkedHashMap<>();
        Facts.of(sql, enrolments)
                .forEach((enrolment, evidence) -> standings.put(enrolment, Standing.of(enrolment.terms(), evidence)));
        Set<Duty> metBefore = earlier.stream()
                .filter(enrolment -> enrolment.standing().state() == EnrolmentState.COMPLETED)
                .map(Duty::of)
                .collect(Collectors.toSet());
        Map<Standing, List<Enrolment>> changed = change(sql, standings);
        changed.forEach((standing, people) -> announce(
                standing,
                people.stream()
                        .filter(enrolment -> !metBefore.contains(Duty.of(enrolment)))
                        .toList(),
                at));
        return size(changed);
    }

    /**
     * Works the enrolments out after their attendance changed. Only those who had already begun can have done something
     * else too; for all others the attendance alone decides.
     */
    int settleAttendance(Sql sql, List<Enrolment> enrolments, Instant at) {
        List<Enrolment> begun = new ArrayList<>();
        List<Enrolment> fresh = new ArrayList<>();
        for (Enrolment enrolment : enrolments) {
            (enrolment.standing().equals(Standing.NOTHING) ? fresh : begun).add(enrolment);
        }
        Map<Enrolment, Evidence> evidence = Facts.ofAttendance(sql, fresh);
        evidence.putAll(Facts.of(sql, begun));
        Map<Enrolment, Standing> standings = new LinkedHashMap<>();
        evidence.forEach((enrolment, facts) -> standings.put(enrolment, Standing.of(enrolment.terms(), facts)));
        return write(sql, standings, at);
    }

    /**
     * Writes where enrolments stand now.
     *
     * @return how many changed
     */
    int write(Sql sql, Map<Enrolment, Standing> standings, Instant at) {
        Map<Standing, List<Enrolment>> changed = change(sql, standings);
        changed.forEach((standing, enrolments) -> announce(standing, enrolments, at));
        return size(changed);
    }

    private static Map<Standing, List<Enrolment>> change(Sql sql, Map<Enrolment, Standing> standings) {
        Map<Standing, List<Enrolment>> changed = new LinkedHashMap<>();
        standings.forEach((enrolment, standing) -> {
            if (!standing.equals(enrolment.standing())) {
                changed.computeIfAbsent(standing, key -> new ArrayList<>()).add(enrolment);
            }
        });
        TallyDelta delta = new TallyDelta();
        changed.forEach((standing, enrolments) -> {
            sql.update(
                    "update enrolment set state = ?, started_on = ?, completed_on = ?, exempted_on = ?, attended_on = ? where id in (%s)"
                            .formatted(Sql.ids(enrolments.stream()
                                    .map(Enrolment::id)
                                    .sorted()
                                    .toList())),
                    standing.state(),
                    standing.startedOn(),
                    standing.completedOn(),
                    standing.exemptedOn(),
                    standing.attendedOn());
            enrolments.forEach(enrolment -> delta.moved(enrolment, standing));
        });
        delta.write(sql);
        return changed;
    }

    private static int size(Map<Standing, List<Enrolment>> changed) {
        return changed.values().stream().mapToInt(List::size).sum();
    }

    private void announce(Standing standing, List<Enrolment> enrolments, Instant at) {
        boolean met = standing.state() == EnrolmentState.COMPLETED;
        for (Enrolment enrolment : enrolments) {
            boolean wasMet = enrolment.standing().state() == EnrolmentState.COMPLETED;
            if (met && !wasMet) {
                requirementsMet.fire(new RequirementsMet(
                        enrolment.campaignId(),
                        enrolment.requirementId(),
                        enrolment.personId(),
                        enrolment.audience(),
                        enrolment.place().path(),
                        at));
            }
            if (wasMet && !met) {
                LOG.log(
                        Level.WARNING,
                        "Completion of person {0} in campaign {1} taken back: the facts no longer bear it out",
                        Objects.toString(enrolment.personId()),
                        Objects.toString(enrolment.campaignId()));
            }
        }
    }
}
