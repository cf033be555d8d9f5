package org.ironbound.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into HTML: headings can be linked to by the names that GitHub gives them, and tables can be moved on narrow screens. */
final class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private Markdown() {
    }

    /** @param links from what the text has to what the page shall have */
    static String html(String text, UnaryOperator<String> links) {
        Node document = PARSER.parse(text);
        Map<Node, String> names = new HashMap<>();
        Map<String, Integer> used = new HashMap<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String name = name(text(heading));
                int before = used.merge(name, 1, Integer::sum) - 1;
                names.put(heading, before == 0 ? name : name + "-" + before);
                visitChildren(heading);
            }

            @Override
            public void visit(Link link) {
                link.setDestination(links.apply(link.getDestination()));
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                image.setDestination(links.apply(image.getDestination()));
            }
        });
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
            if (names.containsKey(node)) {
                attributes.put("id", names.get(node));
            }
        }).build();
        return renderer.render(document).replace("<table>", "<div class=\"wide\" tabindex=\"0\"><table>")
            .replace("</table>", "</table></div>");
    }

    /** The first heading of a text. */
    static String title(String text) {
        return text.lines().filter(line -> line.startsWith("# ")).findFirst().map(line -> line.substring(2).replace("`", "")).orElse("");
    }

    /** What GitHub calls a heading. */
    static String name(String heading) {
        return heading.toLowerCase(Locale.ROOT).strip().replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak part) {
                text.append(' ');
            }
        });
        return text.toString();
    }
}
