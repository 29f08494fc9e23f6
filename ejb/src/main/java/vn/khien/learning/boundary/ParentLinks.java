package vn.khien.learning.boundary;

import static vn.khien.shared.Permission.ISSUE_CARDS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.khien.learning.LearningError;
import vn.khien.learning.LinkLine;
import vn.khien.learning.MadeLink;
import vn.khien.learning.ParentSlip;
import vn.khien.learning.control.LinkKeeper;
import vn.khien.learning.control.ParentCodes;
import vn.khien.learning.entity.ParentLink;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.people.boundary.PeopleDirectory;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Language;
import vn.khien.shared.RuleViolation;

/** A teacher asks the parents of a class to learn: a link for the chat group, and a slip with a code for each child. */
@Stateless
public class ParentLinks {
    @Inject
    LinkKeeper keeper;

    @Inject
    ParentCodes codes;

    @Inject
    UnitNames units;

    @Inject
    PeopleDirectory people;

    @Inject
    CurrentUser currentUser;

    /** Makes a link. Its address can be shown now and never again; another may be made at any time. */
    public MadeLink make(long classId, String moduleCode, LocalDate lastDay, Language language) {
        UnitSummary schoolClass = schoolClass(classId);
        PersonRow teacher = people.self();
        ParentLink.Inviter inviter = new ParentLink.Inviter(teacher.id(), teacher.fullName());
        LinkKeeper.Made made = keeper.make(classId, moduleCode, inviter, lastDay);
        return new MadeLink(
                made.address(),
                made.qr(),
                schoolClass.shortName(),
                units.unit(schoolClass.homeId()).shortName(),
                ModuleLibrary.summary(made.module(), language),
                lastDay);
    }

    /** The links of a class that still open, the newest first. */
    public List<LinkLine> links(long classId, Language language) {
        schoolClass(classId);
        return keeper.openLinks(classId).stream()
                .map(link -> new LinkLine(
                        link.id(),
                        keeper.module(link).title().in(language),
                        link.inviterName(),
                        link.createdAt(),
                        link.lastDay()))
                .toList();
    }

    /** A slip for each pupil of the class on that day; codes stay the same from one printing to the next. */
    public List<ParentSlip> slips(long classId, LocalDate on) {
        schoolClass(classId);
        List<PersonRow> pupils = people.membersOf(classId, Position.PUPIL, on);
        Map<Long, String> codeOf = codes.of(pupils.stream()
                .map(pupil -> new ParentCodes.Child(pupil.id(), pupil.givenName()))
                .toList());
        return pupils.stream()
                .map(pupil -> new ParentSlip(pupil.fullName(), codeOf.getOrDefault(pupil.id(), "")))
                .toList();
    }

    private UnitSummary schoolClass(long id) {
        UnitSummary unit = units.unit(id);
        currentUser.require(ISSUE_CARDS, unit.path());
        if (unit.kind() != UnitKind.CLASS) {
            throw new RuleViolation(LearningError.LINK_NEEDS_CLASS);
        }
        return unit;
    }
}
