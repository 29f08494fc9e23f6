package vn.khien.organisation;

/** What may happen to units by a legal document (DOMAIN.md section 2, case 9). */
public enum OrgEventKind {
    /** Called or coded otherwise, and nothing else. */
    RENAME,
    /** Several become one. */
    MERGE,
    /** One becomes several, or gives parts to several. */
    SPLIT,
    /** Ends without a successor. */
    ABOLISH,
    /** Units pass from one body to another in one kind of relation. */
    TRANSFER,
    /** A unit with all below it comes under another unit. */
    CHANGE_PARENT
}
