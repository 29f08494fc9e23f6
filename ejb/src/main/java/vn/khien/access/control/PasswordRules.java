package vn.khien.access.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khien.access.AccessError;
import vn.khien.access.entity.Account;
import vn.khien.people.boundary.PaperNames;
import vn.khien.shared.CityTime;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.VietnameseText;

/** What a password must not be: short, one of those guessed first, or made of what others know of its owner. */
@ApplicationScoped
public class PasswordRules {
    public static final int LEAST = 10;
    private static final int MOST = 200;
    private static final List<DateTimeFormatter> WAYS_TO_WRITE_A_DAY = List.of(
            DateTimeFormatter.ofPattern("ddMMuuuu"),
            DateTimeFormatter.ofPattern("uuuuMMdd"),
            DateTimeFormatter.ofPattern("ddMMuu"));

    private Set<String> common = Set.of();

    @Inject
    PaperNames names;

    @Inject
    Clock clock;

    @PostConstruct
    void load() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("/common-passwords.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
            common = lines.lines().map(PasswordRules::bare).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a password that the owner of the account should not take. */
    public void check(String password, Account account) {
        LocalDate born = names.person(account.personId(), CityTime.today(clock)).birthDate();
        check(password, account.login(), born);
    }

    void check(String password, String login, @Nullable LocalDate born) {
        if (isShort(password)) {
            throw new RuleViolation(AccessError.PASSWORD_SHORT, LEAST);
        }
        if (isGuessedFirst(password)) {
            throw new RuleViolation(AccessError.PASSWORD_COMMON);
        }
        if (tells(password, born) || bare(password).contains(bare(login))) {
            throw new RuleViolation(AccessError.PASSWORD_PERSONAL);
        }
    }

    private static boolean isShort(String password) {
        // One that is longer than any hash should be asked for is no password either.
        return password.strip().length() < LEAST || password.length() > MOST;
    }

    private boolean isGuessedFirst(String password) {
        return common.contains(bare(password)) || password.chars().distinct().count() < 4;
    }

    private static boolean tells(String password, @Nullable LocalDate born) {
        String digits = password.replaceAll("[^0-9]", "");
        return born != null && WAYS_TO_WRITE_A_DAY.stream().map(born::format).anyMatch(digits::contains);
    }

    /** Neither accents nor case nor the signs and digits around a word make it harder to guess. */
    private static String bare(String text) {
        String key = VietnameseText.searchKey(text).toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
        String word = key.replaceAll("^[0-9]+|[0-9]+$", "");
        return word.isEmpty() ? key : word;
    }
}
