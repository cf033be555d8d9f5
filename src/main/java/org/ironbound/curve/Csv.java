package org.ironbound.curve;

import java.util.ArrayList;
import java.util.List;
import org.ironbound.report.Decimals;

/** Points as comma-separated values, with a line of names first. Bounds are rounded to the safe side. */
public final class Csv implements Rendering {
    private final List<Axis> axes;
    private final List<Column> columns;
    private final boolean hasEstimate;
    private final int digits;

    /** @param digits significant digits of bounds */
    public Csv(Sweep sweep, boolean isPrivacy, int digits) {
        this.axes = sweep.axes();
        this.columns = Column.of(sweep.first().problem(), isPrivacy);
        this.hasEstimate = Estimate.has(sweep.first().problem());
        this.digits = digits;
    }

    @Override
    public List<String> first() {
        List<String> names = new ArrayList<>();
        axes.forEach(axis -> names.add(axis.field().replace('-', '_')));
        names.add("outcome");
        columns.forEach(column -> names.add(column.name()));
        if (hasEstimate) {
            names.add("estimate_bits");
        }
        names.addAll(List.of("line", "reason"));
        return List.of(String.join(",", names));
    }

    @Override
    public List<String> of(Solved solved, int line) {
        List<String> values = new ArrayList<>();
        solved.point().at().values().forEach(value -> values.add(Axis.decimal(value)));
        values.add(solved.outcome());
        for (Column column : columns) {
            values.add(column.decimal(solved.stated(), digits).orElse(""));
        }
        if (hasEstimate) {
            values.add(solved.estimate().isPresent() ? Decimals.shortest(solved.estimate().getAsDouble()) : "");
        }
        values.add(line == 0 ? "" : Integer.toString(line));
        values.add(solved.reason().map(reason -> '"' + reason.replace("\"", "\"\"") + '"').orElse(""));
        return List.of(String.join(",", values));
    }
}
