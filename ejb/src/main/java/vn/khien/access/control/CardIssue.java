package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.khien.access.LoginCard;
import vn.khien.organisation.UnitSummary;
import vn.khien.people.PersonRow;
import vn.khien.people.Position;
import vn.khien.people.boundary.PeopleDirectory;
import vn.khien.shared.CityTime;

/** Draws the cards of a class. */
@ApplicationScoped
public class CardIssue {
    @PersistenceContext
    EntityManager entities;

    @Inject
    AccountWriter accounts;

    @Inject
    PeopleDirectory people;

    @Inject
    SignInSessions sessions;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "lms.base.url", defaultValue = "http://localhost:8080")
    String baseUrl = "";

    /** Who is in the class today. */
    public List<PersonRow> pupils(long classId) {
        return people.membersOf(classId, Position.PUPIL, CityTime.today(clock));
    }

    /** A new card for each of them; who came in before is signed out everywhere. */
    public List<LoginCard> cards(UnitSummary schoolClass, List<PersonRow> pupils) {
        sessions.endAll(accountsOf(pupils.stream().map(PersonRow::id).toList()));
        return pupils.stream().map(pupil -> card(pupil, schoolClass)).toList();
    }

    private LoginCard card(PersonRow pupil, UnitSummary schoolClass) {
        String code = accounts.drawCard(pupil.id());
        String address = baseUrl.replaceAll("/+$", "") + "/card/" + code;
        return new LoginCard(pupil.id(), pupil.fullName(), schoolClass.name(), code, address);
    }

    private List<Long> accountsOf(Collection<Long> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : entities.createQuery("select a.id from Account a where a.personId in :ids", Long.class)
                        .setParameter("ids", personIds)
                        .getResultList();
    }

    /** Those among the people who have a card. */
    public Set<Long> holders(Collection<Long> personIds) {
        return personIds.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select a.personId from Account a where a.cardHash is not null and a.personId in :ids",
                                Long.class)
                        .setParameter("ids", personIds)
                        .getResultList());
    }
}
