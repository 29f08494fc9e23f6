package vn.khien.statistics;

/** By what figures are put side by side. */
public enum By {
    /** Schools and care facilities below the unit; those without anybody enrolled, too. */
    SCHOOL,
    /** Classes below the unit; the staff of a school at the school itself, officials at their office. */
    CLASS,
    /** The units one step below: wards and departments of a city. */
    WARD,
    /** Pupils, staff, families, officials. */
    AUDIENCE
}
