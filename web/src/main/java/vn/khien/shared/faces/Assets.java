package vn.khien.shared.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.util.Map;
import vn.khien.shared.web.AssetVersion;

/** The addresses of the product's look, worked out once instead of on every icon of every page. */
@Named
@ApplicationScoped
public class Assets {
    private static final Map<String, String> ICON_OF_TONE =
            Map.of("done", "check", "wait", "clock", "bad", "alert", "rest", "rest", "act", "info");

    @Inject
    ServletContext context;

    private String icons = "";
    private String mascot = "";

    @PostConstruct
    void find() {
        icons = AssetVersion.href(context, "icons.svg");
        mascot = AssetVersion.href(context, "mascot.svg");
    }

    public String getIcons() {
        return icons;
    }

    public String getMascot() {
        return mascot;
    }

    public String getTokens() {
        return AssetVersion.href(context, "tokens.css");
    }

    public String getFonts() {
        return AssetVersion.href(context, "fonts.css");
    }

    public String getBase() {
        return AssetVersion.href(context, "base.css");
    }

    /** PrimeFaces would link its theme with its own version and never tell the browser that ours has changed. */
    public String getTheme() {
        return AssetVersion.href(context, "primefaces-khien", "theme.css");
    }

    public String getStaffScript() {
        return AssetVersion.href(context, "staff.js");
    }

    public String getFavicon() {
        return AssetVersion.href(context, "favicon.svg");
    }

    /** A further file of the product's look, such as a page's own script. */
    public String of(String resource) {
        return AssetVersion.href(context, resource);
    }

    /** The icon that goes with a tone: a state is never told by colour alone. */
    public String iconOf(String tone) {
        return ICON_OF_TONE.getOrDefault(tone, "info");
    }
}
