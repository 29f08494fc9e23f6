package vn.khien.access.boundary;

import static vn.khien.shared.Permission.ISSUE_CARDS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.khien.access.CardHolder;
import vn.khien.access.LoginCard;
import vn.khien.access.control.CardIssue;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.PersonRow;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Login cards of a class. Codes are never shown again: a lost card is replaced by a new one, and the old one stops working. */
@Stateless
public class LoginCards {
    @Inject
    CardIssue issue;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail trail;

    /** New cards for everybody in the class today; earlier cards stop working, and who came in with one is signed out. */
    public List<LoginCard> issue(long classId) {
        UnitSummary schoolClass = schoolClass(classId);
        return made(schoolClass, issue.pupils(classId));
    }

    /** Cards for those in the class today who have none yet; all other cards go on working. */
    public List<LoginCard> issueMissing(long classId) {
        UnitSummary schoolClass = schoolClass(classId);
        List<PersonRow> pupils = issue.pupils(classId);
        Set<Long> holders = issue.holders(pupils.stream().map(PersonRow::id).toList());
        return made(
                schoolClass,
                pupils.stream().filter(pupil -> !holders.contains(pupil.id())).toList());
    }

    /** A new card for one pupil of the class; the earlier card stops working. */
    public LoginCard issueOne(long classId, long personId) {
        UnitSummary schoolClass = schoolClass(classId);
        List<PersonRow> asked = issue.pupils(classId).stream()
                .filter(pupil -> pupil.id() == personId)
                .toList();
        return made(schoolClass, asked).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }

    /** Who is in the class today, with or without a card. */
    public List<CardHolder> holders(long classId) {
        schoolClass(classId);
        List<PersonRow> pupils = issue.pupils(classId);
        Set<Long> holders = issue.holders(pupils.stream().map(PersonRow::id).toList());
        return pupils.stream()
                .map(pupil -> new CardHolder(pupil.id(), pupil.fullName(), holders.contains(pupil.id())))
                .toList();
    }

    private UnitSummary schoolClass(long classId) {
        UnitSummary schoolClass = units.unit(classId);
        currentUser.require(ISSUE_CARDS, schoolClass.path());
        return schoolClass;
    }

    private List<LoginCard> made(UnitSummary schoolClass, List<PersonRow> pupils) {
        List<Long> ids = pupils.stream().map(PersonRow::id).toList();
        boolean replaces = !issue.holders(ids).isEmpty();
        List<LoginCard> cards = issue.cards(schoolClass, pupils);
        trail.record(
                replaces ? "CARDS_REPLACED" : "CARDS_ISSUED",
                schoolClass.path(),
                ids.size() == 1 ? "person/" + ids.get(0) : "class/" + schoolClass.id(),
                Integer.toString(cards.size()));
        return cards;
    }
}
