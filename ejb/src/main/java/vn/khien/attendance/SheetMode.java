package vn.khien.attendance;

/** How a class or group takes part in a session. */
public enum SheetMode {
    /** By name: everybody who belongs gets a mark. */
    INVITED,
    /** The group was left out on purpose (an exam, other plans); not the same as being absent. */
    NOT_INVITED,
    /** A number without names. */
    HEAD_COUNT
}
