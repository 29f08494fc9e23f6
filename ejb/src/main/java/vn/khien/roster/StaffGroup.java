package vn.khien.roster;

/** A label made of the position's wording. It gives no rights. */
public enum StaffGroup {
    MANAGER,
    TEACHER,
    SUPPORT
}
