package vn.khien.organisation;

/** What a unit is, as far as rules depend on it; the wording of its type is free text of the version. */
public enum UnitKind {
    CITY_PC,
    DEPARTMENT,
    COMMUNE_PC,
    /** A part of an office. */
    DIVISION,
    SCHOOL,
    CARE_FACILITY,
    /** A class of one school year. */
    CLASS;

    /** Whether children belong to it and are taught in it. */
    public boolean hasClasses() {
        return this == SCHOOL || this == CARE_FACILITY;
    }
}
