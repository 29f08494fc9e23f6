package vn.khien.attendance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khien.attendance.Presence;
import vn.khien.programme.Audience;
import vn.khien.shared.OrgPath;

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
