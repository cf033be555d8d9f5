package org.ironbound.curve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.ironbound.report.Decimals;
import org.ironbound.search.derivation.Doubles;

/**
 * The points of a sweep as curves, drawn as a picture for a paper or a page (SVG, without a script). At every point the certified region
 * lies between two bounds; lines from point to point guide the eye.
 */
public final class Chart {
    /** The most points that are drawn. */
    public static final int MOST_POINTS = 10_000;

    private static final int WIDTH = 720;
    private static final int HEIGHT = 440;
    private static final int LEFT = 76;
    private static final int RIGHT = 16;
    private static final int EXPLANATION = 20;
    private static final int BOTTOM = 56;
    /** Up to so many points of a curve are marked. */
    private static final int MARKED = 60;
    private static final int LEGEND_LINE = 18;
    /** Entries of the legend beside each other. */
    private static final int LEGEND_COLUMNS = 3;
    /** Colours that people with any colour vision tell apart (Okabe and Ito). */
    private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#666666");

    private final Axis along;
    private final Optional<Axis> other;
    private final List<Band> bands;
    private final Map<String, List<Mark>> curves = new LinkedHashMap<>();
    private int points;

    /**
     * A point of a curve.
     *
     * @param x     where it is
     * @param lower certified bound, if there is one
     * @param upper certified bound, if there is one
     */
    record Mark(double x, OptionalDouble lower, OptionalDouble upper) {
    }

    /**
     * A curve.
     *
     * @param name   what tells it apart from the others; empty if there is one only
     * @param colour such as #0072b2
     * @param marks  in the order of the points
     */
    record Curve(String name, String colour, List<Mark> marks) {
    }

    public Chart(Sweep sweep) {
        this.along = sweep.axes().get(sweep.axes().size() - 1);
        this.other = sweep.axes().size() > 1 ? Optional.of(sweep.axes().get(0)) : Optional.empty();
        this.bands = Band.of(sweep.first().problem());
    }

    /** Adds the next point. */
    public void add(Solved solved) {
        points++;
        for (Band band : bands) {
            curves.computeIfAbsent(name(solved.point(), band), name -> new ArrayList<>()).add(mark(solved, band));
        }
    }

    /** Where a point is in the first of its curves. */
    Mark mark(Solved solved) {
        return mark(solved, bands.get(0));
    }

    private Mark mark(Solved solved, Band band) {
        return new Mark(Doubles.of(solved.point().at().get(along.field())), bound(band.lower(), solved), bound(band.upper(), solved));
    }

    /** What tells a curve apart from the others; empty if there is one only. */
    private String name(Point point, Band band) {
        List<String> parts = new ArrayList<>();
        other.ifPresent(axis -> parts.add(axis.field() + " " + Axis.exact(point.at().get(axis.field()))));
        if (bands.size() > 1) {
            parts.add(band.label());
        }
        return String.join(", ", parts);
    }

    private static OptionalDouble bound(Column column, Solved solved) {
        OptionalDouble best = column.best(solved.stated()).stream().mapToDouble(Doubles::of).findFirst();
        return best.isPresent() && Double.isFinite(best.getAsDouble()) ? best : OptionalDouble.empty();
    }

    private Stream<Mark> marks() {
        return curves.values().stream().flatMap(List::stream);
    }

    /** The curves, in the order of the legend. */
    List<Curve> curves() {
        List<Curve> list = new ArrayList<>();
        curves.forEach((name, marks) -> list.add(new Curve(name, COLOURS.get(list.size() % COLOURS.size()), marks)));
        return list;
    }

    /** What runs along the picture. */
    String horizontal() {
        return along.field();
    }

    /** What the curves show. */
    String vertical() {
        return bands.size() == 1 ? bands.get(0).label() : "coefficient";
    }

    /** The picture for a paper in TeX. */
    public List<String> tex() {
        return TexPlot.of(this);
    }

