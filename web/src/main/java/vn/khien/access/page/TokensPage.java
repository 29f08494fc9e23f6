package vn.khien.access.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.access.IssuedToken;
import vn.khien.access.TokenLine;
import vn.khien.access.TokenScope;
import vn.khien.access.boundary.ApiTokens;
import vn.khien.shared.faces.Messages;

/** Tokens of the own account, a part of the page of {@link OwnPage}. */
@Named
@RequestScoped
public class TokensPage {
    @Inject
    ApiTokens tokens;

    @Inject
    Clock clock;

    private List<TokenLine> lines = List.of();
    private @Nullable IssuedToken issued;
    private String name = "";
    private TokenScope scope = TokenScope.READ;
    private int days = 30;

    @PostConstruct
    void read() {
        lines = tokens.own();
    }

    public void issue() {
        issued = tokens.issue(name.strip(), scope, clock.instant().plus(Duration.ofDays(days)));
        name = "";
        read();
    }

    public void revoke(long id) {
        tokens.revoke(id);
        Messages.info("access.own.tokens.revoked");
        read();
    }

    public List<TokenLine> getLines() {
        return lines;
    }

    /** The token that was just made, on the one occasion that it is known. */
    public @Nullable IssuedToken getIssued() {
        return issued;
    }

    public TokenScope[] getScopes() {
        return TokenScope.values();
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public TokenScope getScope() {
        return scope;
    }

    public void setScope(TokenScope scope) {
        this.scope = scope;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
