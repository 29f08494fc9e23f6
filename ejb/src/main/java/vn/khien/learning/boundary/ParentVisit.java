package vn.khien.learning.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.khien.learning.LearningModule;
import vn.khien.learning.ParentInvitation;
import vn.khien.learning.control.GuardianVisit;
import vn.khien.learning.control.LinkKeeper;
import vn.khien.learning.entity.ParentLink;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.Language;

/** A parent comes by a link, without an account. The link and the child's code together are the permission. */
@Stateless
public class ParentVisit {
    @Inject
    LinkKeeper keeper;

    @Inject
    GuardianVisit visit;

    @Inject
    UnitNames units;

    /** Who asks, for what and until when. */
    public ParentInvitation open(String token, Language language) {
        ParentLink link = keeper.open(token);
        LearningModule module = keeper.module(link);
        UnitSummary schoolClass = units.unit(link.classId());
        return new ParentInvitation(
                schoolClass.shortName(),
                units.unit(schoolClass.homeId()).shortName(),
                link.inviterName(),
                link.lastDay(),
                ModuleLibrary.summary(module, language),
                Reading.lines(module, language, Set.of()),
                visit.givenName(link.classId(), link.moduleCode()));
    }

    /**
     * Begins to learn for the child with the code. A wrong code must not throw: the try would not be counted.
     *
     * @return whether the code was right
     */
    public boolean enter(String token, String code) {
        Optional<LinkKeeper.Entry> entry = keeper.enter(token, code);
        entry.ifPresent(visit::begin);
        return entry.isPresent();
    }

    /** The module a parent may read on this device now. */
    public Optional<String> module() {
        return visit.module();
    }
}
