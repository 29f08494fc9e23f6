package vn.khien.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khien.access.AuditAnchor;
import vn.khien.access.AuditBreak;
import vn.khien.access.AuditBreak.Kind;

class ChainCheckTest {
    private static final Instant AT = Instant.parse("2026-10-05T01:00:00Z");
    private final AuditSeals seals = new AuditSeals();

    @BeforeEach
    void giveKey() {
        seals.key = InstallationKey.of("a secret of the tests, long enough to be one");
    }

    @Test
    void takesWhatWasWritten() {
        ChainedEntry first = bound(1, sealed(7, "NAMES_OPENED", "unit/1"), AuditSeals.NOTHING_BEFORE);
        ChainedEntry second = bound(2, sealed(5, "CARDS_ISSUED", null), first.link());
        ChainCheck check = new ChainCheck(seals, new AuditAnchor(1, first.link()));

        assertThat(check.next(first)).isNull();
        assertThat(check.next(second)).isNull();
        assertThat(check.end(2, second.link())).isNull();
    }

    @Test
    void tellsPartsApartWhateverTheyHold() {
        assertThat(seals.seal(entry(1, "A", "B1"))).isNotEqualTo(seals.seal(entry(1, "AB", "1")));
        assertThat(seals.seal(entry(1, "A", null))).isNotEqualTo(seals.seal(entry(1, "A", "")));
        assertThat(seals.seal(entry(1, "A", "x\n1:y"))).isNotEqualTo(seals.seal(entry(1, "A", "x", "y")));
    }

    @Test
    void findsAnEntryWithTheSealOfAnother() {
        ChainedEntry true1 = sealed(1, "NAMES_OPENED", "unit/1");
        ChainedEntry copied = new ChainedEntry(0, 2, AT, true1.told(), true1.seal(), "");

        assertThat(kind(new ChainCheck(seals, null).next(bound(1, copied, AuditSeals.NOTHING_BEFORE))))
                .isEqualTo(Kind.CHANGED);
    }

    @Test
    void takesEntriesWithoutSealOnlyBeforeTheFirstSealedOne() {
        ChainedEntry old = bound(1, entry(1, "ROLE_GRANTED", null), AuditSeals.NOTHING_BEFORE);
        ChainedEntry sealed = bound(2, sealed(2, "CARDS_ISSUED", null), old.link());
        ChainedEntry late = bound(3, entry(3, "ROLE_GRANTED", null), sealed.link());
        ChainCheck check = new ChainCheck(seals, null);

        assertThat(check.next(old)).isNull();
        assertThat(check.next(sealed)).isNull();
        assertThat(kind(check.next(late))).isEqualTo(Kind.ADDED);
    }

    @Test
    void findsAChangedEntryWithoutSealByItsLink() {
        ChainedEntry old = bound(1, entry(1, "ROLE_GRANTED", null), AuditSeals.NOTHING_BEFORE);
        ChainedEntry changed =
                new ChainedEntry(1, 1, AT, entry(1, "CARDS_ISSUED", null).told(), null, old.link());

        assertThat(kind(new ChainCheck(seals, null).next(changed))).isEqualTo(Kind.CHANGED);
    }

    @Test
    void findsAnEndThatWasCutOffByWhatWasNotedEarlier() {
        ChainedEntry first = bound(1, sealed(1, "CARDS_ISSUED", null), AuditSeals.NOTHING_BEFORE);
        ChainCheck check = new ChainCheck(seals, new AuditAnchor(2, "noted"));

        assertThat(check.next(first)).isNull();
        assertThat(kind(check.end(1, first.link()))).isEqualTo(Kind.CUT_OFF);
        assertThat(kind(new ChainCheck(seals, new AuditAnchor(1, "noted")).next(first)))
                .isEqualTo(Kind.CUT_OFF);
    }

    private static Kind kind(@Nullable AuditBreak found) {
        return Objects.requireNonNull(found).kind();
    }

    private ChainedEntry sealed(long id, @Nullable String... told) {
        ChainedEntry entry = entry(id, told);
        return new ChainedEntry(0, id, AT, entry.told(), seals.seal(entry), "");
    }

    private static ChainedEntry entry(long id, @Nullable String... told) {
        return new ChainedEntry(0, id, AT, Arrays.asList(told), null, "");
    }

    private ChainedEntry bound(long position, ChainedEntry entry, String before) {
        String link = seals.link(entry, position, before);
        return new ChainedEntry(position, entry.id(), entry.at(), entry.told(), entry.seal(), link);
    }
}
