package vn.khien.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import vn.khien.people.NewPerson;
import vn.khien.people.entity.Membership;
import vn.khien.people.entity.Person;
import vn.khien.shared.IdBlocks;
import vn.khien.shared.PersonName;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;
import vn.khien.shared.Sql;

/** Writes one person at a time. */
@ApplicationScoped
public class PeopleWriter {
    @PersistenceContext
    EntityManager entities;

    @Inject
    IdBlocks ids;

    public long add(NewPerson person, long unitId, LocalDate from, Instant now) {
        long id = ids.reserve("person", 1);
        entities.persist(new Person(id, person.name(), person.birthDate(), person.gender(), person.email(), now));
        // Words and membership name the person by id, which is all that JPA knows: the person is written before them.
        NameWords words = new NameWords();
        words.add(id, person.name());
        words.write(Sql.in(entities));
        long membershipId = ids.reserve("membership", 1);
        entities.persist(new Membership(membershipId, id, unitId, person.position(), person.positionName(), from));
        return id;
    }

    public Person find(long personId) {
        Person person = entities.find(Person.class, personId);
        if (person == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return person;
    }

    public void rename(long personId, PersonName name) {
        find(personId).rename(name);
        NameWords words = new NameWords();
        words.replace(personId, name);
        words.write(Sql.in(entities));
    }
}
