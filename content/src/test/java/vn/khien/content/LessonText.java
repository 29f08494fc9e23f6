package vn.khien.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** One lesson in one language, cut into the pages a learner turns. */
record LessonText(List<Page> pages, List<String> faults) {

    private static final String TEACHER = "{.teacher}";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

    /** One page: its heading, whether it is meant for the teacher only, and how many words stand under the heading. */
    record Page(String heading, boolean teacher, int words) {}

    static LessonText of(String markdown) {
        List<Page> pages = new ArrayList<>();
        Reader all = new Reader();
        String heading = "";
        Reader page = new Reader();
        for (Node block = Parser.builder().build().parse(markdown).getFirstChild();
                block != null;
                block = block.getNext()) {
            block.accept(all);
            if (block instanceof Heading title && title.getLevel() == 2) {
                close(pages, heading, page);
                heading = textOf(title);
                page = new Reader();
            } else {
                block.accept(page);
            }
        }
        close(pages, heading, page);
        return new LessonText(List.copyOf(pages), List.copyOf(all.faults));
    }

    /** Words before the first heading would belong to no page and be lost: they become a page without a heading. */
    private static void close(List<Page> pages, String heading, Reader page) {
        int words = (int) WORD.matcher(page.text).results().count();
        if (!heading.isEmpty() || words > 0) {
            pages.add(new Page(heading.replace(TEACHER, "").strip(), heading.endsWith(TEACHER), words));
        }
    }

    private static String textOf(Heading heading) {
        Reader reader = new Reader();
        heading.accept(reader);
        return reader.text.toString().strip();
    }

    /** Gathers the words and whatever a lesson must not hold. */
    private static final class Reader extends AbstractVisitor {
        final StringBuilder text = new StringBuilder();
        final List<String> faults = new ArrayList<>();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(Paragraph node) {
            text.append(' ');
            visitChildren(node);
            text.append(' ');
        }

        @Override
        public void visit(Heading node) {
            if (node.getLevel() == 1) {
                faults.add("a heading of the first level; the title stands in module.yaml");
            }
            visitChildren(node);
        }

        @Override
        public void visit(HtmlBlock node) {
            faults.add("raw HTML: " + node.getLiteral().strip());
        }

        @Override
        public void visit(HtmlInline node) {
            faults.add("raw HTML: " + node.getLiteral());
        }

        @Override
        public void visit(Image node) {
            faults.add("an image in the text; the picture stands in module.yaml");
        }

        @Override
        public void visit(Link node) {
            if (!node.getDestination().startsWith("https://")) {
                faults.add("a link that is not https: " + node.getDestination());
            }
            visitChildren(node);
        }
    }
}
