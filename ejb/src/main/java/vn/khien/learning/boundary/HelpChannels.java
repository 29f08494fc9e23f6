package vn.khien.learning.boundary;

import static vn.khien.shared.Permission.EDIT_CONTENT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.khien.learning.HelpChannel;
import vn.khien.learning.HelpChannelTexts;
import vn.khien.learning.control.HelpBoard;
import vn.khien.learning.entity.HelpLine;
import vn.khien.shared.CityTime;
import vn.khien.shared.CurrentUser;
import vn.khien.shared.Language;
import vn.khien.shared.RuleViolation;
import vn.khien.shared.SharedError;

/** Where to turn to for help: open to everybody, kept true by the editors. */
@Stateless
public class HelpChannels {
    @PersistenceContext
    EntityManager entities;

    @Inject
    HelpBoard board;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** The most important first. */
    public List<HelpChannel> all(Language language) {
        return board.channels(language);
    }

    /** The same, for those who may change them. */
    public List<HelpChannel> forEditors(Language language) {
        requireEditor();
        return board.channels(language);
    }

    /** Both languages of a channel, for its editor. */
    public HelpChannelTexts texts(long id) {
        return forEditor(id).texts();
    }

    /** An editor has made sure today that this is true. */
    public void verify(long id, HelpChannelTexts texts) {
        forEditor(id).verify(texts, CityTime.today(clock));
        board.wipe();
    }

    private HelpLine forEditor(long id) {
        requireEditor();
        HelpLine line = entities.find(HelpLine.class, id);
        if (line == null) {
            throw new RuleViolation(SharedError.NOT_FOUND);
        }
        return line;
    }

    private void requireEditor() {
        currentUser.requireSomewhere(EDIT_CONTENT);
    }
}
