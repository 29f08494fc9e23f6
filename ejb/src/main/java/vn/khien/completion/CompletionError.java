package vn.khien.completion;

import vn.khien.shared.ErrorCode;

/** Rules of duties. */
public enum CompletionError implements ErrorCode {
    /** An exemption needs a reason that others understand later. */
    REASON_MISSING,
    /** The person is exempt already. */
    ALREADY_EXEMPT,
    /** What is done needs no exemption. */
    ALREADY_COMPLETED,
    /** Only an open campaign can be worked out again; a closed one stays as it stood. */
    CAMPAIGN_NOT_OPEN;

    @Override
    public String capability() {
        return "completion";
    }
}
