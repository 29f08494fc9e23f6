package vn.khien.whole;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Pictures of the walk, in {@code ear/target/pictures}; four of them stand in {@code src/site/pictures} for the README. */
final class Pictures {
    private Pictures() {}

    static void take(Guest guest, String name) {
        guest.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setPath(Path.of("target", "pictures", name + ".png")));
    }
}
