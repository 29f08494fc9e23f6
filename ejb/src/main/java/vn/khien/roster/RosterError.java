package vn.khien.roster;

import vn.khien.shared.ErrorCode;

/** Rules of imports. */
public enum RosterError implements ErrorCode {
    /** The file was not read, or none of its rows can be taken in. */
    NOTHING_TO_APPLY,
    /** Only what was written can be taken back. */
    NOT_APPLIED,
    /** It was taken back; a file is checked anew before it is written again. */
    ALREADY_UNDONE,
    /** The days in which it could be taken back are over. */
    UNDO_TOO_LATE,
    /** A later import of the same unit stands on top; that one goes first. */
    LATER_IMPORT,
    /** Pupils belong to a school or care facility. */
    UNIT_HAS_NO_CLASSES;

    @Override
    public String capability() {
        return "roster";
    }
}
