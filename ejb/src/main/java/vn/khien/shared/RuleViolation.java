package vn.khien.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A broken business rule: rolls the transaction back, is shown to the user from the bundle and is not
 * logged, because nothing is wrong with the program.
 */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {
    private final transient ErrorCode code;
    private final transient List<Object> details;

    /**
     * Names the rule.
     *
     * @param details fill the places {0}, {1}… of the message
     */
    public RuleViolation(ErrorCode code, Object... details) {
        super(code.key());
        this.code = code;
        this.details = List.of(details);
    }

    public ErrorCode code() {
        return code;
    }

    public List<Object> details() {
        return details;
    }
}
