package vn.khien.statistics.boundary;

import static vn.khien.shared.Permission.OPEN_NAMES;
import static vn.khien.shared.Permission.READ_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.khien.access.boundary.AuditTrail;
import vn.khien.completion.PersonStanding;
import vn.khien.completion.boundary.PeopleStandings;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.PersonRow;
import vn.khien.people.boundary.PeopleDirectory;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.OrgPath;
import vn.khien.shared.PersonName;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.VietnameseText;
import vn.khien.statistics.PersonBehindFigure;
import vn.khien.statistics.StatisticsError;

/**
 * The people behind a figure of a class or office. Whoever's role covers the unit sees them; from above the school only with
 * a reason, which is kept in the trail.
 */
@Stateless
public class PeopleBehindFigures {
    @Inject
    PeopleStandings standings;

    @Inject
    PeopleDirectory directory;

    @Inject
    UnitNames units;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentUser currentUser;

    /** Whether the names may be seen at once, without giving a reason. */
    public boolean areOpen(long unitId) {
        return currentUser.may(READ_PEOPLE, units.unit(unitId).path());
    }

    /** Whether the names may be opened with a reason. */
    public boolean mayBeOpened(long unitId) {
        return currentUser.may(OPEN_NAMES, units.unit(unitId).path());
    }

    /** Those whose role covers the unit look at its people. */
    public List<PersonBehindFigure> at(long campaignId, long unitId) {
        OrgPath path = units.unit(unitId).path();
        currentUser.require(READ_PEOPLE, path);
        List<PersonStanding> people = standings.at(campaignId, unitId);
        return joined(people, directory.named(ids(people), path));
    }

    /** Somebody above the school opens the names, and says why. */
    public List<PersonBehindFigure> open(long campaignId, long unitId, String reason) {
        OrgPath path = units.unit(unitId).path();
        currentUser.require(OPEN_NAMES, path);
        String why = VietnameseText.clean(reason);
        if (why.isEmpty()) {
            throw new RuleViolation(StatisticsError.REASON_MISSING);
        }
        List<PersonStanding> people = standings.at(campaignId, unitId);
        trail.record("NAMES_OPENED", path, "campaign/" + campaignId + "/unit/" + unitId, why);
        return joined(people, directory.opened(ids(people), path));
    }

    private static List<Long> ids(List<PersonStanding> people) {
        return people.stream().map(PersonStanding::personId).distinct().toList();
    }

    private static List<PersonBehindFigure> joined(List<PersonStanding> people, Map<Long, PersonRow> named) {
        List<PersonBehindFigure> rows = new ArrayList<>();
        for (PersonStanding standing : people) {
            PersonRow person = named.get(standing.personId());
            if (person != null) {
                rows.add(new PersonBehindFigure(
                        standing.personId(),
                        standing.requirementId(),
                        person.fullName(),
                        person.birthDate(),
                        person.position(),
                        standing.audience(),
                        standing.state(),
                        standing.startedOn(),
                        standing.completedOn()));
            }
        }
        rows.sort(Comparator.comparing(PersonBehindFigure::audience)
                .thenComparing(row -> PersonName.of(row.fullName()).sortKey(), Arrays::compareUnsigned)
                .thenComparing(PersonBehindFigure::personId));
        return rows;
    }
}
