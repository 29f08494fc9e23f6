package vn.khien.access.boundary;

import static vn.khien.shared.Permission.ISSUE_CARDS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.khien.access.LoginCard;
import vn.khien.access.control.AccountWriter;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.people.boundary.PeopleDirectory;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Login cards of a class. Codes are never shown again: a lost card is replaced by a new one, and the old one stops working. */
@Stateless
public class LoginCards {
    @Inject
    AccountWriter accounts;

    @Inject
    PeopleDirectory people;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** New cards for everybody in the class today; the class's earlier cards stop working. */
    public List<LoginCard> issue(long classId) {
        UnitSummary schoolClass = units.unit(classId);
        currentUser.require(ISSUE_CARDS, schoolClass.path());
        return pupils(classId).stream().map(pupil -> card(pupil, schoolClass)).toList();
    }

    /** A new card for one pupil of the class; the earlier card stops working. */
    public LoginCard issueOne(long classId, long personId) {
        UnitSummary schoolClass = units.unit(classId);
        currentUser.require(ISSUE_CARDS, schoolClass.path());
        return pupils(classId).stream()
                .filter(pupil -> pupil.id() == personId)
                .findFirst()
                .map(pupil -> card(pupil, schoolClass))
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }

    private List<PersonRow> pupils(long classId) {
        return people.membersOf(classId, Position.PUPIL, CityTime.today(clock));
    }

    private LoginCard card(PersonRow pupil, UnitSummary schoolClass) {
        return new LoginCard(pupil.id(), pupil.fullName(), schoolClass.name(), accounts.drawCard(pupil.id()));
    }
}
