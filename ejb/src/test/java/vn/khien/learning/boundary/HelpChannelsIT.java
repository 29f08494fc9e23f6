package vn.khien.learning.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khien.learning.HelpChannel;
import vn.khien.learning.HelpChannelTexts;
import vn.khien.learning.PerLanguage;
import vn.khien.shared.AccessDenied;
import vn.khien.shared.Language;
import vn.khien.shared.OrgPath;
import vn.khien.shared.Permission;
import vn.khien.testing.DatabaseExtension;
import vn.khien.testing.FakeUser;
import vn.khien.testing.Fixtures;
import vn.khien.testing.Wired;

@ExtendWith(DatabaseExtension.class)
class HelpChannelsIT {
    private static final HelpChannelTexts TEXTS = new HelpChannelTexts(
            "111", new PerLanguage<>("Tổng đài", "Helpline"), new PerLanguage<>("Miễn phí", "Free"));

    @Test
    void namesTheChildHelplineFirstToEverybody(EntityManager entities) {
        HelpChannels channels =
                Wired.on(entities, FakeUser.nobody(), Fixtures.NOW).get(HelpChannels.class);

        assertThat(channels.all(Language.EN)).extracting(HelpChannel::number).startsWith("111", "113");
        assertThatThrownBy(() -> channels.verify(1, TEXTS)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void showsAtOnceWhatAnEditorMadeSureOf(EntityManager entities) {
        FakeUser editor = FakeUser.at(OrgPath.root(1), 5, Permission.EDIT_CONTENT);
        HelpChannels channels = Wired.on(entities, editor, Fixtures.NOW).get(HelpChannels.class);
        channels.all(Language.VI);

        channels.verify(1, TEXTS);
        entities.flush();

        assertThat(channels.all(Language.VI).get(0))
                .isEqualTo(new HelpChannel(1, "111", "Tổng đài", "Miễn phí", Fixtures.TODAY));
        assertThat(channels.texts(1)).isEqualTo(TEXTS);
    }
}
