package vn.khien.people.boundary;

import static vn.khien.shared.Permission.MANAGE_PEOPLE;
import static vn.khien.shared.Permission.READ_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.khien.people.PersonFile;
import vn.khien.people.control.PeopleWriter;
import vn.khien.people.control.PersonPlaces;
import vn.khien.people.control.PersonStory;
import vn.khien.shared.Happening;
import vn.khien.shared.OrgPath;
import vn.khien.shared.PersonName;

/** What is kept of one person. Opening it leaves a trace. */
@Stateless
public class PersonFiles {
    @Inject
    PersonPlaces places;

    @Inject
    PersonStory story;

    @Inject
    PeopleWriter writer;

    @Inject
    Event<Happening> happened;

    /** All that the user's roles reach; refuses where they cover no place of the person. */
    public PersonFile open(long personId) {
        PersonPlaces.Reach reach = places.reach(personId, READ_PEOPLE);
        happened.fire(new Happening("PERSON_OPENED", reach.place(), "person/" + personId, null));
        return story.tell(personId, reach);
    }

    /** Puts a misspelt name right, or says by which part of it the person is called. */
    public void rename(long personId, String fullName, String givenName) {
        OrgPath place = places.require(personId, MANAGE_PEOPLE);
        writer.rename(personId, PersonName.typed(fullName, givenName));
        happened.fire(new Happening("PERSON_RENAMED", place, "person/" + personId, null));
    }
}
