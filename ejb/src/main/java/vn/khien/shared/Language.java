package vn.khien.shared;

import java.util.Locale;

/** The languages of the product, the first one being what is shown where nobody chose. */
public enum Language {
    VI,
    EN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }
}
