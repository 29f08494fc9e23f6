package vn.khien.access.boundary;

import static vn.khien.shared.Permission.MANAGE_ACCOUNTS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.khien.access.AccountLine;
import vn.khien.access.Role;
import vn.khien.access.control.AccountQueries;
import vn.khien.access.control.AccountReach;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.people.PersonRow;
import vn.khien.people.boundary.AdultMembers;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Page;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Who has an account at a unit, and which roles. */
@Stateless
public class AccountOverview {
    @Inject
    AccountQueries accounts;

    @Inject
    AccountReach reach;

    @Inject
    AdultMembers adults;

    @Inject
    UnitNames units;

    @Inject
    CurrentUser currentUser;

    /**
     * Staff and officials of the unit, with or without an account, given names first.
     *
     * @param search a part of the name; empty for all
     * @param page from 0
     */
    public Page<AccountLine> at(long unitId, String search, int page) {
        Page<PersonRow> people = adults.of(units.unit(unitId), search, page);
        return new Page<>(accounts.lines(people.rows()), people.number(), people.size(), people.total());
    }

    /** Those who hold a role at the unit, today or later, but belong elsewhere. */
    public List<AccountLine> fromElsewhere(long unitId) {
        UnitSummary unit = units.unit(unitId);
        currentUser.require(MANAGE_ACCOUNTS, unit.path());
        List<Long> holders = accounts.holdersAt(unitId);
        Set<Long> own = adults.named(holders, unit.path()).keySet();
        List<Long> others =
                holders.stream().filter(person -> !own.contains(person)).toList();
        return accounts.lines(List.copyOf(adults.holders(others, unit.path()).values()));
    }

    /** One of the people of the unit, or of what stands below it. */
    public AccountLine of(long unitId, long personId) {
        UnitSummary unit = units.unit(unitId);
        PersonRow person = adults.named(List.of(personId), unit.path()).get(personId);
        if (person == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return accounts.lines(List.of(person)).get(0);
    }

    /** What the acting user may give at a unit. */
    public List<Role> givable(long unitId) {
        UnitSummary unit = units.unit(unitId);
        currentUser.require(MANAGE_ACCOUNTS, unit.path());
        return List.of(Role.values()).stream()
                .filter(role -> role.fits(unit.kind()) && reach.mayGive(role, unit.path()))
                .toList();
    }

    /** Whether the acting user may lock, invite and sign out the account. */
    public boolean isManaged(AccountLine line) {
        return line.account() != null
                && reach.openRoles(line.account().id()).stream()
                        .allMatch(role -> reach.mayGive(role.role(), role.path()));
    }
}
