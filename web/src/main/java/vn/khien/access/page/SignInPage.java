package vn.khien.access.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccessError;
import vn.khien.access.boundary.SignIn;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.web.Texts;

/** The two doors: a pupil's card, and login with password. What went wrong is told beside the door that was tried. */
@Named
@RequestScoped
public class SignInPage {
    private static final String SAMPLE = "K7MF-2QXT-9HDA";
    private static final int FEW = 5;

    @Inject
    SignIn signIn;

    @Inject
    StartPage startPage;

    @Inject
    CurrentUser currentUser;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private String cardCode = "";
    private String login = "";
    private String password = "";
    private String ticket = "";
    private String second = "";
    private String to = "";
    private boolean scanned;
    private @Nullable String cardProblem;
    private @Nullable String problem;

    @PostConstruct
    void read() {
        // Of the page: the injected request is the one before /card/… was led to it, without the code. In what is sent
        // back the same name is that of the form.
        FacesContext faces = FacesContext.getCurrentInstance();
        String printed = faces.isPostback()
                ? null
                : faces.getExternalContext().getRequestParameterMap().get("card");
        String asked = request.getParameter("to");
        cardCode = printed == null ? "" : printed;
        scanned = printed != null;
        String step = request.getParameter("ticket");
        to = asked == null ? "" : asked;
        ticket = step == null ? "" : step;
    }

    /** Whoever is signed in wants the own first page, except behind a card just scanned, which may be another child's. */
    public void enter() {
        if (!scanned && currentUser.signedInPerson().isPresent()) {
            startPage.afterSignIn(to);
        }
    }

    public @Nullable String signInWithCard() {
        try {
            signIn.withCard(cardCode, request.getRemoteAddr());
            return goOn();
        } catch (RuleViolation refused) {
            cardProblem = cardSentence(refused);
            return null;
        }
    }

    public @Nullable String signIn() {
        try {
            ticket = signIn.withPassword(login, password, request.getRemoteAddr())
                    .orElse("");
            return ticket.isEmpty() ? goOn() : null;
        } catch (RuleViolation refused) {
            problem = sentence(refused);
            return null;
        }
    }

    /** The second step, with a code of the app or a recovery code. */
    public @Nullable String signInWithCode() {
        try {
            signIn.withCode(ticket, second, request.getRemoteAddr());
            return goOn();
        } catch (RuleViolation refused) {
            problem = sentence(refused);
            if (refused.code() == AccessError.SIGN_IN_FAILED) {
                // The ticket is too old: from the beginning.
                ticket = "";
                problem = texts.of("access.signIn.second.late");
            }
            return null;
        }
    }

    /** A new session id, so that an id known from before opens nothing. */
    private String goOn() {
        request.changeSessionId();
        return startPage.afterSignIn(to);
    }

    /** A child is told what to do about the card; the tries of a whole school count only when few are left. */
    private String cardSentence(RuleViolation refused) {
        if (refused.code() != AccessError.SIGN_IN_FAILED) {
            return sentence(refused);
        }
        boolean few = refused.details().stream().anyMatch(left -> left instanceof Integer count && count <= FEW);
        return texts.of(
                few ? "access.signIn.pupil.wrong.few" : "access.signIn.pupil.wrong",
                refused.details().toArray());
    }

    private String sentence(RuleViolation refused) {
        return texts.of(refused.code().key(), refused.details().toArray());
    }

    public String getSampleCode() {
        return SAMPLE;
    }

    /** Whether the code came from the QR code of a card. */
    public boolean isScanned() {
        return scanned;
    }

    public @Nullable String getCardProblem() {
        return cardProblem;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public String getCardCode() {
        return cardCode;
    }

    public void setCardCode(String cardCode) {
        this.cardCode = cardCode;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** What the second step needs to know of the first; empty before it. */
    public String getTicket() {
        return ticket;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(@Nullable String second) {
        this.second = second == null ? "" : second;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
