package vn.khien.attendance;

/** The shape a session takes in school life. */
public enum SessionForm {
    /** Sinh hoạt dưới cờ: the whole school in the yard, usually Monday's first period. */
    FLAG_ASSEMBLY,
    /** Sinh hoạt lớp: one class with its form teacher. */
    CLASS_MEETING,
    /** Ngoại khoá. */
    EXTRACURRICULAR,
    /** Họp phụ huynh: usually counted, not named. */
    PARENT_MEETING,
    /** Tập huấn cán bộ, giáo viên, nhân viên, công chức. */
    IN_SERVICE,
    /** Tuyên truyền cộng đồng: anybody, counted only. */
    OUTREACH,
    /** Trực tuyến: a broadcast that classes follow in their rooms. */
    ONLINE;

    /** Whether those who come are usually counted and not named. */
    public boolean usuallyCounted() {
        return this == PARENT_MEETING || this == OUTREACH;
    }
}
