package vn.khien.learning.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import vn.khien.learning.LessonPage;

/** Turns the Markdown of lessons into pages. HTML in the source is shown as text and unsafe addresses are dropped. */
final class Markdown {
    private static final String TEACHER = "{.teacher}";
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private Markdown() {}

    /** The pages of one lesson in one language. */
    record Text(List<LessonPage> pages, Optional<LessonPage> teacherNotes) {}

    /** Each heading of the second level begins a page; the one marked for teachers is kept apart. */
    static Text lesson(String file, String source) {
        List<LessonPage> pages = new ArrayList<>();
        Optional<LessonPage> notes = Optional.empty();
        Node node = PARSER.parse(source).getFirstChild();
        while (node != null) {
            if (!(node instanceof Heading heading) || heading.getLevel() != 2) {
                throw new IllegalArgumentException(file + ": text stands before the first heading");
            }
            String title = TEXT.render(heading).strip();
            Document body = new Document();
            node = moveUntilHeading(heading.getNext(), body);
            String html = HTML.render(body);
            if (title.endsWith(TEACHER)) {
                notes = Optional.of(new LessonPage(
                        title.substring(0, title.length() - TEACHER.length()).strip(), html));
            } else {
                pages.add(new LessonPage(title, html));
            }
        }
        return new Text(List.copyOf(pages), notes);
    }

    /** One line without a paragraph around it. */
    static String line(String source) {
        String html = HTML.render(PARSER.parse(source)).strip();
        return html.startsWith("<p>") && html.endsWith("</p>") ? html.substring(3, html.length() - 4) : html;
    }

    private static @Nullable Node moveUntilHeading(@Nullable Node first, Document body) {
        Node node = first;
        while (node != null && !(node instanceof Heading heading && heading.getLevel() <= 2)) {
            Node next = node.getNext();
            body.appendChild(node);
            node = next;
        }
        return node;
    }
}
