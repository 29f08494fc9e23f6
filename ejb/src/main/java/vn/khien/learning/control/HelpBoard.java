package vn.khien.learning.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.khien.learning.HelpChannel;
import vn.khien.learning.PerLanguage;
import vn.khien.learning.entity.HelpLine;
import vn.khien.shared.Language;

/**
 * Keeps the help channels at hand, because every learner's page shows them and they change once in months. Another node of
 * the installation shows a change within a minute.
 */
@ApplicationScoped
public class HelpBoard {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    private volatile Posted posted = new Posted(new PerLanguage<>(List.of(), List.of()), Instant.EPOCH);

    private record Posted(PerLanguage<List<HelpChannel>> channels, Instant until) {}

    public List<HelpChannel> channels(Language language) {
        Posted seen = posted;
        Instant now = clock.instant();
        if (!now.isBefore(seen.until())) {
            List<HelpLine> lines = lines();
            seen = new Posted(new PerLanguage<>(in(Language.VI, lines), in(Language.EN, lines)), now.plus(FRESH));
            posted = seen;
        }
        return seen.channels().in(language);
    }

    public List<HelpLine> lines() {
        return entities.createQuery("select l from HelpLine l order by l.place", HelpLine.class)
                .getResultList();
    }

    /** What stands on the board is not true any more. */
    public void wipe() {
        posted = new Posted(posted.channels(), Instant.EPOCH);
    }

    private static List<HelpChannel> in(Language language, List<HelpLine> lines) {
        return lines.stream().map(line -> line.in(language)).toList();
    }
}
