package vn.khien.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.HelpChannel;
import vn.khien.learning.boundary.HelpChannels;
import vn.khien.shared.web.LanguageChoice;

/** The help strip at the foot of every learner's page. */
@Named("helpChannels")
@RequestScoped
public class HelpChannelsList {
    @Inject
    HelpChannels channels;

    @Inject
    LanguageChoice language;

    private @Nullable List<HelpChannel> all;

    public List<HelpChannel> getAll() {
        if (all == null) {
            all = channels.all(language.getLanguage());
        }
        return all;
    }
}
