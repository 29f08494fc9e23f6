package vn.khien.organisation.boundary;

import static vn.khien.shared.Permission.IMPORT_ROSTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khien.organisation.SchoolTerm;
import vn.khien.organisation.SchoolYear;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.control.ClassWriter;
import vn.khien.organisation.control.SchoolYears;
import vn.khien.organisation.control.UnitQueries;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** The classes of a school in one school year, which come and go with the rosters. */
@Stateless
public class Classes {
    @Inject
    ClassWriter writer;

    @Inject
    UnitQueries units;

    @Inject
    SchoolYears schoolYears;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** The school year that a day falls into. */
    public SchoolYear yearOf(LocalDate day) {
        return schoolYears.on(day);
    }

    /** The school year of a code such as 2025-2026. */
    public SchoolYear year(String code) {
        return schoolYears.named(code);
    }

    /** In the order of time. */
    public List<SchoolYear> years() {
        return schoolYears.all();
    }

    /** The terms of all school years, in the order of time. */
    public List<SchoolTerm> terms() {
        return schoolYears.terms();
    }

    /**
     * Makes the classes that the school lacks in that school year.
     *
     * @param grades class names with their grades, 1 to 12
     * @return the class of each name, those that were there and the new ones
     */
    public Map<String, UnitSummary> ensure(long schoolId, Map<String, @Nullable Integer> grades, SchoolYear year) {
        UnitSummary school = units.nearest(schoolId).orElseThrow(() -> new RuleViolation(SharedError.NOT_FOUND));
        currentUser.require(IMPORT_ROSTER, school.path());
        return writer.ensure(school, grades, year, clock.instant());
    }
}
