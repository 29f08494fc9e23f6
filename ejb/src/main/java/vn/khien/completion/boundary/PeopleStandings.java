package vn.khien.completion.boundary;

import static vn.khien.shared.Permission.OPEN_NAMES;
import static vn.khien.shared.Permission.READ_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.khien.completion.EnrolmentState;
import vn.khien.completion.PersonStanding;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.programme.Audience;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Sql;

/** Who stands behind a figure of a class or office, today. For those who may know the names. */
@Stateless
public class PeopleStandings {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentUser currentUser;

    @Inject
    UnitNames units;

    /** The people who owe a campaign directly at the unit, in no particular order. */
    public List<PersonStanding> at(long campaignId, long unitId) {
        OrgPath path = units.unit(unitId).path();
        if (!currentUser.may(READ_PEOPLE, path)) {
            currentUser.require(OPEN_NAMES, path);
        }
        return Sql.in(entities)
                .list(
                        """
                        select person_id, requirement_id, audience, unit_id, state, started_on, completed_on from enrolment
                        where campaign_id = ? and unit_id = ? and ended_on is null""",
                        row -> new PersonStanding(
                                row.getLong("person_id"),
                                row.getLong("requirement_id"),
                                Audience.valueOf(row.getString("audience")),
                                row.getLong("unit_id"),
                                EnrolmentState.valueOf(row.getString("state")),
                                Sql.date(row, "started_on"),
                                Sql.date(row, "completed_on")),
                        campaignId,
                        unitId);
    }
}
