package vn.khien.roster.rest;

import java.util.Locale;
import vn.khien.roster.RejectedRow;
import vn.khien.shared.web.Texts;

/** Why a row was handed back and what to do about it, in a sentence. */
public final class RowReasons {
    private RowReasons() {}

    public static String of(RejectedRow row, Locale locale) {
        Object other = row.otherRow() == null ? "" : String.valueOf(row.otherRow());
        String field = Texts.in(locale, "roster.field." + row.field());
        return Texts.in(locale, "roster.reason." + row.code().name(), row.value(), other, field);
    }
}
