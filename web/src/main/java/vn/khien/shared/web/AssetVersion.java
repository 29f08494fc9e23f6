package vn.khien.shared.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The version in the address of every style, picture, font and script: a sum over their content, so that a browser may
 * keep them for a year and still sees a change at once, without anybody counting versions up.
 */
@WebListener
public class AssetVersion implements ServletContextListener {
    private static final String NAME = "assetVersion";
    private static final String FOLDER = "/resources/";
    private static final String THEME = "/META-INF/resources/primefaces-khien/theme.css";

    /** The version of what this application was deployed with. */
    public static String of(ServletContext context) {
        return String.valueOf(context.getAttribute(NAME));
    }

    /** The address of a resource of the product's look. */
    public static String href(ServletContext context, String resource) {
        return href(context, "khien", resource);
    }

    /** The address of a resource of another library. */
    public static String href(ServletContext context, String library, String resource) {
        return context.getContextPath() + "/jakarta.faces.resource/" + resource + ".xhtml?ln=" + library + "&v="
                + of(context);
    }

    @Override
    public void contextInitialized(ServletContextEvent started) {
        ServletContext context = started.getServletContext();
        CRC32 sum = new CRC32();
        for (String path : filesUnder(context, FOLDER)) {
            add(sum, context.getResourceAsStream(path));
        }
        add(sum, AssetVersion.class.getResourceAsStream(THEME));
        context.setAttribute(NAME, Long.toString(sum.getValue(), Character.MAX_RADIX));
    }

    private static Set<String> filesUnder(ServletContext context, String folder) {
        Set<String> files = new TreeSet<>();
        Set<String> paths = context.getResourcePaths(folder);
        if (paths != null) {
            for (String path : paths) {
                if (path.endsWith("/")) {
                    files.addAll(filesUnder(context, path));
                } else {
                    files.add(path);
                }
            }
        }
        return files;
    }

    private static void add(CRC32 sum, @Nullable InputStream resource) {
        if (resource == null) {
            return;
        }
        try (InputStream content = new CheckedInputStream(resource, sum)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
