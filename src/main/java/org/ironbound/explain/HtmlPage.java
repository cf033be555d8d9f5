package org.ironbound.explain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ironbound.curve.HtmlReport;
import org.ironbound.curve.RulesInWords;
import org.ironbound.report.TheoryTable;

/** An explanation as a page that needs nothing else, with formulas in MathML. */
final class HtmlPage {
    private static final String PAGE = "explain/page.html";
    private static final String STYLE = "explain/page.css";
    private static final Pattern STRONG = Pattern.compile("\\*\\*(\\S[^*]*)\\*\\*");
    private static final Pattern EMPHASIS = Pattern.compile("\\*(\\S[^*]*)\\*");

    private final StringBuilder html = new StringBuilder();
    private int headings;

    private HtmlPage() {
    }

    /**
     * The page.
     *
     * @param applied IDs of rules and statements that are shown in full at its end
     * @param given   how the page begins, and the command that was typed
     */
    static byte[] of(String title, List<Block> blocks, Collection<String> applied, Map<String, String> given) throws IOException {
        HtmlPage page = new HtmlPage();
        blocks.forEach(page::add);
        Map<String, String> parts = new HashMap<>(given);
        parts.put("STYLE", HtmlReport.resource(HtmlReport.STYLE) + HtmlReport.resource(STYLE));
        parts.put("TITLE", HtmlReport.escaped(title));
        parts.put("CONTENTS", contents(blocks));
        parts.put("BODY", page.html.toString());
        parts.put("RULES", applied.isEmpty() ? "" : "<h2>The statements behind it</h2>\n" + RulesInWords.html(applied));
        return HtmlReport.filled(HtmlReport.resource(PAGE), parts).getBytes(StandardCharsets.UTF_8);
    }

    private static String contents(List<Block> blocks) {
        List<String> steps = blocks.stream().filter(block -> block instanceof Block.Heading heading && heading.level() == 2)
            .map(block -> ((Block.Heading) block).text()).toList();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            list.append("<li><a href=\"#part").append(i + 1).append("\">").append(HtmlReport.escaped(steps.get(i))).append("</a></li>\n");
        }
        return list.toString();
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            String place = heading.level() == 2 ? " id=\"part" + ++headings + "\"" : "";
            if (heading.level() > 1) {
                html.append("<h").append(heading.level()).append(place).append('>').append(HtmlReport.escaped(heading.text()))
                    .append("</h").append(heading.level()).append(">\n");
            }
        } else if (block instanceof Block.Words words) {
            html.append(paragraph(words.text()));
        } else if (block instanceof Block.Theory theory) {
            html.append("<p>").append(markdown(theory.markdown())).append("</p>\n");
        } else if (block instanceof Block.Table table) {
            add(table.table());
        } else if (block instanceof Block.Verse verse) {
            html.append("<p>").append(verse.lines().stream().map(HtmlReport::escaped).collect(Collectors.joining("<br>")))
                .append("</p>\n");
        } else if (block instanceof Block.Equations equations) {
            html.append(equations.words().isEmpty() ? "" : paragraph(equations.words())).append("<div class=\"equations\">\n");
            equations.lines().forEach(line -> html.append("<div><math displaystyle=\"true\" alttext=\"")
                .append(HtmlReport.escaped(line.text())).append("\"><mrow>").append(line.mathml()).append("</mrow></math></div>\n"));
            html.append("</div>\n");
        } else if (block instanceof Block.Terms terms) {
            add(terms);
        } else if (block instanceof Block.Grid grid) {
            add(grid);
        } else {
            Block.Picture picture = (Block.Picture) block;
            html.append("<figure>").append(picture.svg()).append("<figcaption>").append(HtmlReport.escaped(picture.words()))
                .append("</figcaption></figure>\n");
        }
    }

    private static String paragraph(String text) {
        return "<p>" + HtmlReport.escaped(text) + "</p>\n";
    }

    /** Code between backquotes, and emphasis outside of it: all that paragraphs of the theory use. */
    private static String markdown(String text) {
        StringBuilder html = new StringBuilder();
        String[] parts = HtmlReport.escaped(text).split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            html.append(i % 2 == 1 ? "<code>" + parts[i] + "</code>"
                : EMPHASIS.matcher(STRONG.matcher(parts[i]).replaceAll("<strong>$1</strong>")).replaceAll("<em>$1</em>"));
        }
        return html.toString();
    }

    private void add(Block.Terms terms) {
        html.append("<dl>\n");
        for (Block.Term term : terms.terms()) {
            html.append(term.name().isEmpty() ? "<dt>All in all</dt>" : "<dt><code>" + HtmlReport.escaped(term.name()) + "</code></dt>");
            term.lines().forEach(line -> html.append("<dd>").append(HtmlReport.escaped(line)).append("</dd>"));
            html.append('\n');
        }
        html.append("</dl>\n");
    }

    private void add(Block.Grid grid) {
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").append(grid.numbers() ? "Numbers" : "Table")
            .append("\"><table").append(grid.numbers() ? "" : " class=\"rules\"").append("><caption>")
            .append(HtmlReport.escaped(grid.name())).append("</caption>\n");
        addCells(grid.heads(), grid.rows(), HtmlReport::escaped);
    }

    private void add(TheoryTable table) {
        html.append("<div class=\"scroll whole\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table class=\"rules theory\">\n");
        addCells(table.heads(), table.rows(), HtmlPage::markdown);
    }

    /** Adds the rows of a table, and ends it. */
    private void addCells(List<String> heads, List<List<String>> rows, UnaryOperator<String> cell) {
        html.append("<thead><tr>");
        heads.forEach(head -> html.append(head.isEmpty() ? "<td></td>" : "<th scope=\"col\">" + cell.apply(head) + "</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr><th scope=\"row\">").append(cell.apply(row.get(0))).append("</th>");
            row.stream().skip(1).forEach(text -> html.append("<td>").append(cell.apply(text)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n");
    }
}
