package vn.khien.roster.rest;

import org.jspecify.annotations.Nullable;
import vn.khien.roster.ImportState;
import vn.khien.roster.ImportSummary;
import vn.khien.roster.Verdict;

/** How far an import is, as its page asks again and again. */
record ReadingJson(
        long id,
        ImportState state,
        @Nullable Verdict verdict,
        @Nullable Integer rows,
        int changing,
        int accepted,
        int rejected) {
    static ReadingJson of(ImportSummary summary, @Nullable Integer rows) {
        return new ReadingJson(
                summary.id(),
                summary.state(),
                summary.verdict(),
                summary.state() == ImportState.READING ? rows : null,
                summary.changing(),
                summary.accepted(),
                summary.rejected());
    }
}
