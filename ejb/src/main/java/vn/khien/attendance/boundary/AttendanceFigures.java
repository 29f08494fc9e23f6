package vn.khien.attendance.boundary;

import static vn.khien.shared.Permission.READ_STATISTICS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.khien.attendance.Presence;
import vn.khien.attendance.control.PresenceQueries;
import vn.khien.programme.Audience;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;

/** What closed sheets say of a campaign, up to and with a day. Attendances and people never stand in one figure. */
@Stateless
public class AttendanceFigures {
    @Inject
    CurrentUser currentUser;

    @Inject
    PresenceQueries presence;

    /** By school or office, for those that have closed sheets. */
    public Map<Long, Presence> perSchool(long campaignId, OrgPath within, LocalDate asOf) {
        currentUser.require(READ_STATISTICS, within);
        return presence.bySchool(campaignId, within, asOf);
    }

    /** By class, or office, for those that have closed sheets. */
    public Map<Long, Presence> perUnit(long campaignId, OrgPath within, LocalDate asOf) {
        currentUser.require(READ_STATISTICS, within);
        return presence.byUnit(campaignId, within, asOf);
    }

    /** By audience, for those that have closed sheets. */
    public Map<Audience, Presence> perAudience(long campaignId, OrgPath within, LocalDate asOf) {
        currentUser.require(READ_STATISTICS, within);
        return presence.byAudience(campaignId, within, asOf);
    }

    /** Sessions and attendances only, by school; cheap for a whole city, because no mark is read. People are left 0. */
    public Map<Long, Presence> countsPerSchool(
            long campaignId, OrgPath within, Set<Audience> audiences, LocalDate asOf) {
        currentUser.require(READ_STATISTICS, within);
        return presence.countsBySchool(campaignId, within, audiences, asOf);
    }

    /** Sessions and attendances only, by class or office. */
    public Map<Long, Presence> countsPerUnit(long campaignId, OrgPath within, Set<Audience> audiences, LocalDate asOf) {
        currentUser.require(READ_STATISTICS, within);
        return presence.countsByUnit(campaignId, within, audiences, asOf);
    }

    /** Sessions and attendances only, by audience. */
    public Map<Audience, Presence> countsPerAudience(long campaignId, OrgPath within, LocalDate asOf) {
        currentUser.require(READ_STATISTICS, within);
        return presence.countsByAudience(campaignId, within, asOf);
    }

    /** The day of each school's first closed session, for those that have held one. */
    public Map<Long, LocalDate> firstDayPerSchool(long campaignId, OrgPath within, LocalDate asOf) {
        currentUser.require(READ_STATISTICS, within);
        return presence.firstDayBySchool(campaignId, within, asOf);
    }

    /** Of the whole subtree. Not the sum of its parts: a person who came in two schools is one person. */
    public Presence total(long campaignId, OrgPath within, LocalDate asOf) {
        currentUser.require(READ_STATISTICS, within);
        return presence.total(campaignId, within, asOf);
    }
}
