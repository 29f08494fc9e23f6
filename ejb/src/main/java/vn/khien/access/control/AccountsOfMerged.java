package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.khien.people.MergeAsked;
import vn.khien.people.MergeEffect;
import vn.khien.people.PeopleMerged;
import vn.khien.people.PeopleParted;
import vn.khien.shared.Sql;

/**
 * One person has one account. Where two records are made one, the account of the one that goes signs the other in, or is
 * locked where that one has an account already. Parting them gives each their own again.
 */
@ApplicationScoped
class AccountsOfMerged {
    private record Owned(long id, String state) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    GrantCache grants;

    @Inject
    SignInSessions sessions;

    void on(@Observes MergeAsked asked) {
        Sql sql = Sql.in(entities);
        if (!accounts(sql, asked.goneId()).isEmpty()) {
            boolean own = !accounts(sql, asked.keptId()).isEmpty();
            asked.note(own ? MergeEffect.ACCOUNT_CLOSES : MergeEffect.ACCOUNT_MOVES, 1);
        }
    }

    void on(@Observes PeopleMerged merged) {
        Sql sql = Sql.in(entities);
        boolean own = !accounts(sql, merged.keptId()).isEmpty();
        for (Owned account : accounts(sql, merged.goneId())) {
            sql.update(
                    "insert into account_merge (merge_id, account_id, person_before, state_before) values (?, ?, ?, ?)",
                    merged.mergeId(),
                    account.id(),
                    merged.goneId(),
                    account.state());
            if (own) {
                sql.update("update account set state = 'LOCKED', version = version + 1 where id = ?", account.id());
            } else {
                sql.update(
                        "update account set person_id = ?, version = version + 1 where id = ?",
                        merged.keptId(),
                        account.id());
            }
            end(account.id());
        }
    }

    /** Whoever is signed in is still taken for the person of before. */
    private void end(long accountId) {
        grants.forget(accountId);
        sessions.endAll(List.of(accountId));
    }

    void on(@Observes PeopleParted parted) {
        Sql sql = Sql.in(entities);
        sql.each(
                "select account_id, person_before, state_before from account_merge where merge_id = ?",
                row -> {
                    long accountId = row.getLong("account_id");
                    sql.update(
                            "update account set person_id = ?, state = ?, version = version + 1 where id = ?",
                            row.getLong("person_before"),
                            row.getString("state_before"),
                            accountId);
                    end(accountId);
                },
                parted.mergeId());
    }

    private static List<Owned> accounts(Sql sql, long personId) {
        return sql.list(
                "select id, state from account where person_id = ?",
                row -> new Owned(row.getLong("id"), row.getString("state")),
                personId);
    }
}
