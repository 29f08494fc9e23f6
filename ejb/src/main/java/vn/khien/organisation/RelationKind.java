package vn.khien.organisation;

/** How one unit stands to another; a school may have a different parent in each. */
public enum RelationKind {
    GOVERNS,
    PROFESSIONAL,
    LOCATED_IN,
    CLUSTER,
    PART_OF
}
