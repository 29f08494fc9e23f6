package vn.khien.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstallationSealingTest {
    private static final String NUMBER = "001315000123";

    private final InstallationSealing sealing =
            InstallationSealing.with(InstallationKey.of("a secret of the tests, long enough to be one"));

    @Test
    void opensWhatItSealedAndSealsDifferentlyEachTime() {
        String sealed = sealing.seal("number", NUMBER);

        assertThat(sealed).doesNotContain(NUMBER).isNotEqualTo(sealing.seal("number", NUMBER));
        assertThat(sealing.open("number", sealed)).contains(NUMBER);
    }

    @Test
    void opensNothingForAnotherPurposeWithAnotherKeyOrAfterAChange() {
        String sealed = sealing.seal("number", NUMBER);
        InstallationSealing other =
                InstallationSealing.with(InstallationKey.of("another secret of the tests, long enough too"));
        char last = sealed.charAt(20) == 'A' ? 'B' : 'A';

        assertThat(sealing.open("name", sealed)).isEmpty();
        assertThat(other.open("number", sealed)).isEmpty();
        assertThat(sealing.open("number", sealed.substring(0, 20) + last + sealed.substring(21)))
                .isEmpty();
        assertThat(sealing.open("number", "no seal")).isEmpty();
        assertThat(sealing.open("number", "")).isEmpty();
    }

    @Test
    void marksTheSameTextAlikeForOnePurposeOnly() {
        assertThat(sealing.mark("number", NUMBER)).isEqualTo(sealing.mark("number", NUMBER));
        assertThat(sealing.mark("number", NUMBER)).isNotEqualTo(sealing.mark("name", NUMBER));
    }
}
