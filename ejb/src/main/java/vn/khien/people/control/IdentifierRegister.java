package vn.khien.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.people.HeldIdentifier;
import vn.khien.people.IdentifierType;
import vn.khien.people.NationalNumber;
import vn.khien.people.PeopleError;
import vn.khien.people.entity.PeopleSetting;
import vn.khien.people.entity.PersonIdentifier;
import vn.khien.shared.IdBlocks;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.Sealing;
import vn.khien.shared.Sql;

/** Keeps the numbers by which people are known, each with its days, and seals those that must not lie open. */
@ApplicationScoped
public class IdentifierRegister {
    @PersistenceContext
    EntityManager entities;

    @Inject
    IdBlocks ids;

    @Inject
    Sealing sealing;

    /**
     * What may be shown of somebody's numbers, the newest first.
     *
     * @param whole whether codes other than that of the identity card are shown in full
     */
    public List<HeldIdentifier> of(long personId, boolean whole) {
        return all(personId).stream()
                .map(held -> new HeldIdentifier(held.type(), shown(held, whole), held.validFrom(), held.validTo()))
                .toList();
    }

    private String shown(PersonIdentifier held, boolean whole) {
        if (held.type() != IdentifierType.NATIONAL_MARK) {
            return whole ? held.code() : HeldIdentifier.masked(held.code());
        }
        String sealed = held.sealed();
        return sealed == null
                ? ""
                : sealing.open(NationalNumber.PURPOSE, sealed)
                        .map(HeldIdentifier::masked)
                        .orElse("");
    }

    private List<PersonIdentifier> all(long personId) {
        return entities.createQuery(
                        "select i from PersonIdentifier i where i.personId = :person order by i.validFrom desc, i.id desc",
                        PersonIdentifier.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /**
     * Records a number; the one of the same type that held until then ends the day before, and a temporary code gives way to
     * the ministry's.
     */
    public void record(long personId, IdentifierType type, long schoolId, String typed, LocalDate from) {
        String code = PersonIdentifier.checked(type, typed);
        NationalNumber rested =
                type == IdentifierType.NATIONAL_MARK ? carried(code, true) : new NationalNumber(code, null);
        long scope = type.isOfSchool() ? schoolId : 0;
        PersonIdentifier carrier = carrier(type, scope, rested.mark());
        if (carrier == null) {
            end(personId, type, scope, from);
            long id = ids.reserve("person_identifier", 1);
            entities.persist(new PersonIdentifier(id, personId, type, scope, rested.mark(), rested.sealed(), from));
        } else if (carrier.personId() == personId && carrier.isOpen()) {
            carrier.seal(rested.sealed());
        } else {
            throw new RuleViolation(PeopleError.IDENTIFIER_TAKEN);
        }
    }

    private @Nullable PersonIdentifier carrier(IdentifierType type, long scope, String code) {
        return entities.createQuery(
                        "select i from PersonIdentifier i where i.type = :type and i.scopeUnitId = :scope and i.code = :code",
                        PersonIdentifier.class)
                .setParameter("type", type)
                .setParameter("scope", scope)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private void end(long personId, IdentifierType type, long scope, LocalDate from) {
        all(personId).stream()
                .filter(PersonIdentifier::isOpen)
                .filter(held -> (held.type() == type && held.scopeUnitId() == scope)
                        || (type == IdentifierType.MOET_ID && held.type() == IdentifierType.TEMPORARY_CODE))
                .forEach(held -> held.replacedFrom(from));
    }

    /** A number of an identity card as it may rest. */
    public NationalNumber carried(String number, boolean kept) {
        String mark = sealing.mark(NationalNumber.PURPOSE, number);
        return new NationalNumber(mark, kept ? sealing.seal(NationalNumber.PURPOSE, number) : null);
    }

    public boolean keepsNationalIds(long schoolId) {
        PeopleSetting setting = entities.find(PeopleSetting.class, schoolId);
        return setting != null && setting.keepsNationalIds();
    }

    /** Where a school stops keeping them, the numbers of its people are forgotten; the marks stay. */
    public void keepNationalIds(long schoolId, boolean keep, @Nullable Long by, Instant now) {
        PeopleSetting setting = entities.find(PeopleSetting.class, schoolId);
        if (setting == null) {
            setting = new PeopleSetting(schoolId, now);
            entities.persist(setting);
        }
        setting.keepNationalIds(keep, by, now);
        if (!keep) {
            Sql.in(entities)
                    .update(
                            """
                            update person_identifier set sealed = null where type = 'NATIONAL_MARK' and sealed is not null
                                and person_id in (select m.person_id from membership m
                                    join unit_place u on u.id = m.unit_id where u.home_id = ?)""",
                            schoolId);
        }
    }
}
