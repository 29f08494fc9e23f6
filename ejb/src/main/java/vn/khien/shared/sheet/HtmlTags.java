package vn.khien.shared.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/** Cuts a web page into tags and text as it comes. Whatever is open at the end is closed; nothing is an error. */
final class HtmlTags {
    private static final String COMMENT = "!--";
    private static final int END = -1;

    private final Reader page;
    private final HtmlRows rows;
    private final StringBuilder tag = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    HtmlTags(Reader page, HtmlRows rows) {
        this.page = page;
        this.rows = rows;
    }

    void read() throws IOException {
        String skippedUntil = "";
        int letter = page.read();
        while (letter != END) {
            if (letter == '<') {
                showText(skippedUntil.isEmpty());
                readTag();
                skippedUntil = next(skippedUntil);
            } else if (text.length() < Cell.MAX_TEXT) {
                text.append((char) letter);
            }
            letter = page.read();
        }
        showText(skippedUntil.isEmpty());
        rows.end();
    }

    private void showText(boolean shown) {
        if (shown && !text.isEmpty()) {
            rows.text(text.toString());
        }
        text.setLength(0);
    }

    /** Takes the tag that was read; answers which end is to be waited for, since styles and scripts are no text. */
    private String next(String skippedUntil) {
        String name = name();
        if (!skippedUntil.isEmpty()) {
            return name.equals(skippedUntil) ? "" : skippedUntil;
        }
        if (name.equals("style") || name.equals("script") || name.equals("head")) {
            return "/" + name;
        }
        rows.tag(name, tag.toString());
        return "";
    }

    private String name() {
        int end = 0;
        while (end < tag.length() && !Character.isWhitespace(tag.charAt(end)) && !(end > 0 && tag.charAt(end) == '/')) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private void readTag() throws IOException {
        tag.setLength(0);
        int quote = 0;
        int letter = page.read();
        while (letter != END && (letter != '>' || quote != 0)) {
            keep((char) letter);
            if (COMMENT.contentEquals(tag)) {
                skipComment();
                return;
            }
            quote = quote(letter, quote);
            letter = page.read();
        }
    }

    private void keep(char letter) {
        if (tag.length() < Cell.MAX_TEXT) {
            tag.append(letter);
        }
    }

    private static int quote(int letter, int open) {
        if (letter != '"' && letter != '\'') {
            return open;
        }
        if (open == 0) {
            return letter;
        }
        return open == letter ? 0 : open;
    }

    private void skipComment() throws IOException {
        int dashes = 0;
        int letter = page.read();
        while (letter != END && !(letter == '>' && dashes >= 2)) {
            dashes = letter == '-' ? dashes + 1 : 0;
            letter = page.read();
        }
        tag.setLength(0);
    }
}
