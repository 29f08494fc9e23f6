package vn.khien.shared;

/**
 * Names a broken business rule. Implemented by one enum for each capability, whose constants are stable:
 * other programs read {@link #name()} as the {@code code} of a problem document.
 */
public interface ErrorCode {
    String name();

    /** The capability, lower case, as in the key of the message: {@code attendance}. */
    String capability();

    /** The key of the message in both bundles, such as {@code attendance.error.PEOPLE_UNMARKED}. */
    default String key() {
        return capability() + ".error." + name();
    }
}
