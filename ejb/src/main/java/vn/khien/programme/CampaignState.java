package vn.khien.programme;

/** Where a campaign stands on its one-way road. */
public enum CampaignState {
    /** Planned; nobody owes anything yet. */
    DRAFT,
    /** Everybody it concerns has a duty; facts settle it. Going past the last day makes duties overdue, not void. */
    OPEN,
    /** What was not done by now stays undone in it. */
    CLOSED
}
