package vn.khien.programme;

/** What completes a requirement. */
public enum CompletionRule {
    /** Learning by oneself: the module's quiz is passed. */
    SELF,
    /** Learning together: as many sessions attended as are needed. */
    CLASS,
    /** Either of the two. */
    MIX;

    public boolean countsModules() {
        return this != CLASS;
    }

    public boolean countsSessions() {
        return this != SELF;
    }
}
