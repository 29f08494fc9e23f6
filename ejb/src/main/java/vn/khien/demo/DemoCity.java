package vn.khien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khien.organisation.SchoolYear;
import vn.khien.organisation.UnitSummary;

/** The demo city in the order in which a real one comes about: units, classes with their pupils, people who sign in, a campaign. */
@ApplicationScoped
class DemoCity {
    @Inject
    DemoUnits units;

    @Inject
    DemoRosters rosters;

    @Inject
    DemoPeople people;

    @Inject
    DemoNewSchool newSchool;

    @Inject
    DemoCampaign campaign;

    boolean isThere(LocalDate on) {
        return units.areThere(on);
    }

    /** Makes it as of a day and tells who can sign in. */
    List<DemoAccount> make(LocalDate today) {
        SchoolYear year = units.year(today);
        LocalDate from = year.startsOn();
        units.add(from);
        rosters.apply(year, from);
        UnitSummary school = units.school(today);
        List<DemoAccount> accounts = new ArrayList<>(
                people.settle(units.city(today), units.department(today), units.ward(today), school, from));
        rosters.firstClass(school, today)
                .ifPresent(schoolClass -> accounts.addAll(people.settle(schoolClass, school, from)));
        accounts.addAll(newSchool.open(year));
        UnitSummary primary = units.primarySchool(today);
        rosters.firstClass(primary, today)
                .ifPresent(schoolClass -> accounts.add(people.teacherOfYoungOnes(schoolClass, primary, from)));
        campaign.open(units.city(today), year);
        return accounts;
    }
}
