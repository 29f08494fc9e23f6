package vn.khien.shared;

import java.util.Optional;

/**
 * Keeps secrets at rest with a key that stands outside the database, for floors below the one that holds the key. A copy of
 * the database alone tells nothing.
 */
public interface Sealing {
    /**
     * The mark of a text: the same text gives the same mark, but no mark gives the text.
     *
     * @param purpose so that one text has unlike marks in unlike places
     */
    String mark(String purpose, String text);

    /** The text encrypted, differently each time. */
    String seal(String purpose, String text);

    /** The text again; empty where the key is another one by now or somebody changed the sealed text. */
    Optional<String> open(String purpose, String sealed);
}
