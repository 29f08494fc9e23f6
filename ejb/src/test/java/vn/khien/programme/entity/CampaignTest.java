package vn.khien.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.khien.programme.CampaignPlan;
import vn.khien.programme.ProgrammeError;
import vn.khien.shared.OrgPath;

class CampaignTest {
    private static final OrgPath CITY = OrgPath.root(1);
    private static final OrgPath WARD = CITY.child(2);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 5);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 16);
    private static final Instant NOW = Instant.parse("2026-09-05T01:00:00Z");

    @Test
    void opensOnce() {
        Campaign campaign = campaign(CITY, SEPTEMBER, JANUARY);
        campaign.open(NOW);

        assertThatThrownBy(() -> campaign.open(NOW)).hasMessage(ProgrammeError.ALREADY_OPENED.key());
    }

    @Test
    void closesOnlyWhatIsOpen() {
        Campaign campaign = campaign(CITY, SEPTEMBER, JANUARY);

        assertThatThrownBy(() -> campaign.close(NOW)).hasMessage(ProgrammeError.NOT_OPEN.key());
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> campaign(CITY, JANUARY, SEPTEMBER)).hasMessage(ProgrammeError.DATES_REVERSED.key());
    }

    @Test
    void overlapsACampaignOfAUnitAboveOnTheSameDays() {
        assertThat(campaign(WARD, JANUARY, JANUARY).overlaps(campaign(CITY, SEPTEMBER, JANUARY)))
                .isTrue();
    }

    @Test
    void doesNotOverlapTheNextTerm() {
        assertThat(campaign(CITY, SEPTEMBER, JANUARY)
                        .overlaps(campaign(CITY, JANUARY.plusDays(1), JANUARY.plusDays(90))))
                .isFalse();
    }

    @Test
    void doesNotOverlapTheWardNextDoor() {
        assertThat(campaign(WARD, SEPTEMBER, JANUARY).overlaps(campaign(CITY.child(3), SEPTEMBER, JANUARY)))
                .isFalse();
    }

    private static Campaign campaign(OrgPath path, LocalDate from, LocalDate to) {
        return new Campaign(7, new CampaignPlan("Học kỳ I", path.unitId(), from, to), path);
    }
}
