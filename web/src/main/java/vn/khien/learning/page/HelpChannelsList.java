package vn.khien.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.HelpChannel;
import vn.khien.learning.boundary.HelpChannels;
import vn.khien.shared.web.LanguageChoice;
import vn.khien.shared.web.LastHelp;
import vn.khien.shared.web.Texts;

/** The help strip at the foot of every learner's page. */
@Named("helpChannels")
@RequestScoped
public class HelpChannelsList {
    @Inject
    HelpChannels channels;

    @Inject
    LanguageChoice language;

    @Inject
    Texts texts;

    @Inject
    ServletContext context;

    private @Nullable List<HelpChannel> all;

    public List<HelpChannel> getAll() {
        if (all == null) {
            all = channels.all(language.getLanguage());
            all.stream().findFirst().ifPresent(this::keep);
        }
        return all;
    }

    private void keep(HelpChannel first) {
        String words =
                first.name() + ". " + first.detail() + " " + texts.of("shared.help.verified", first.verifiedOn());
        LastHelp.keep(context, language.getLocale(), new LastHelp(first.number(), words));
    }
}
