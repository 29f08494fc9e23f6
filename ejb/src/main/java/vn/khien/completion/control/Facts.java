package vn.khien.completion.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.Capacity;
import vn.khien.programme.Audience;
import vn.khien.shared.CityTime;
import vn.khien.shared.Sql;

/** Gathers the facts that bear on some enrolments from what other capabilities offer: a few queries for all of them. */
final class Facts {
    private final Sql sql;
    private final Map<Long, List<Enrolment>> byPerson;
    private final Map<Enrolment, Evidence> evidence = new HashMap<>();

    /** Records that turned out to be one of the people: what is recorded for them counts too. */
    private final Map<Long, Long> merged = new HashMap<>();

    private Facts(Sql sql, Collection<Enrolment> enrolments) {
        this.sql = sql;
        byPerson = enrolments.stream().collect(Collectors.groupingBy(Enrolment::personId));
        enrolments.forEach(enrolment -> evidence.put(enrolment, new Evidence()));
        if (!byPerson.isEmpty()) {
            sql.each(
                    "select gone_id, kept_id from merged_person where kept_id in (" + Sql.ids(byPerson.keySet()) + ")",
                    row -> merged.put(row.getLong("gone_id"), row.getLong("kept_id")));
        }
    }

    static Map<Enrolment, Evidence> of(Sql sql, Collection<Enrolment> enrolments) {
        Facts facts = new Facts(sql, enrolments);
        facts.attendance();
        facts.learning();
        facts.exemptions();
        return facts.evidence;
    }

    /** What was attended, and nothing else: enough for people of whom nothing was known before. */
    static Map<Enrolment, Evidence> ofAttendance(Sql sql, Collection<Enrolment> enrolments) {
        Facts facts = new Facts(sql, enrolments);
        facts.attendance();
        return facts.evidence;
    }

    private void attendance() {
        String people = people(enrolment -> true);
        if (people.isEmpty()) {
            return;
        }
        sql.each(
                """
                select campaign_id, audience, person_id, session_id, held_on from session_presence
                where campaign_id in (%s) and person_id in (%s)"""
                        .formatted(campaigns(), people),
                row -> {
                    long campaign = row.getLong("campaign_id");
                    Audience audience = Audience.valueOf(row.getString("audience"));
                    for (Enrolment enrolment : enrolmentsOf(row)) {
                        if (enrolment.campaignId() == campaign && enrolment.audience() == audience) {
                            evidenceOf(enrolment)
                                    .attended(row.getLong("session_id"), row.getObject("held_on", LocalDate.class));
                        }
                    }
                });
    }

    private void learning() {
        String people = people(enrolment -> enrolment.terms().moduleCode() != null);
        if (people.isEmpty()) {
            return;
        }
        sql.each(
                """
                select person_id, capacity, module_code, read_at as started_at, null as passed_at
                from lesson_done where person_id in (%s)
                union all
                select person_id, capacity, module_code, started_at, passed_at
                from module_attempt where person_id in (%s)"""
                        .formatted(people, people),
                row -> {
                    Capacity capacity = Capacity.valueOf(row.getString("capacity"));
                    String module = row.getString("module_code");
                    for (Enrolment enrolment : enrolmentsOf(row)) {
                        if (capacity(enrolment.audience()) == capacity
                                && module.equals(enrolment.terms().moduleCode())) {
                            note(enrolment, day(row, "started_at"), day(row, "passed_at"));
                        }
                    }
                });
    }

    private void note(Enrolment enrolment, @Nullable LocalDate startedOn, @Nullable LocalDate passedOn) {
        LocalDate first = enrolment.terms().startsOn();
        if (startedOn != null && !startedOn.isBefore(first)) {
            evidenceOf(enrolment).startedModule(startedOn);
        }
        if (passedOn != null && !passedOn.isBefore(first)) {
            evidenceOf(enrolment).passedModule(passedOn);
        }
    }

    private void exemptions() {
        String people = people(enrolment -> true);
        if (people.isEmpty()) {
            return;
        }
        sql.each(
                """
                select campaign_id, requirement_id, person_id, decided_on from exemption
                where campaign_id in (%s) and person_id in (%s)"""
                        .formatted(campaigns(), people),
                row -> {
                    long campaign = row.getLong("campaign_id");
                    long requirement = row.getLong("requirement_id");
                    for (Enrolment enrolment : enrolmentsOf(row)) {
                        if (enrolment.campaignId() == campaign && enrolment.requirementId() == requirement) {
                            evidenceOf(enrolment).exempted(row.getObject("decided_on", LocalDate.class));
                        }
                    }
                });
    }

    private List<Enrolment> enrolmentsOf(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        return byPerson.getOrDefault(merged.getOrDefault(person, person), List.of());
    }

    private Evidence evidenceOf(Enrolment enrolment) {
        return Objects.requireNonNull(evidence.get(enrolment));
    }

    private String campaigns() {
        return Sql.ids(distinct(evidence.keySet().stream(), Enrolment::campaignId));
    }

    /** The people of some of the enrolments, empty when there are none. */
    private String people(Predicate<Enrolment> which) {
        Set<Long> people = distinct(evidence.keySet().stream().filter(which), Enrolment::personId);
        Set<Long> all = new TreeSet<>(people);
        merged.forEach((gone, kept) -> {
            if (people.contains(kept)) {
                all.add(gone);
            }
        });
        return people.isEmpty() ? "" : Sql.ids(all);
    }

    private static Set<Long> distinct(Stream<Enrolment> enrolments, Function<Enrolment, Long> id) {
        return enrolments.map(id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : CityTime.dayOf(at.toInstant(ZoneOffset.UTC));
    }

    /** In which capacity the people of an audience learn. */
    static Capacity capacity(Audience audience) {
        return audience == Audience.GUARDIAN ? Capacity.GUARDIAN : Capacity.SELF;
    }
}
