package vn.khien.learning;

/** How a module speaks to its readers: "em", "anh/chị" or "Ông/Bà". */
public enum Address {
    PUPIL,
    GUARDIAN,
    OFFICIAL
}
