package org.ironbound.curve;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ironbound.certificate.Rule;
import org.ironbound.problem.Fractions;
import org.ironbound.report.Decimals;
import org.ironbound.report.TrustReport;
import org.ironbound.report.Wording;

/**
 * A page about a sweep that needs nothing else: the chart, all numbers, and what they rest on. The file report.html has all that does not
 * depend on the sweep.
 */
public final class HtmlReport {
    private static final String TEMPLATE = "/org/ironbound/curve/report.html";
    private static final String MEMORIZATION = "<p>A learner sees samples of an unknown cluster and outputs a model; it is accurate if it "
        + "tells fresh samples of the cluster from noise. Its excess memorization is the information, in bits, that the model keeps about "
        + "its samples beyond what the cluster explains. Every learner that reaches the error memorizes at least the lower bound; some "
        + "learner that reaches it memorizes at most the upper bound.</p>";

    private final Sweep sweep;
    private final List<Column> columns;
    private final boolean hasEstimate;
    private final int digits;
    private final List<Solved> points = new ArrayList<>();
    private final Set<Rule> rules = EnumSet.noneOf(Rule.class);

    /** @param digits significant digits of bounds */
    public HtmlReport(Sweep sweep, boolean isPrivacy, int digits) {
        this.sweep = sweep;
        this.columns = Column.of(sweep.first().problem(), isPrivacy);
        this.hasEstimate = Estimate.has(sweep.first().problem());
        this.digits = digits;
    }

    /** Adds the next point. */
    public void add(Solved solved) {
        solved.certificate().ifPresent(certificate -> certificate.steps().forEach(step -> rules.add(step.rule())));
        points.add(solved);
    }

    /**
     * The page.
     *
     * @param chart   of the same points
     * @param command that was typed
     * @param bundle  the name of the file with the certificates
     */
    public byte[] page(Chart chart, String command, String bundle) throws IOException {
        Map<String, String> parts = Map.of(
            "TITLE", escaped(chart.title()), "COMMAND", escaped(command), "BUNDLE", escaped(bundle),
            "PROBLEM", "<p>" + Wording.problem(sweep.first().problem()).stream().map(HtmlReport::escaped)
            .collect(Collectors.joining("<br>"))
                + "</p>",
            "WORDS", columns.contains(Column.LOWER) ? MEMORIZATION : "", "SVG", String.join("\n", chart.svg()),
            "FLOATING", hasEstimate ? " Floating point is the lower bound by its formula in floating point, which is not certified." : "",
            "HEADINGS", headings(), "ROWS", rows(chart), "RULES", rules());
        StringBuilder page = new StringBuilder();
        String template = template();
        int at = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
            int close = template.indexOf("}}", open);
            page.append(template, at, open).append(parts.get(template.substring(open + 2, close)));
            at = close + 2;
        }
        return page.append(template.substring(at)).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String template() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new FileNotFoundException("not in the jar: " + TEMPLATE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String headings() {
        List<String> names = new ArrayList<>();
        sweep.axes().forEach(axis -> names.add(axis.field()));
        columns.forEach(column -> names.add(column.heading()));
        if (hasEstimate) {
            names.add("floating point");
        }
        return names.stream().map(name -> "<th scope=\"col\">" + escaped(name) + "</th>").collect(Collectors.joining());
    }

    private String rows(Chart chart) {
        Scale across = chart.across();
        Scale upward = chart.upward();
        return points.stream().map(solved -> row(solved, chart.mark(solved), across, upward)).collect(Collectors.joining("\n"));
    }

    /** A row with the places of its marks in the chart. */
    private String row(Solved solved, Chart.Mark mark, Scale across, Scale upward) {
        StringBuilder row = new StringBuilder("<tr data-x=" + Chart.shown(across.at(mark.x())));
        mark.lower().ifPresent(y -> row.append(" data-y=").append(Chart.shown(upward.at(y))));
        mark.upper().ifPresent(y -> row.append(" data-z=").append(Chart.shown(upward.at(y))));
        row.append('>');
        solved.point().at().values().forEach(value -> row.append("<th scope=row>").append(Axis.exact(value)));
        Optional<String> words = solved.reason().map(reason -> "undecided: " + reason)
            .or(() -> solved.isInfeasible() ? Optional.of("no learner reaches this error") : Optional.empty());
        if (words.isPresent()) {
            int span = columns.size() + (hasEstimate ? 1 : 0);
            return row.append("<td class=words colspan=").append(span).append('>').append(escaped(words.get())).toString();
        }
        columns.forEach(column -> row.append("<td>").append(column.decimal(solved.stated(), digits).orElse("")));
        if (hasEstimate) {
            row.append("<td>");
            solved.estimate().ifPresent(estimate -> row.append(Decimals.rounded(Fractions.of(new BigDecimal(estimate)), digits,
                RoundingMode.HALF_EVEN)));
        }
        return row.toString();
    }

    private String rules() throws IOException {
        Map<String, TrustReport.Fact> facts = TrustReport.packaged().facts().stream()
            .collect(Collectors.toMap(TrustReport.Fact::id, fact -> fact, (one, same) -> one));
        return rules.stream().map(rule -> {
            TrustReport.Fact fact = facts.get(rule.statement());
            return "<tr><th scope=\"row\">" + rule.id() + "</th><td>" + rule.statement() + "</td><td>"
                + (fact == null ? "" : fact.status() + "</td><td>" + escaped(fact.source())) + "</td></tr>";
        }).collect(Collectors.joining("\n"));
    }

    /** The text where HTML has text or the value of an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
