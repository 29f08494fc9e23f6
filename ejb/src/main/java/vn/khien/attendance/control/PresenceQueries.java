package vn.khien.attendance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khien.attendance.Presence;
import vn.khien.programme.Audience;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Sql;

/** Sessions, attendances and people of closed sheets. Sessions and attendances come from the sheets' own counts. */
@ApplicationScoped
public class PresenceQueries {
    @PersistenceContext
    EntityManager entities;

    public Map<Long, Presence> bySchool(long campaignId, OrgPath within, LocalDate asOf) {
        return numbered(grouped("school_id", campaignId, within, asOf));
    }

    public Map<Long, Presence> byUnit(long campaignId, OrgPath within, LocalDate asOf) {
        return numbered(grouped("unit_id", campaignId, within, asOf));
    }

    public Map<Audience, Presence> byAudience(long campaignId, OrgPath within, LocalDate asOf) {
        return keyed(grouped("audience", campaignId, within, asOf), key -> Audience.valueOf((String) key));
    }

    public Presence total(long campaignId, OrgPath within, LocalDate asOf) {
        return grouped("campaign_id", campaignId, within, asOf).values().stream()
                .findFirst()
                .orElse(Presence.NONE);
    }

    public Map<Long, Presence> countsBySchool(
            long campaignId, OrgPath within, Set<Audience> audiences, LocalDate asOf) {
        return numbered(counts("school_id", campaignId, within, audiences, asOf));
    }

    public Map<Long, Presence> countsByUnit(long campaignId, OrgPath within, Set<Audience> audiences, LocalDate asOf) {
        return numbered(counts("unit_id", campaignId, within, audiences, asOf));
    }

    public Map<Audience, Presence> countsByAudience(long campaignId, OrgPath within, LocalDate asOf) {
        Map<Object, Presence> figures = counts("audience", campaignId, within, EnumSet.allOf(Audience.class), asOf);
        return keyed(figures, key -> Audience.valueOf((String) key));
    }

    /** Offices hold sessions too, but they are no schools. */
    public Map<Long, LocalDate> firstDayBySchool(long campaignId, OrgPath within, LocalDate asOf) {
        Map<Long, LocalDate> days = new HashMap<>();
        Sql.in(entities)
                .each(
                        """
                        select s.school_id, min(s.held_on) as first_day
                        from attendance_sheet s
                        join unit_place u on u.id = s.school_id and u.kind in ('SCHOOL', 'CARE_FACILITY')
                        where s.campaign_id = ? and s.path like ? and s.held_on <= ? and s.state in ('CLOSED', 'LOCKED')
                        group by s.school_id""",
                        row -> days.put(row.getLong("school_id"), Objects.requireNonNull(Sql.date(row, "first_day"))),
                        campaignId,
                        within.subtree(),
                        asOf);
        return days;
    }

    /** From the counts on the sheets alone; the index attendance_sheet_campaign_ix holds every column of it. */
    private Map<Object, Presence> counts(
            String key, long campaignId, OrgPath within, Set<Audience> audiences, LocalDate asOf) {
        Map<Object, Presence> figures = new HashMap<>();
        String names = audiences.stream().map(a -> "'" + a.name() + "'").collect(Collectors.joining(","));
        Sql.in(entities)
                .each(
                        """
                        select %1$s as figure_of, count(distinct session_id) as sessions,
                            sum(present_count + late_count + coalesce(head_count, 0)) as attendances
                        from attendance_sheet
                        where campaign_id = ? and path like ? and held_on <= ? and state in ('CLOSED', 'LOCKED')
                            and audience in (%2$s)
                        group by %1$s"""
                                .formatted(key, names),
                        row -> figures.put(
                                row.getObject("figure_of"),
                                new Presence(row.getLong("sessions"), row.getLong("attendances"), 0)),
                        campaignId,
                        within.subtree(),
                        asOf);
        return figures;
    }

    private Map<Object, Presence> grouped(String key, long campaignId, OrgPath within, LocalDate asOf) {
        // Both halves are small next to the marks: counts stand on the sheets, and only different people need the
        // marks.
        Map<Object, Presence> figures = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        """
                        select f.%1$s, max(f.sessions), max(f.attendances), max(f.people) from (
                            select s.%1$s, count(distinct s.session_id) as sessions,
                                sum(s.present_count + s.late_count + coalesce(s.head_count, 0)) as attendances, 0 as people
                            from attendance_sheet s
                            where s.campaign_id = ? and s.path like ? and s.held_on <= ? and s.state in ('CLOSED', 'LOCKED')
                            group by s.%1$s
                            union all
                            select p.%1$s, 0, 0, count(distinct p.person_id)
                            from session_presence p
                            where p.campaign_id = ? and p.path like ? and p.held_on <= ?
                            group by p.%1$s) f
                        group by f.%1$s"""
                                .formatted(key))
                .setParameter(1, campaignId)
                .setParameter(2, within.subtree())
                .setParameter(3, asOf)
                .setParameter(4, campaignId)
                .setParameter(5, within.subtree())
                .setParameter(6, asOf)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            figures.put(columns[0], new Presence(number(columns[1]), number(columns[2]), number(columns[3])));
        }
        return figures;
    }

    private static Map<Long, Presence> numbered(Map<Object, Presence> figures) {
        return keyed(figures, PresenceQueries::number);
    }

    private static <K> Map<K, Presence> keyed(Map<Object, Presence> figures, Function<Object, K> key) {
        return figures.entrySet().stream()
                .collect(Collectors.toMap(entry -> key.apply(entry.getKey()), Map.Entry::getValue));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
