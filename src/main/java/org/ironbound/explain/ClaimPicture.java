package org.ironbound.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Value;
import org.ironbound.curve.HtmlReport;

/** A proof about one or two variables, drawn: nothing is claimed by it. */
final class ClaimPicture {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 360;
    private static final double MARGIN = 40;
    private static final int POINTS = 200;
    /** A colour for each rule. */
    private static final Map<String, String> COLOURS = Map.ofEntries(Map.entry("i", "#4477aa"), Map.entry("a", "#228833"),
        Map.entry("m", "#ee6677"), Map.entry("t", "#aa3377"), Map.entry("g", "#bbbbbb"), Map.entry("l", "#ccbb44"),
        Map.entry("u", "#ccbb44"), Map.entry("b", "#ccbb44"), Map.entry("c", "#66ccee"), Map.entry("w", "#66ccee"),
        Map.entry("k", "#332288"), Map.entry("h", "#882255"), Map.entry("e", "#882255"),
        Map.entry("z", "#882255"), Map.entry("p", "#ccbb44"), Map.entry("r", "#66ccee"));

    private final StringBuilder svg = new StringBuilder();
    private double left;
    private double right;
    private double bottom;
    private double top;

    private ClaimPicture() {
    }

    /** The picture; none for other numbers of variables, or ranges without end. */
    static Optional<Block> of(Statement statement, Inequality goal, List<ClaimBlocks.Case> cases) {
        int count = statement.variables().size();
        List<ClaimBlocks.Case> drawn = cases.stream().filter(known -> known.goal().equals(goal) && isFinite(known.box()))
            .toList();
        if (count < 1 || count > 2 || drawn.isEmpty()) {
            return Optional.empty();
        }
        ClaimPicture picture = new ClaimPicture();
        String words = count == 1 ? picture.ofOne(statement, drawn.get(0).reasoning(), goal, drawn) : picture.ofTwo(statement, drawn);
        String rules = String.join(", ", drawn.stream().map(ClaimBlocks.Case::rule).distinct().sorted().toList());
        String left = cases.stream().anyMatch(known -> !isFinite(known.box())) ? " Boxes without end are not drawn." : "";
        return Optional.of(new Block.Picture("<svg viewBox=\"0 0 640 360\" role=\"img\" aria-label=\"" + HtmlReport.escaped(words) + "\">"
            + picture.svg + "</svg>", words + " Coloured by rule: " + rules + "." + left));
    }

    private static boolean isFinite(Box box) {
        boolean finite = true;
        for (int i = 0; i < box.size(); i++) {
            finite &= !box.isInverted(i);
        }
        return finite;
    }

    private String ofOne(Statement statement, Reasoning reasoning, Inequality goal, List<ClaimBlocks.Case> cases) {
        left = cases.stream().mapToDouble(known -> at(known.box().lower().get(0))).min().orElse(0);
        right = cases.stream().mapToDouble(known -> at(known.box().upper().get(0))).max().orElse(1);
        List<double[]> curve = new ArrayList<>();
        for (int i = 0; i <= POINTS; i++) {
            BigFraction x = new BigFraction(left + (right - left) * i / POINTS);
            try {
                Value value = reasoning.value(goal, Box.at(List.of(x)));
                if (value.isBounded()) {
                    curve.add(new double[] {x.doubleValue(), at(value.lower())});
                }
            } catch (Undefined e) {
                // The difference has no value there.
            }
        }
        bottom = Math.min(0, curve.stream().mapToDouble(point -> point[1]).min().orElse(0));
        top = Math.max(0, curve.stream().mapToDouble(point -> point[1]).max().orElse(1));
        double more = (top - bottom) * 0.25 + Double.MIN_NORMAL;
        bottom -= more;
        top += more;
        for (ClaimBlocks.Case known : cases) {
            boolean isBounded = known.range() != null && known.range().isBounded();
            double low = isBounded ? Math.max(bottom, at(known.range().lower())) : bottom;
            double high = isBounded ? Math.min(top, at(known.range().upper())) : top;
            rectangle(known, at(known.box().lower().get(0)), at(known.box().upper().get(0)), Math.min(low, high), high);
        }
        line(left, 0, right, 0);
        StringBuilder points = new StringBuilder();
        curve.forEach(point -> points.append(String.format(Locale.ROOT, "%.2f,%.2f ", x(point[0]), y(point[1]))));
        svg.append("<polyline points=\"").append(points.toString().strip())
            .append("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>");
        String name = statement.variables().get(0).name();
        return "The difference of both sides over " + name + " (the line), and its certified enclosure on each box (the rectangles, cut "
            + "off where they leave the picture).";
    }

    private String ofTwo(Statement statement, List<ClaimBlocks.Case> cases) {
        left = cases.stream().mapToDouble(known -> at(known.box().lower().get(0))).min().orElse(0);
        right = cases.stream().mapToDouble(known -> at(known.box().upper().get(0))).max().orElse(1);
        bottom = cases.stream().mapToDouble(known -> at(known.box().lower().get(1))).min().orElse(0);
        top = cases.stream().mapToDouble(known -> at(known.box().upper().get(1))).max().orElse(1);
        cases.forEach(known -> rectangle(known, at(known.box().lower().get(0)), at(known.box().upper().get(0)),
            at(known.box().lower().get(1)), at(known.box().upper().get(1))));
        return "The boxes of the proof: " + statement.variables().get(0).name() + " to the right, " + statement.variables().get(1).name()
            + " upward.";
    }

    private void rectangle(ClaimBlocks.Case known, double x1, double x2, double y1, double y2) {
        svg.append(String.format(Locale.ROOT, "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\" fill-opacity=\"0.5\" "
            + "stroke=\"currentColor\" stroke-width=\"0.5\"><title>%s</title></rect>", x(x1), y(y2), Math.max(1, x(x2) - x(x1)), Math.max(1,
            y(y1) - y(y2)), COLOURS.get(known.rule()), HtmlReport.escaped(ClaimBlocks.RULES.get(known.rule()))));
    }

    private void line(double x1, double y1, double x2, double y2) {
        svg.append(String.format(Locale.ROOT, "<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"currentColor\" "
            + "stroke-dasharray=\"4 3\"/>", x(x1), y(y1), x(x2), y(y2)));
    }

    private double x(double x) {
        return MARGIN + (right > left ? (x - left) / (right - left) : 0.5) * (WIDTH - 2 * MARGIN);
    }

    private double y(double y) {
        return HEIGHT - MARGIN - (top > bottom ? (y - bottom) / (top - bottom) : 0.5) * (HEIGHT - 2 * MARGIN);
    }

    private static double at(BigFraction x) {
        return x.doubleValue();
    }
}
