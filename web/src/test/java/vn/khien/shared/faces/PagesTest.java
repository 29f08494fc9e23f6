package vn.khien.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What pages take from the common look exists there, and they bring none of their own. */
class PagesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern CLASSES = Pattern.compile("(?:class|[sS]tyleClass)=\"([^\"]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[\\w-]*#\\{[^}]*}[\\w-]*");
    private static final Pattern DEFINED = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern ICON = Pattern.compile("<kh:icon[^>]*name=\"([\\w-]+)\"");
    private static final Pattern DRAWN = Pattern.compile("<symbol id=\"([\\w-]+)\"");
    private static final Pattern KEY = Pattern.compile("(?:msg\\[|text\\.of\\()'([\\w.-]+\\w)'[,)\\]]");
    private static final Pattern READ = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern RESERVED =
            Pattern.compile("\\.(empty|not|and|or|eq|ne|lt|gt|le|ge|div|mod|instanceof)\\b");
    private static final Pattern OWN_LOOK = Pattern.compile("\\sstyle=\"|<style|<script(?![^>]*\\ssrc=)");

    @Test
    void areThere() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(10);
    }

    @Test
    void wearOnlyClassesOfTheCommonLook() throws IOException {
        Set<String> defined = found(DEFINED, Files.readString(WEBAPP.resolve("resources/khien/base.css")));
        for (Path page : pages()) {
            Set<String> worn = new TreeSet<>();
            for (String classes : found(CLASSES, Files.readString(page))) {
                worn.addAll(List.of(
                        EXPRESSION.matcher(classes).replaceAll(" ").trim().split("\\s+")));
            }
            worn.remove("");
            assertThat(defined).as(page.toString()).containsAll(worn);
        }
    }

    @Test
    void showOnlyIconsThatAreDrawn() throws IOException {
        Set<String> drawn = found(DRAWN, Files.readString(WEBAPP.resolve("resources/khien/icons.svg")));
        for (Path page : pages()) {
            assertThat(drawn).as(page.toString()).containsAll(found(ICON, Files.readString(page)));
        }
    }

    @Test
    void sayOnlyWhatTheBundleKnows() throws IOException {
        Properties bundle = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/i18n/messages_vi.properties"))) {
            bundle.load(file);
        }
        for (Path page : pages()) {
            assertThat(bundle.stringPropertyNames())
                    .as(page.toString())
                    .containsAll(found(KEY, Files.readString(page)));
        }
    }

    /** The security policy would leave such a style or script without effect. */
    @Test
    void holdNoStylesOrScriptsOfTheirOwn() throws IOException {
        for (Path page : pages()) {
            assertThat(OWN_LOOK.matcher(Files.readString(page)).results().map(result -> result.group()))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    /** Such an expression cannot be read, and the page fails when somebody opens it. */
    @Test
    void useNoWordOfExpressionLanguageAsAName() throws IOException {
        for (Path page : pages()) {
            for (String expression : found(READ, Files.readString(page))) {
                assertThat(RESERVED.matcher(expression.replaceAll("'[^']*'", ""))
                                .find())
                        .as(page + ": " + expression)
                        .isFalse();
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).collect(Collectors.toList());
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