    /** Where the frame begins: below the legend. */
    private int top() {
        int rows = curves.size() > 1 ? (curves.size() + LEGEND_COLUMNS - 1) / LEGEND_COLUMNS : 0;
        return EXPLANATION + 10 + rows * LEGEND_LINE;
    }

    Scale across() {
        double[] all = along.values().stream().mapToDouble(Doubles::of).toArray();
        return new Scale(all[0], all[all.length - 1], LEFT, WIDTH - RIGHT);
    }

    Scale upward() {
        double[] all = marks().flatMapToDouble(mark -> DoubleStream.concat(mark.lower.stream(), mark.upper.stream())).toArray();
        boolean isPositive = DoubleStream.of(all).anyMatch(y -> y > 0);
        double least = DoubleStream.of(all).min().orElse(0);
        return new Scale(least, isPositive ? DoubleStream.of(all).max().orElse(1) : 1, HEIGHT - BOTTOM, top());
    }

    /** What the picture shows, in a sentence. */
    public String title() {
        String quantity = bands.size() == 1 ? bands.get(0).label() : String.join(" and ", bands.stream().map(Band::label).toList());
        return "Certified bounds on " + quantity + " by " + along.field() + ", at " + points + (points == 1 ? " point" : " points");
    }

    /** The picture. */
    public List<String> svg() {
        Scale x = across();
        Scale y = upward();
        List<String> lines = new ArrayList<>();
        lines.add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" width=\"" + WIDTH + "\" height=\""
            + HEIGHT + "\" role=\"img\" aria-labelledby=\"chart-title\" font-family=\"Helvetica, Arial, sans-serif\" font-size=\"13\">");
        lines.add("<title id=\"chart-title\">" + title() + "</title>");
        lines.add("<rect class=\"back\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" fill=\"#ffffff\"/>");
        lines.add("<g class=\"axes\" stroke=\"#888888\" fill=\"none\">");
        x.ticks().forEach(tick -> lines.add(line(x.at(tick), top(), x.at(tick), HEIGHT - BOTTOM, "stroke-opacity=\"0.25\"")));
        y.ticks().forEach(tick -> lines.add(line(LEFT, y.at(tick), WIDTH - RIGHT, y.at(tick), "stroke-opacity=\"0.25\"")));
        lines.add("<rect x=\"" + LEFT + "\" y=\"" + top() + "\" width=\"" + (WIDTH - LEFT - RIGHT) + "\" height=\""
            + (HEIGHT - top() - BOTTOM)
            + "\"/>");
        lines.add("</g>");
        lines.add("<g class=\"labels\" fill=\"#222222\">");
        x.ticks().forEach(tick -> lines.add(text(x.at(tick), HEIGHT - BOTTOM + 18, "middle", Scale.label(tick))));
        y.ticks().forEach(tick -> lines.add(text(LEFT - 8, y.at(tick) + 4, "end", Scale.label(tick))));
        lines.add(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 14, "middle", horizontal() + logarithmic(x)));
        lines.add("<text transform=\"translate(16 " + (HEIGHT - BOTTOM + top()) / 2 + ") rotate(-90)\" text-anchor=\"middle\">" + vertical()
            + logarithmic(y) + "</text>");
        lines.add("</g>");
        curves().forEach(curve -> lines.addAll(drawn(curve, x, y)));
        lines.addAll(legend());
        lines.add("</svg>");
        return lines;
    }

    private static String logarithmic(Scale scale) {
        return scale.isLogarithmic() ? " (logarithmic)" : "";
    }

    private static List<String> drawn(Curve curve, Scale x, Scale y) {
        List<Mark> marks = curve.marks;
        List<String> lines = new ArrayList<>();
        lines.add("<g class=\"curve\" stroke=\"" + curve.colour + "\" fill=\"" + curve.colour + "\" stroke-linejoin=\"round\">");
        for (List<Mark> run : runs(marks, mark -> mark.lower.isPresent() && mark.upper.isPresent())) {
            StringBuilder region = new StringBuilder();
            run.forEach(mark -> region.append(place(x.at(mark.x), y.at(mark.upper.getAsDouble()))));
            for (int i = run.size() - 1; i >= 0; i--) {
                region.append(place(x.at(run.get(i).x), y.at(run.get(i).lower.getAsDouble())));
            }
            lines.add("<polygon class=\"region\" stroke=\"none\" fill-opacity=\"0.2\" points=\"" + region.toString().strip() + "\"/>");
        }
        lines.addAll(bound(marks, Mark::lower, "stroke-width=\"1.8\"", x, y));
        lines.addAll(bound(marks, Mark::upper, "stroke-width=\"1.2\" stroke-dasharray=\"5 3\"", x, y));
        lines.add("</g>");
        return lines;
    }

    private interface Bound {
        OptionalDouble of(Mark mark);
    }

    private static List<String> bound(List<Mark> marks, Bound bound, String style, Scale x, Scale y) {
        List<String> lines = new ArrayList<>();
        for (List<Mark> run : runs(marks, mark -> bound.of(mark).isPresent())) {
            StringBuilder path = new StringBuilder();
            run.forEach(mark -> path.append(place(x.at(mark.x), y.at(bound.of(mark).getAsDouble()))));
            lines.add("<polyline fill=\"none\" " + style + " points=\"" + path.toString().strip() + "\"/>");
            if (marks.size() <= MARKED) {
                run.forEach(mark -> lines.add("<circle stroke=\"none\" r=\"2.2\" cx=\"" + shown(x.at(mark.x)) + "\" cy=\""
                    + shown(y.at(bound.of(mark).getAsDouble())) + "\"/>"));
            }
        }
        return lines;
    }

    /** The longest pieces of a curve in which there is something to draw everywhere. */
    private static List<List<Mark>> runs(List<Mark> marks, Predicate<Mark> isDrawn) {
        List<List<Mark>> runs = new ArrayList<>();
        List<Mark> run = new ArrayList<>();
        for (Mark mark : marks) {
            if (isDrawn.test(mark)) {
                run.add(mark);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    /** Above the frame, where no curve runs: what the lines are and, if there are several curves, which is which. */
    private List<String> legend() {
        List<String> lines = new ArrayList<>(List.of("<g class=\"labels\" fill=\"#222222\" font-size=\"12\">",
            text(WIDTH - RIGHT, EXPLANATION, "end", lowerAndUpper())));
        List<Curve> named = curves();
        for (int i = 0; i < named.size() && named.size() > 1; i++) {
            int x = LEFT + i % LEGEND_COLUMNS * ((WIDTH - LEFT - RIGHT) / LEGEND_COLUMNS);
            int y = EXPLANATION + LEGEND_LINE * (1 + i / LEGEND_COLUMNS);
            lines.add("<rect class=\"key\" x=\"" + x + "\" y=\"" + (y - 10) + "\" width=\"14\" height=\"10\" fill=\"" + named.get(i).colour
                + "\"/>");
            lines.add(text(x + 20, y, "start", named.get(i).name));
        }
        lines.add("</g>");
        return lines;
    }

    private String lowerAndUpper() {
        return bands.get(0).lower() == Column.LOWER ? "solid: every learner at least, dashed: some learner at most"
            : "solid: at least, dashed: at most";
    }

    private static String line(double x1, double y1, double x2, double y2, String style) {
        return "<line x1=\"" + shown(x1) + "\" y1=\"" + shown(y1) + "\" x2=\"" + shown(x2) + "\" y2=\"" + shown(y2) + "\" " + style + "/>";
    }

    private static String text(double x, double y, String anchor, String text) {
        return "<text x=\"" + shown(x) + "\" y=\"" + shown(y) + "\" text-anchor=\"" + anchor + "\">" + text + "</text>";
    }

    private static String place(double x, double y) {
        return shown(x) + "," + shown(y) + " ";
    }

    /** To a hundredth of a pixel. */
    static String shown(double place) {
        return Decimals.shortest(Math.rint(place * 100) / 100);
    }
}
