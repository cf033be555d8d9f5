package org.ironbound.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.input.GaussianInput;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Problem;
import org.ironbound.search.Bounds;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartTest {
    private static final List<String> SAMPLES = List.of("2", "8", "16", "64", "1000");

    private static final Sweep SWEEP = new Sweep(List.of(new Axis("samples", SAMPLES.stream().map(Integer::parseInt).map(BigFraction::new)
        .toList())), ChartTest::problem);

    private static Problem problem(Map<String, BigFraction> at) {
        return new GaussianInput("10000", Fractions.text(at.get("samples")), null, "0.1", null, null).problem();
    }

    private static List<Solved> solved() throws Exception {
        List<Solved> solved = new ArrayList<>();
        for (Point point : SWEEP.points().toList()) {
            solved.add(Solved.found(point, Bounds.of(point.problem(), 6)));
        }
        return solved;
    }

    private static Element svg(Chart chart) throws Exception {
        byte[] bytes = String.join("\n", chart.svg()).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    }

    private static List<Element> all(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** From two labels of a logarithmic axis and where they are: the number that is drawn at a place. */
    private static DoubleUnaryOperator axis(List<Element> labels, String place) {
        Element first = labels.get(0);
        Element last = labels.get(labels.size() - 1);
        double low = Math.log(Double.parseDouble(first.getTextContent()));
        double high = Math.log(Double.parseDouble(last.getTextContent()));
        return at -> Math.exp(low + (at - number(first, place)) / (number(last, place) - number(first, place)) * (high - low));
    }

    /** What a reader measures in the picture is what was found. */
    @Test
    void thePictureIsTheData() throws Exception {
        Chart chart = new Chart(SWEEP);
        List<Solved> solved = solved();
        solved.forEach(chart::add);
        Element svg = svg(chart);
        List<Element> numbers = all(svg, "text").stream().filter(text -> text.getTextContent().matches("[0-9.]+")).toList();
        DoubleUnaryOperator x = axis(numbers.stream().filter(text -> text.getAttribute("text-anchor").equals("middle")).toList(), "x");
        DoubleUnaryOperator y = axis(numbers.stream().filter(text -> text.getAttribute("text-anchor").equals("end")).toList(), "y");
        List<Element> circles = all(svg, "circle");
        assertEquals(8, circles.size());
        for (int i = 0; i < 4; i++) {
            Solved point = solved.get(i + 1);
            int n = Integer.parseInt(SAMPLES.get(i + 1));
            assertEquals(n, x.applyAsDouble(number(circles.get(i), "cx")), 0.002 * n);
            assertEquals(number(circles.get(i), "cx"), number(circles.get(i + 4), "cx"));
            double lower = Column.LOWER.best(point.stated()).orElseThrow().doubleValue();
            double upper = Column.UPPER.best(point.stated()).orElseThrow().doubleValue();
            // A label stands 4 pixels below the line of its number.
            assertEquals(lower, y.applyAsDouble(number(circles.get(i), "cy") + 4), 0.002 * lower);
            assertEquals(upper, y.applyAsDouble(number(circles.get(i + 4), "cy") + 4), 0.002 * upper);
        }
        assertEquals(8, all(svg, "polygon").get(0).getAttribute("points").split(" ").length);
        assertEquals(1, all(svg, "title").size());
        assertTrue(all(svg, "script").isEmpty() && all(svg, "image").isEmpty());
    }

    /** Each point has its row, with its numbers and its place in the picture; nothing is loaded from elsewhere. */
    @Test
    void thePage() throws Exception {
        Chart chart = new Chart(SWEEP);
        HtmlReport report = new HtmlReport(SWEEP, false, 6);
        for (Solved solved : solved()) {
            chart.add(solved);
            report.add(solved);
        }
        String page = new String(report.page(chart, "curve <script>alert('1')</script> {{ROWS}}", Optional.of("a&b\".jsonl")),
            StandardCharsets.UTF_8);
        assertEquals(SAMPLES.size() + 1, page.split("<th scope=row>").length);
        assertTrue(page.contains("<th scope=row>16<td>3970.62<td>4123.79<td>0.139131<td>0.00139131<td>3970.62"), page);
        assertTrue(page.contains("<th scope=row>2<td class=words colspan=5>no learner reaches this error"), page);
        assertTrue(page.contains("curve &lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; {{ROWS}}"), page);
        assertTrue(page.contains("a&amp;b&quot;.jsonl"), page);
        assertTrue(page.contains("<th scope=\"row\">GAUSS-TV</th><td>GAUSS-TV</td><td>"), page);
        assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("://"), page);
        assertEquals(2, page.split("<script>").length);
        String data = page.split("base64,")[1].split("\"")[0];
        String bundle = new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8);
        assertEquals(SAMPLES.size() + 1, bundle.lines().count());
        assertTrue(page.contains("<tr data-line=4 data-x=") && page.contains("The centre theta of the cluster is a standard normal "
            + "vector"), page);
    }

    /** The picture for TeX has each bound in full, and a band between them. */
    @Test
    void thePictureForTex() throws Exception {
        Chart chart = new Chart(SWEEP);
        List<Solved> solved = solved();
        solved.forEach(chart::add);
        List<String> lines = chart.tex();
        int table = lines.indexOf("x lower upper");
        assertEquals("2.0 nan nan", lines.get(table + 1));
        for (int i = 1; i < SAMPLES.size(); i++) {
            List<Double> row = Stream.of(lines.get(table + 1 + i).split(" ")).map(Double::valueOf).toList();
            assertEquals(List.of(Double.valueOf(SAMPLES.get(i)), Column.LOWER.best(solved.get(i).stated()).orElseThrow().doubleValue(),
                Column.UPPER.best(solved.get(i).stated()).orElseThrow().doubleValue()), row);
        }
        assertEquals("}\\boundsa", lines.get(table + 1 + SAMPLES.size()));
        String text = String.join("\n", lines);
        assertTrue(text.contains("\\begin{axis}[xlabel={samples}, ylabel={excess memorization in bits},\n  xmode=log, ymode=log"), text);
        assertTrue(text.contains("fill between[of=lower0 and upper0];"), text);
        assertEquals(3, text.split("\\\\addplot\\[").length - 1);
        assertTrue(text.endsWith("\\end{axis}\n\\end{tikzpicture}"), text);
    }

    @Property
    void ticksAreShortAndInside(@ForAll @DoubleRange(min = -1000, max = 1000) double least, @ForAll @DoubleRange(max = 1e9) double width) {
        Scale scale = new Scale(least, least + width, 100, 500);
        List<Double> ticks = scale.ticks();
        assertTrue(ticks.size() <= 12, ticks::toString);
        for (double tick : ticks) {
            assertTrue(scale.at(tick) > 99 && scale.at(tick) < 501, ticks::toString);
            assertTrue(width < 1 || Scale.label(tick).length() <= 9, () -> Scale.label(tick));
        }
        assertTrue(scale.at(least) >= 100 && scale.at(least + width) <= 500);
        assertTrue(width < 1e-6 || ticks.size() >= 2, ticks::toString);
    }

    @Test
    void labels() {
        assertEquals("0.001", Scale.label(0.001));
        assertEquals("100000", Scale.label(1e5));
        assertEquals("10\u2076", Scale.label(1e6));
        assertEquals("2\u00b710\u207b\u2077", Scale.label(2e-7));
        assertEquals("0", Scale.label(0));
    }
}
