package org.ironbound.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ironbound.report.Decimals;

/**
 * The curves of a chart as a picture for a paper in TeX: each with its numbers as a table, its two bounds as lines and the certified region
 * between them as a band. The paper needs the package pgfplots with the library fillbetween.
 */
final class TexPlot {
    private static final int LETTERS = 26;

    private final List<String> lines = new ArrayList<>();

    private TexPlot() {
    }

    /** Its lines. */
    static List<String> of(Chart chart) {
        TexPlot plot = new TexPlot();
        plot.write(chart);
        return plot.lines;
    }

    private void write(Chart chart) {
        lines.add("% " + chart.title());
        lines.add("% \\usepackage{pgfplots} \\usepgfplotslibrary{fillbetween} \\pgfplotsset{compat=1.18}");
        int number = 0;
        for (Chart.Curve curve : chart.curves()) {
            lines.add("\\definecolor{bounds" + number + "}{HTML}{" + curve.colour().substring(1) + "}");
            lines.add("\\pgfplotstableread{");
            lines.add("x lower upper");
            curve.marks().forEach(mark -> lines.add(mark.x() + " " + number(mark.lower()) + " " + number(mark.upper())));
            lines.add("}" + table(number));
            number++;
        }
        lines.add("\\begin{tikzpicture}");
        lines.add("\\begin{axis}[xlabel={" + escaped(chart.horizontal()) + "}, ylabel={" + escaped(chart.vertical()) + "},");
        lines.add("  xmode=" + mode(chart.across()) + ", ymode=" + mode(chart.upward())
            + ", unbounded coords=jump, legend cell align=left]");
        number = 0;
        for (Chart.Curve curve : chart.curves()) {
            draw(curve, number);
            number++;
        }
        lines.add("\\end{axis}");
        lines.add("\\end{tikzpicture}");
    }

    /** The command that stands for the numbers of a curve; it has letters only. */
    private static String table(int number) {
        return "\\bounds" + "x".repeat(number / LETTERS) + (char) ('a' + number % LETTERS);
    }

    private static String mode(Scale scale) {
        return scale.isLogarithmic() ? "log" : "normal";
    }

    private void draw(Chart.Curve curve, int number) {
        String colour = "\\addplot[bounds" + number;
        lines.add(colour + ", thick, name path=lower" + number + "] table[x=x, y=lower] {" + table(number) + "};");
        if (!curve.name().isEmpty()) {
            lines.add("\\addlegendentry{" + escaped(curve.name()) + "}");
        }
        if (curve.marks().stream().anyMatch(mark -> mark.upper().isPresent())) {
            lines.add(colour + ", dashed, forget plot, name path=upper" + number + "] table[x=x, y=upper] {" + table(number) + "};");
            lines.add(colour + ", fill opacity=0.2, forget plot] fill between[of=lower" + number + " and upper" + number + "];");
        }
    }

    /** What is not there is not drawn. */
    private static String number(OptionalDouble bound) {
        return bound.isPresent() ? Decimals.shortest(bound.getAsDouble()) : "nan";
    }

    /** The text where TeX sets text. */
    private static String escaped(String text) {
        return text.replace("\\", "").replaceAll("([_%#&$^{}])", "\\\\$1");
    }
}
