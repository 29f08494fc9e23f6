package vn.khien.access.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.access.CardHolder;
import vn.khien.access.LoginCard;
import vn.khien.access.boundary.LoginCards;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.OwnClasses;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.Permission;
import vn.khien.shared.faces.Messages;

/** Login cards to print and cut out: for those of a class who have none, for one who lost it, or for all anew. */
@Named
@RequestScoped
public class CardsPage {
    /** Who gets a card when it is no single pupil. */
    private static final String MISSING = "missing";

    /** Of one sheet of A4. */
    private static final int CARDS_A_SHEET = 10;

    @Inject
    LoginCards loginCards;

    @Inject
    OwnClasses ownClasses;

    @Inject
    UnitNames units;

    @Inject
    HttpServletRequest request;

    private List<UnitSummary> classes = List.of();
    private @Nullable UnitSummary schoolClass;
    private List<LoginCard> made = List.of();
    private String whom = MISSING;

    @PostConstruct
    void open() {
        classes = ownClasses.where(Permission.ISSUE_CARDS);
        String asked = request.getParameter("unit");
        if (asked != null && asked.matches("[0-9]{1,18}")) {
            schoolClass = units.unit(Long.parseLong(asked));
        } else if (classes.size() == 1) {
            schoolClass = classes.get(0);
        }
        whom = getMissing() > 0 ? MISSING : "";
    }

    public void make() {
        long classId = schoolClass == null ? 0 : schoolClass.id();
        made = MISSING.equals(whom)
                ? loginCards.issueMissing(classId)
                : List.of(loginCards.issueOne(classId, Long.parseLong(whom)));
        Messages.info("access.cards.made", made.size());
    }

    /** New cards for the whole class; what was signed in with the old ones is signed out. */
    public void replaceAll() {
        made = loginCards.issue(schoolClass == null ? 0 : schoolClass.id());
        Messages.info("access.cards.replaced", made.size());
    }

    /** How many of the class have a card. */
    public long getWithCard() {
        return getHolders().stream().filter(CardHolder::hasCard).count();
    }

    /** How many of the class have no card yet. */
    public long getMissing() {
        return getHolders().stream().filter(holder -> !holder.hasCard()).count();
    }

    public List<CardHolder> getHolders() {
        UnitSummary chosen = schoolClass;
        return chosen == null ? List.of() : loginCards.holders(chosen.id());
    }

    public List<UnitSummary> getClasses() {
        return classes;
    }

    public @Nullable UnitSummary getSchoolClass() {
        return schoolClass;
    }

    public String getSchoolName() {
        UnitSummary chosen = schoolClass;
        return chosen == null ? "" : units.unit(chosen.homeId()).shortName();
    }

    public List<LoginCard> getMade() {
        return made;
    }

    /** The cards by sheets of paper. */
    public List<List<LoginCard>> getSheets() {
        List<List<LoginCard>> sheets = new ArrayList<>();
        for (int first = 0; first < made.size(); first += CARDS_A_SHEET) {
            sheets.add(made.subList(first, Math.min(made.size(), first + CARDS_A_SHEET)));
        }
        return sheets;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }
}
