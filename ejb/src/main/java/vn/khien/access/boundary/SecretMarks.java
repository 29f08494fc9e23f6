package vn.khien.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.khien.access.control.InstallationKey;

/**
 * Marks that stand for a number which must not be kept: the same number gives the same mark, and nobody finds the number
 * without the installation's key. Losing the key means that later files are compared by names again.
 */
@Stateless
public class SecretMarks {
    @Inject
    InstallationKey key;

    /**
     * The mark of a value.
     *
     * @param purpose so that one value has unlike marks in unlike places
     * @return 40 letters
     */
    public String mark(String purpose, String value) {
        return key.mark(purpose + "\n" + value);
    }
}
