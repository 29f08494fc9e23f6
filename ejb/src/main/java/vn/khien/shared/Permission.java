package vn.khien.shared;

/**
 * What a user may be allowed to do at a unit and everything below it. Boundaries ask for one of these on every call;
 * which role carries which is decided by {@code access}.
 */
public enum Permission {
    /** See names, types and places of units. */
    READ_UNITS,
    /** Change the tree: import the list of units, rename, merge, move. */
    MANAGE_UNITS,
    /** See the names of people in a unit. For a child's name the role must cover the class. */
    READ_PEOPLE,
    /** Open a name above the school: only with a reason, and it is logged. */
    OPEN_NAMES,
    /** Bring pupils, staff and officials in from files. */
    IMPORT_ROSTER,
    /** Put the file of one person right, move and end their places. */
    MANAGE_PEOPLE,
    /** Decide what a school keeps of its people beyond what every school has to keep. */
    DECIDE_PRIVACY,
    /** Print login cards and parents' links of a class. */
    ISSUE_CARDS,
    /** Make a shared computer the kiosk of a class, and keep the class's secret pictures. */
    OPEN_KIOSK,
    /** Give and end roles, unlock accounts. */
    MANAGE_ACCOUNTS,
    /** Make programmes and their requirements, open campaigns. */
    MANAGE_PROGRAMMES,
    /** See programmes and campaigns. */
    READ_PROGRAMMES,
    /** Plan class sessions. */
    PLAN_SESSIONS,
    /** See plans and the state of sheets, without names. */
    READ_SESSIONS,
    /** Mark who is present, and close the sheet. */
    TAKE_ATTENDANCE,
    /** See figures. */
    READ_STATISTICS,
    /** Exempt a person from a duty, with a reason. */
    EXEMPT,
    /** Decide on certificates, revoke and replace them. */
    DECIDE_CERTIFICATES,
    /** See the certificate register with names. */
    READ_CERTIFICATES,
    /** See who saw or changed what. */
    READ_AUDIT,
    /** Read unpublished modules, project any module. */
    READ_CONTENT,
    /** Keep modules and help channels true. */
    EDIT_CONTENT,
    /** Answer requests about personal data. */
    ANSWER_DATA_REQUESTS,
    /** Run the installation. */
    OPERATE
}
