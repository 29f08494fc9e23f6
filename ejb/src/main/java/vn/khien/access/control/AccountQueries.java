package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khien.access.AccountFacts;
import vn.khien.access.AccountLine;
import vn.khien.access.RoleLine;
import vn.khien.people.PersonRow;
import vn.khien.shared.CityTime;

/** Reads accounts and roles of people who are known already. */
@ApplicationScoped
public class AccountQueries {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** The people in their order, each with account and roles: three queries for all. */
    public List<AccountLine> lines(List<PersonRow> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Map<Long, AccountFacts> accounts =
                accounts(people.stream().map(PersonRow::id).toList());
        Map<Long, List<RoleLine>> roles =
                roles(accounts.values().stream().map(AccountFacts::id).toList());
        return people.stream()
                .map(person -> {
                    AccountFacts account = accounts.get(person.id());
                    return new AccountLine(
                            person, account, account == null ? List.of() : roles.getOrDefault(account.id(), List.of()));
                })
                .toList();
    }

    /** People whose account holds a role exactly at the unit, today or later. */
    public List<Long> holdersAt(long unitId) {
        return entities.createQuery(
                        """
                        select distinct a.personId from RoleGrant g, Account a where a.id = g.accountId
                            and g.unitId = :unit and (g.validTo is null or g.validTo >= :today)""",
                        Long.class)
                .setParameter("unit", unitId)
                .setParameter("today", CityTime.today(clock))
                .getResultList();
    }

    private Map<Long, AccountFacts> accounts(Collection<Long> people) {
        return entities.createQuery(
                        """
                        select new vn.khien.access.AccountFacts(a.id, a.personId, a.login, a.email, a.state,
                            a.lastSignInAt)
                        from Account a where a.personId in :people""",
                        AccountFacts.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(AccountFacts::personId, Function.identity()));
    }

    private Map<Long, List<RoleLine>> roles(Collection<Long> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                AccountReach.LINE + " where g.accountId in :accounts order by g.validFrom desc, g.id",
                                RoleLine.class)
                        .setParameter("accounts", accounts)
                        .getResultStream()
                        .collect(Collectors.groupingBy(RoleLine::accountId));
    }
}
