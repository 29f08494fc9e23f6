package vn.khien.whole;

import com.microsoft.playwright.Locator;

/** Somebody who has no mouse. */
final class Keyboard {
    private static final int PATIENCE = 60;

    private Keyboard() {}

    /** Goes from the top of the page from one thing to the next until this one has the focus; false when it never has. */
    static boolean reaches(Guest guest, Locator thing) {
        guest.page().evaluate("() => document.activeElement.blur()");
        for (int i = 0; i < PATIENCE; i++) {
            guest.page().keyboard().press("Tab");
            if ((Boolean) thing.evaluate("one => one === document.activeElement")) {
                return true;
            }
        }
        return false;
    }
}
