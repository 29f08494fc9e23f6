package vn.khien.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import vn.khien.shared.Language;

class LanguageChoiceTest {
    private static final Cookie ENGLISH = new Cookie("lang", "en");

    @Test
    void speaksVietnameseWhereNobodyChose() {
        assertThat(LanguageChoice.of(FakeRequest.to("/home").asRequest())).isEqualTo(Language.VI);
    }

    @Test
    void remembersTheChoice() {
        assertThat(LanguageChoice.of(FakeRequest.to("/home").with(ENGLISH).asRequest()))
                .isEqualTo(Language.EN);
    }

    @Test
    void followsTheAddressBeforeTheMemory() {
        assertThat(LanguageChoice.of(
                        FakeRequest.to("/home?lang=vi").with(ENGLISH).asRequest()))
                .isEqualTo(Language.VI);
    }

    @Test
    void ignoresALanguageItDoesNotSpeak() {
        assertThat(LanguageChoice.of(FakeRequest.to("/home?lang=%3Cscript%3E").asRequest()))
                .isEqualTo(Language.VI);
    }

    @Test
    void keepsTheRestOfTheAddressWhenSwitching() {
        LanguageChoice choice = new LanguageChoice();
        choice.request = FakeRequest.to("/statistics?campaign=3&lang=vi&unit=5").asRequest();

        assertThat(choice.getOtherHref()).isEqualTo("?campaign=3&unit=5&lang=en");
    }
}
