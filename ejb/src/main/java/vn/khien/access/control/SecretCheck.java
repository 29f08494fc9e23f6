package vn.khien.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The steps of showing who one is. */
@ApplicationScoped
public class SecretCheck {
    @Inject
    CredentialCheck credentials;

    @Inject
    SecondFactorDesk factors;

    @Inject
    SecondStep second;

    public Optional<Identity> password(String login, String password) {
        return credentials.password(login, password);
    }

    public Optional<Identity> card(String code) {
        return credentials.card(code);
    }

    /** Pictures that were compared already. */
    public Optional<Identity> pictures(PictureToken checked) {
        return credentials.person(checked.personId());
    }

    /** To the second step, for whoever has a second factor. */
    public Optional<String> ticket(Identity identity) {
        return factors.isOn(identity.accountId()) ? Optional.of(second.ticket(identity)) : Optional.empty();
    }

    public Optional<Identity> holder(String ticket) {
        return second.holder(ticket);
    }

    public void requireCode(Identity identity, String code) {
        factors.requireCode(identity.accountId(), code);
    }
}
