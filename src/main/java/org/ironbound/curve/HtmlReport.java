package org.ironbound.curve;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.file.Bundle;
import org.ironbound.problem.Fractions;
import org.ironbound.report.Assumptions;
import org.ironbound.report.Decimals;
import org.ironbound.report.Wording;

/**
 * A page about a sweep that needs nothing else: the chart, all numbers, and what they rest on. The files report.* have all that does not
 * depend on the sweep.
 */
public final class HtmlReport {
    /** What does not depend on the sweep. */
    private static final String PAGE = "curve/report.html";
    /** How it looks. */
    public static final String STYLE = "curve/report.css";
    /** How it answers to pointer and keys. */
    public static final String SCRIPT = "curve/report.js";
    /** The certificates are in the page where they take no more bytes than these. */
    private static final int MOST_CERTIFICATES = 1_000_000;
    private static final String MEMORIZATION = "<p>A learner sees samples of an unknown cluster and outputs a model; it is accurate if it "
        + "tells fresh samples of the cluster from noise. Its excess memorization is the information, in bits, that the model keeps about "
        + "its samples beyond what the cluster explains. Every learner that reaches the error memorizes at least the lower bound; some "
        + "learner that reaches it memorizes at most the upper bound.</p>";

    private final Sweep sweep;
    private final List<Column> columns;
    private final boolean hasEstimate;
    private final int digits;
    /** The bundle; empty where it got too long for the page. */
    private Optional<ByteArrayOutputStream> bundle = Optional.of(new ByteArrayOutputStream());
    private final List<Solved> points = new ArrayList<>();
    private final Set<String> applied = new LinkedHashSet<>();

    /** @param digits significant digits of bounds */
    public HtmlReport(Sweep sweep, boolean isPrivacy, int digits) throws IOException {
        this.sweep = sweep;
        this.columns = Column.of(sweep.first().problem(), isPrivacy);
        this.hasEstimate = Estimate.has(sweep.first().problem());
        this.digits = digits;
        keep(Bundle.first(SweepRun.kind(digits, isPrivacy)));
    }

    /** Adds the next point. */
    public void add(Solved solved) throws IOException {
        if (solved.certificate().isPresent()) {
            Certificate certificate = solved.certificate().get();
            certificate.steps().forEach(step -> applied.addAll(step.applied()));
            keep(Bundle.line(certificate));
        }
        points.add(solved);
    }

    private void keep(byte[] line) {
        bundle = bundle.filter(kept -> kept.size() + line.length <= MOST_CERTIFICATES);
        bundle.ifPresent(kept -> kept.writeBytes(line));
    }

    /**
     * The page.
     *
     * @param chart      of the same points
     * @param command    that was typed
     * @param bundleName the name of the file with the certificates, if there is one
     */
    public byte[] page(Chart chart, String command, Optional<String> bundleName) throws IOException {
        Map<String, String> parts = new HashMap<>();
        parts.put("STYLE", resource(STYLE));
        parts.put("SCRIPT", resource(SCRIPT));
        parts.put("TITLE", escaped(chart.title()));
        parts.put("COMMAND", escaped(command));
        parts.put("ASSUMPTIONS", escaped(Assumptions.of(sweep.first().problem())));
        parts.put("PROBLEM", "<p>" + Wording.problem(sweep.first().problem()).stream().map(HtmlReport::escaped)
            .collect(Collectors.joining("<br>")) + "</p>");
        parts.put("WORDS", columns.contains(Column.LOWER) ? MEMORIZATION : "");
        parts.put("SVG", String.join("\n", chart.svg()));
        parts.put("FLOATING", hasEstimate ? " Floating point is the lower bound by its formula in floating point, which is not certified."
            : "");
        parts.put("HEADINGS", headings());
        parts.put("ROWS", rows(chart));
        parts.put("RULES", RulesInWords.html(applied));
        parts.put("CERTIFICATES", certificates(bundleName));
        return filled(resource(PAGE), parts).getBytes(StandardCharsets.UTF_8);
    }

    /** A text with parts in place of their names, which stand in double braces. */
    public static String filled(String template, Map<String, String> parts) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
            int close = template.indexOf("}}", open);
            text.append(template, at, open).append(parts.get(template.substring(open + 2, close)));
            at = close + 2;
        }
        return text.append(template.substring(at)).toString();
    }

    /** What a page shows, to be part of another page that has {@link #STYLE} and {@link #SCRIPT}. */
    public static String body(String page) {
        String start = "<main>";
        return page.substring(page.indexOf(start) + start.length(), page.lastIndexOf("</main>"));
    }

    /** A part of a page that is in the jar, by its place there. */
    public static String resource(String name) throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("/org/ironbound/" + name)) {
            if (in == null) {
                throw new FileNotFoundException("not in the jar: " + name);
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
        StringBuilder rows = new StringBuilder();
        int line = 1;
        for (Solved solved : points) {
            boolean isCertified = solved.certificate().isPresent();
            line += isCertified ? 1 : 0;
            rows.append("<tr").append(isCertified ? " data-line=" + line : "").append(row(solved, chart.mark(solved), across, upward))
                .append('\n');
        }
        return rows.toString();
    }

    /** The rest of a row, with the places of its marks in the chart. */
    private String row(Solved solved, Chart.Mark mark, Scale across, Scale upward) {
        StringBuilder row = new StringBuilder(" data-x=" + Chart.shown(across.at(mark.x())));
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

    private String certificates(Optional<String> file) {
        String inFile = file.map(name -> "<p>The certificates are in <code>" + escaped(name) + "</code>, one in each line").orElse("<p>The "
            + "certificates are in no file");
        if (bundle.isEmpty()) {
            return inFile + ": they are too long for this page.</p>";
        }
        String name = escaped(file.orElse("curve.jsonl"));
        return inFile + ", and in this page: <a id=\"certificates\" download=\"" + name + "\" href=\"data:application/json;base64,"
            + Base64.getEncoder().encodeToString(bundle.get().toByteArray()) + "\">all certificates</a>. "
            + "<button id=\"certificate\" type=\"button\" hidden>Certificate of the marked point</button></p>";
    }

    /** The text where HTML has text or the value of an attribute. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
