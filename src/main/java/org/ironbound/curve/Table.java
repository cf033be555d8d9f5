package org.ironbound.curve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;
import org.ironbound.report.CitedRules;
import org.ironbound.report.Decimals;
import org.ironbound.report.Paragraph;

/** Points as a table whose columns are aligned. */
public final class Table implements Rendering {
    private static final String GAP = "  ";
    /** Sign, point and exponent. */
    private static final int BESIDE_DIGITS = 5;
    private static final int LONGEST_AXIS = 24;

    private final Sweep sweep;
    private final List<Column> columns;
    private final boolean hasEstimate;
    private final int digits;
    private final List<Integer> axisWidths;
    private final Set<String> applied = new LinkedHashSet<>();

    /**
     * A table.
     *
     * @param digits significant digits of bounds
     */
    public Table(Sweep sweep, boolean isPrivacy, int digits) {
        this.sweep = sweep;
        this.columns = Column.of(sweep.first().problem(), isPrivacy);
        this.hasEstimate = Estimate.has(sweep.first().problem());
        this.digits = digits;
        this.axisWidths = sweep.axes().stream().map(Table::width).toList();
    }

    private static int width(Axis axis) {
        int longest = axis.values().stream().mapToInt(value -> Axis.exact(value).length()).max().orElse(0);
        return Math.max(axis.field().length(), Math.min(longest, LONGEST_AXIS));
    }

    @Override
    public List<String> first() {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < sweep.axes().size(); i++) {
            headings.add(right(sweep.axes().get(i).field(), axisWidths.get(i)));
        }
        columns.forEach(column -> headings.add(right(column.heading(), width(column))));
        if (hasEstimate) {
            headings.add("(floating point)");
        }
        return List.of(String.join(GAP, headings));
    }

    private int width(Column column) {
        return Math.max(column.heading().length(), digits + BESIDE_DIGITS);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    @Override
    public List<String> of(Solved solved, int line) {
        solved.certificate().ifPresent(certificate -> certificate.steps().forEach(step -> applied.addAll(step.applied())));
        List<String> cells = new ArrayList<>();
        List<BigFraction> at = List.copyOf(solved.point().at().values());
        for (int i = 0; i < at.size(); i++) {
            cells.add(right(Axis.exact(at.get(i)), axisWidths.get(i)));
        }
        if (solved.reason().isPresent()) {
            cells.add("undecided: " + solved.reason().get());
        } else if (solved.isInfeasible()) {
            cells.add("no learner reaches this error");
        } else {
            columns.forEach(column -> cells.add(right(column.decimal(solved.stated(), digits).orElse("-"), width(column))));
            solved.estimate().ifPresent(estimate -> cells.add(shown(estimate)));
        }
        return List.of(String.join(GAP, cells));
    }

    private String shown(double estimate) {
        return Decimals.rounded(Fractions.of(new BigDecimal(estimate)), digits, RoundingMode.HALF_EVEN);
    }

    @Override
    public List<String> last(Tally tally, Optional<String> bundle) {
        List<String> lines = new ArrayList<>(List.of(""));
        String infeasible = tally.infeasible() == 0 ? "" : ", for " + tally.infeasible() + " it is certified that no learner reaches the "
            + "error";
        String undecided = tally.undecided() == 0 ? "" : ", " + tally.undecided() + " undecided";
        lines.addAll(Paragraph.indented("Bounds at " + tally.certified() + " of " + sweep.size() + " points" + infeasible + undecided
            + "." + units()));
        lines.addAll(CitedRules.lines(applied));
        bundle.ifPresent(name -> lines.add("  certificates " + name));
        return lines;
    }

    private String units() {
        String memorization = columns.contains(Column.LOWER)
            ? " In bits: every learner memorizes at least, some learner memorizes at most." : "";
        return memorization + " All bounds are certified, rounded to the safe side" + (hasEstimate ? "; floating point is not." : ".");
    }
}
