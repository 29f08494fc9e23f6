package vn.khien.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.OrganisationError;
import vn.khien.organisation.RelationKind;
import vn.khien.organisation.SchoolYear;
import vn.khien.organisation.UnitKind;
import vn.khien.organisation.UnitNaming;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.entity.OrgRelation;
import vn.khien.organisation.entity.OrgUnit;
import vn.khien.organisation.entity.OrgUnitVersion;
import vn.khien.shared.IdBlocks;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.VietnameseText;

/** Makes the classes of a school year. A class is a unit of its own each year: 6A of last year is another unit. */
@ApplicationScoped
public class ClassWriter {
    @PersistenceContext
    EntityManager entities;

    @Inject
    UnitQueries units;

    @Inject
    IdBlocks ids;

    /** Names are told apart without regard to case and spaces. */
    public Map<String, UnitSummary> ensure(
            UnitSummary school, Map<String, @Nullable Integer> grades, SchoolYear year, Instant now) {
        if (!school.kind().hasClasses()) {
            throw new RuleViolation(OrganisationError.NOT_A_SCHOOL);
        }
        Map<String, UnitSummary> there = new HashMap<>();
        for (UnitSummary known : units.children(school.id(), RelationKind.PART_OF, year.startsOn())) {
            there.put(comparable(known.name()), known);
        }
        Map<String, UnitSummary> classes = new HashMap<>();
        OrgUnit parent = entities.getReference(OrgUnit.class, school.id());
        grades.forEach((name, grade) -> {
            UnitSummary known = there.get(comparable(name));
            classes.put(name, known == null ? add(parent, name, grade, year, now) : known);
        });
        return classes;
    }

    private UnitSummary add(OrgUnit school, String name, @Nullable Integer grade, SchoolYear year, Instant now) {
        OrgUnit unit = new OrgUnit(ids.reserve("org_unit", 1), UnitKind.CLASS, school, grade, now);
        entities.persist(unit);
        // The rows that follow name this one by its id, which is all that JPA knows: it would write them in any order.
        entities.flush();
        long versionId = ids.reserve("org_unit_version", 1);
        entities.persist(new OrgUnitVersion(versionId, unit.id(), UnitNaming.ofClass(name), year.startsOn())
                .until(year.endsOn()));
        long relationId = ids.reserve("org_relation", 1);
        entities.persist(new OrgRelation(relationId, RelationKind.PART_OF, school.id(), unit.id(), year.startsOn())
                .until(year.endsOn()));
        return new UnitSummary(unit.id(), UnitKind.CLASS, unit.path(), school.id(), grade, "", name, name, school.id());
    }

    private static String comparable(String className) {
        return VietnameseText.searchKey(className).replace(" ", "");
    }
}
