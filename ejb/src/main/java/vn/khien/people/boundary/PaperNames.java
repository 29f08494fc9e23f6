package vn.khien.people.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.khien.people.PersonRow;
import vn.khien.people.control.PeopleQueries;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/**
 * Who somebody is, for a paper that the program itself makes out to them while it settles a fact, whoever told the fact.
 * Asks for no permission, and must therefore not be handed on to the user who acts.
 */
@Stateless
public class PaperNames {
    @Inject
    PeopleQueries people;

    /** The person at the place of that day, or the last one. */
    public PersonRow person(long personId, LocalDate on) {
        return people.latest(personId, on).orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
    }
}
