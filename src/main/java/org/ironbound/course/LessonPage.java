package org.ironbound.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.ironbound.curve.HtmlReport;

/** Lessons as pages that need nothing else: pictures are in them. */
public final class LessonPage {
    private static final String PAGE = "course/page.html";
    private static final String SOLUTIONS = "<h2>Solutions</h2>";

    private LessonPage() {
    }

    /**
     * All lessons on one page.
     *
     * @param beginning of the file
     */
    public static byte[] of(String beginning, List<Lesson> lessons) throws IOException {
        StringBuilder text = new StringBuilder(list(lessons, lesson -> "#" + lesson.name()));
        for (Lesson lesson : lessons) {
            text.append("<article id=\"").append(lesson.name()).append("\">\n").append(body(lesson)).append("</article>\n");
        }
        return page(beginning, "Certified numerics in ten lessons", text.toString());
    }

    /**
     * The list of lessons, where each has a page of its own.
     *
     * @param beginning of the file
     */
    public static byte[] index(String beginning, List<Lesson> lessons) throws IOException {
        return page(beginning, "Certified numerics in ten lessons", list(lessons, LessonPage::file));
    }

    /**
     * A lesson alone, with ways to the one before and the next.
     *
     * @param beginning of the file
     */
    public static byte[] of(String beginning, Lesson lesson, List<Lesson> all) throws IOException {
        int at = all.indexOf(lesson);
        String ways = (at == 0 ? "" : "<a href=\"" + file(all.get(at - 1)) + "\">Lesson " + (lesson.number() - 1) + "</a> · ")
            + "<a href=\"index.html\">All lessons</a>"
            + (at + 1 == all.size() ? "" : " · <a href=\"" + file(all.get(at + 1)) + "\">Lesson " + (lesson.number() + 1) + "</a>");
        String nav = "<nav><p>" + ways + "</p></nav>\n";
        return page(beginning, lesson.title(), nav + body(lesson) + nav);
    }

    /** The name of the file of a lesson's own page. */
    public static String file(Lesson lesson) {
        return lesson.name() + ".html";
    }

    private interface Address {
        String of(Lesson lesson);
    }

    private static String list(List<Lesson> lessons, Address address) {
        return "<h1>Certified numerics in ten lessons</h1>\n<p>For readers who know Java and a little probability. The commands are "
            + "those of <code>ironbound</code>; what they print was compared with these pages by a test.</p>\n<ol>\n"
            + lessons.stream().map(lesson -> "<li><a href=\"" + address.of(lesson) + "\">" + HtmlReport.escaped(lesson.title())
                + "</a></li>").collect(Collectors.joining("\n")) + "\n</ol>\n";
    }

    /** The text, solutions to be opened. */
    private static String body(Lesson lesson) throws IOException {
        Node document = Parser.builder().build().parse(lesson.markdown());
        Pictures pictures = new Pictures();
        document.accept(pictures);
        String html = HtmlRenderer.builder().escapeHtml(true).build().render(document);
        for (Map.Entry<String, String> picture : pictures.words.entrySet()) {
            html = html.replace("<img src=\"" + picture.getKey() + "\" alt=\"" + HtmlReport.escaped(picture.getValue()) + "\" />",
                Lesson.resource(picture.getKey()));
        }
        int solutions = html.indexOf(SOLUTIONS);
        int end = html.indexOf("<h2>", solutions + 1);
        return solutions < 0 ? html : html.substring(0, solutions) + "<details><summary>Solutions</summary>"
            + html.substring(solutions + SOLUTIONS.length(), end < 0 ? html.length() : end) + "</details>\n"
            + (end < 0 ? "" : html.substring(end));
    }

    /** Which pictures a lesson shows, with their words. */
    private static final class Pictures extends AbstractVisitor {
        private final Map<String, String> words = new HashMap<>();

        @Override
        public void visit(Image image) {
            StringBuilder alternative = new StringBuilder();
            image.accept(new AbstractVisitor() {
                @Override
                public void visit(org.commonmark.node.Text text) {
                    alternative.append(text.getLiteral());
                }
            });
            words.put(image.getDestination(), alternative.toString());
        }
    }

    private static byte[] page(String beginning, String title, String body) throws IOException {
        Map<String, String> parts = Map.of("BEGINNING", beginning, "STYLE", HtmlReport.resource(HtmlReport.STYLE),
            "TITLE", HtmlReport.escaped(title), "BODY", body);
        return HtmlReport.filled(HtmlReport.resource(PAGE), parts).getBytes(StandardCharsets.UTF_8);
    }
}
