package vn.khien.access.control;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.khien.access.AccountState;
import vn.khien.access.LinkPurpose;
import vn.khien.access.entity.Account;

/** Runs after the answer has gone, so that its time tells nothing. */
@Stateless
public class PasswordResetWork {
    @PersistenceContext
    EntityManager entities;

    @Inject
    PasswordLinks links;

    @Inject
    AccountTrail trail;

    /** Makes a link for the account of this login or address that is in use and can be written to. */
    @Asynchronous
    public void send(String name) {
        entities.createQuery(
                        """
                        select a from Account a where (a.login = :name or a.email = :name) and a.email is not null
                            and a.state in (:active, :invited)""",
                        Account.class)
                .setParameter("name", name)
                .setParameter("active", AccountState.ACTIVE)
                .setParameter("invited", AccountState.INVITED)
                .getResultStream()
                .findFirst()
                .ifPresent(this::send);
    }

    private void send(Account account) {
        links.make(account, LinkPurpose.RESET);
        trail.write("PASSWORD_RESET_ASKED", account, account.login());
    }
}
