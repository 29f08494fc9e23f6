package vn.khien.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.khien.access.control.SealedBox;

/** Texts that the database keeps without telling them: only an installation with the same key opens them. */
@Stateless
public class SealedTexts {
    @Inject
    SealedBox box;

    /**
     * Seals a text.
     *
     * @param purpose so that what is sealed for one thing does not open as another
     */
    public String seal(String purpose, String text) {
        return box.seal(purpose, text);
    }

    public String open(String purpose, String sealed) {
        return box.open(purpose, sealed);
    }
}
