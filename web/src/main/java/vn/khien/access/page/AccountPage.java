package vn.khien.access.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccountFacts;
import vn.khien.access.AccountLine;
import vn.khien.access.PasswordLink;
import vn.khien.access.RoleLine;
import vn.khien.access.boundary.AccountOverview;
import vn.khien.access.boundary.Accounts;
import vn.khien.organisation.UnitSummary;
import vn.khien.organisation.boundary.UnitNames;
import vn.khien.shared.VietnameseText;
import vn.khien.shared.faces.Messages;

/** The account of one person: opening it, inviting again, locking. What concerns roles is {@link RolesPage}'s. */
@Named
@RequestScoped
public class AccountPage {
    @Inject
    AccountOverview overview;

    @Inject
    Accounts accounts;

    @Inject
    UnitNames units;

    @Inject
    ManagedUnit managed;

    private @Nullable AccountLine line;
    private @Nullable UnitSummary unit;
    private @Nullable PasswordLink link;
    private boolean within;
    private String login = "";
    private String email = "";

    @PostConstruct
    void read() {
        long unitId = managed.id();
        AccountLine found = overview.of(unitId, managed.longNumber("person"));
        line = found;
        unit = units.unit(unitId);
        within = overview.isManaged(found);
        login = proposed(found.person().fullName());
        AccountFacts account = found.account();
        email = account == null || account.email() == null ? "" : account.email();
    }

    /** Family name and so on become letters in front of the given name: Trần Thị Bình is binh.tt. */
    private static String proposed(String fullName) {
        String[] words = VietnameseText.searchKey(fullName).strip().split(" +", -1);
        StringBuilder login = new StringBuilder(words[words.length - 1]);
        if (words.length > 1) {
            login.append('.');
        }
        for (int i = 0; i < words.length - 1; i++) {
            login.append(words[i].charAt(0));
        }
        return login.toString();
    }

    public void open() {
        link = accounts.invite(getLine().person().id(), getUnit().id(), login, email.isBlank() ? null : email);
        Messages.info("access.account.opened");
        read();
    }

    public void inviteAgain() {
        link = accounts.inviteAgain(account().id());
        read();
    }

    public void reachAt() {
        accounts.reachAt(account().id(), email);
        Messages.info("access.account.email.kept");
        read();
    }

    public void lock() {
        accounts.lock(account().id());
        Messages.info("access.account.locked");
        read();
    }

    public void unlock() {
        accounts.unlock(account().id());
        Messages.info("access.account.unlocked");
        read();
    }

    public void signOut() {
        accounts.signOutEverywhere(account().id());
        Messages.info("access.account.signedOut");
    }

    public void endSecondFactor() {
        accounts.endSecondFactor(account().id());
        Messages.info("access.second.ended");
    }

    private AccountFacts account() {
        return Objects.requireNonNull(getLine().account());
    }

    public AccountLine getLine() {
        return Objects.requireNonNull(line);
    }

    public UnitSummary getUnit() {
        return Objects.requireNonNull(unit);
    }

    /** The link that was just made, to hand over where no mail goes. */
    public @Nullable PasswordLink getLink() {
        return link;
    }

    /** Whether the user may do more than look. */
    public boolean isWithin() {
        return within;
    }

    public String unitName(RoleLine role) {
        return units.unit(role.unitId()).shortName();
    }

    /** The mark beside the name. */
    public String getTone() {
        return switch (account().state()) {
            case ACTIVE -> "done";
            case INVITED -> "wait";
            case LOCKED, LEFT -> "bad";
        };
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login == null ? "" : login;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }
}
