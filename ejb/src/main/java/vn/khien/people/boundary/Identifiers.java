package vn.khien.people.boundary;

import static vn.khien.shared.Permission.DECIDE_PRIVACY;
import static vn.khien.shared.Permission.IMPORT_ROSTER;
import static vn.khien.shared.Permission.MANAGE_PEOPLE;
import static vn.khien.shared.Permission.READ_PEOPLE;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.HeldIdentifier;
import vn.khien.people.IdentifierType;
import vn.khien.people.NationalNumber;
import vn.khien.people.PeopleError;
import vn.khien.people.control.IdentifierRegister;
import vn.khien.people.control.PersonPlaces;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Happening;
import vn.khien.shared.OrgPath;
import vn.khien.shared.RuleViolation;

/** The numbers by which people are known. That of the identity card is kept only where the school's head chose so. */
@Stateless
public class Identifiers {
    @Inject
    IdentifierRegister register;

    @Inject
    PersonPlaces places;

    @Inject
    UnitNames units;

    @Inject
    Clock clock;

    @Inject
    Event<Happening> happened;

    /** Somebody's numbers; shown in full to those who keep the roster, and never that of the identity card. */
    public List<HeldIdentifier> of(long personId) {
        PersonPlaces.Reach reach = places.reach(personId, READ_PEOPLE);
        return register.of(personId, places.user().may(MANAGE_PEOPLE, reach.place()));
    }

    /** Records a number that holds from that day on and takes the place of an earlier one of its type. */
    public void record(long personId, IdentifierType type, String code, LocalDate from) {
        OrgPath place = places.require(personId, MANAGE_PEOPLE);
        long schoolId = units.unit(place.unitId()).homeId();
        if (type == IdentifierType.NATIONAL_MARK && !register.keepsNationalIds(schoolId)) {
            throw new RuleViolation(PeopleError.NATIONAL_IDS_OFF);
        }
        register.record(personId, type, schoolId, code, from);
        happened.fire(new Happening("IDENTIFIER_RECORDED", place, "person/" + personId, type.name()));
    }

    /** Whether the school of the unit keeps the numbers of identity cards. */
    public boolean keepsNationalIds(long unitId) {
        UnitSummary unit = units.unit(unitId);
        places.user().require(READ_PEOPLE, unit.path());
        return register.keepsNationalIds(unit.homeId());
    }

    /** Begins or stops keeping the numbers of identity cards; stopping forgets those that are there. */
    public void keepNationalIds(long unitId, boolean keep) {
        UnitSummary unit = units.unit(unitId);
        CurrentUser user = places.user();
        user.require(DECIDE_PRIVACY, unit.path());
        register.keepNationalIds(unit.homeId(), keep, user.signedInPerson().orElse(null), clock.instant());
        String action = keep ? "NATIONAL_IDS_ON" : "NATIONAL_IDS_OFF";
        happened.fire(new Happening(action, unit.path(), "unit/" + unit.homeId(), null));
    }

    /**
     * A number of an identity card as a file's reading may keep it.
     *
     * @param unitId whose choice decides whether more than the mark is kept
     */
    public List<NationalNumber> carried(long unitId, List<String> numbers) {
        UnitSummary unit = units.unit(unitId);
        places.user().require(IMPORT_ROSTER, unit.path());
        boolean kept = register.keepsNationalIds(unit.homeId());
        return numbers.stream().map(number -> register.carried(number, kept)).toList();
    }
}
