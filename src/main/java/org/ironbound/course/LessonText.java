package org.ironbound.course;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.ironbound.report.Paragraph;

/** A lesson for a terminal of 80 columns. */
public final class LessonText {
    private static final String INDENT = "    ";

    private LessonText() {
    }

    /** The lines. */
    public static List<String> of(Lesson lesson) {
        Blocks blocks = new Blocks();
        Parser.builder().build().parse(lesson.markdown()).accept(blocks);
        blocks.lines.remove(blocks.lines.size() - 1);
        return blocks.lines;
    }

    /** Block after block, with an empty line behind each. */
    private static final class Blocks extends AbstractVisitor {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            String text = words(heading);
            add(List.of(text, (heading.getLevel() == 1 ? "=" : "-").repeat(text.length())));
        }

        @Override
        public void visit(org.commonmark.node.Paragraph paragraph) {
            add(Paragraph.wrapped("", "", words(paragraph)));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            add(code.getLiteral().lines().toList());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            add(code.getLiteral().lines().map(line -> INDENT + line).toList());
        }

        @Override
        public void visit(BulletList list) {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                item((ListItem) item, "* ");
            }
            lines.add("");
        }

        @Override
        public void visit(OrderedList list) {
            int number = list.getMarkerStartNumber();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                item((ListItem) item, number + ". ");
                number++;
            }
            lines.add("");
        }

        /** The first block beside the mark; what follows, such as code, below it. */
        private void item(ListItem item, String mark) {
            lines.addAll(Paragraph.wrapped(mark.stripTrailing(), " ".repeat(mark.length()), words(item.getFirstChild())));
            for (Node more = item.getFirstChild().getNext(); more != null; more = more.getNext()) {
                lines.add("");
                more.accept(this);
                lines.remove(lines.size() - 1);
            }
        }

        private void add(List<String> block) {
            lines.addAll(block);
            lines.add("");
        }
    }

    private static String words(Node node) {
        Words words = new Words();
        node.accept(words);
        return words.text.toString();
    }

    /** The words of a paragraph or heading; code keeps its signs. */
    private static final class Words extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append('`').append(node.getLiteral()).append('`');
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append(' ');
        }

        @Override
        public void visit(Link node) {
            visitChildren(node);
            if (!text.toString().endsWith(node.getDestination())) {
                text.append(" (").append(node.getDestination()).append(')');
            }
        }

        @Override
        public void visit(Image node) {
            text.append("[Picture: ");
            visitChildren(node);
            text.append("; ironbound course --html FILE shows it]");
        }
    }
}
