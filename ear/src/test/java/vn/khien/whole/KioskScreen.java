package vn.khien.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A shared computer of a class: names, then pictures. */
final class KioskScreen {
    private final Guest device;

    private KioskScreen(Guest device) {
        this.device = device;
    }

    /** A teacher makes the device a kiosk, for the first class proposed, and is signed out of it. */
    static KioskScreen opened(Guest device, DemoAccount teacher) {
        device.signIn(teacher);
        device.open("/kiosks");
        device.field("open:go").click();
        device.page().waitForURL("**/kiosk");
        return new KioskScreen(device);
    }

    static KioskScreen of(Guest device) {
        device.open("/kiosk");
        return new KioskScreen(device);
    }

    List<String> names() {
        return device.page().locator(".names .big").allInnerTexts();
    }

    KioskScreen tapName(int number) {
        device.page().locator(".names .big").nth(number - 1).click();
        device.page().locator("#pins").waitFor();
        return this;
    }

    List<String> pictures() {
        return device.page().locator("#pins .pin").allInnerTexts();
    }

    KioskScreen tap(String... pictures) {
        for (String picture : pictures) {
            device.page()
                    .locator(
                            "#pins .pin",
                            new Page.LocatorOptions().setHas(device.page().getByText(picture, exact())))
                    .click();
        }
        return this;
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    int ticks() {
        return device.page().locator(".slot.on").count();
    }

    /** What the device says aloud after a wrong choice. */
    String alert() {
        Locator alert = device.page().locator("main [role=alert]");
        alert.waitFor();
        return alert.innerText();
    }
}
