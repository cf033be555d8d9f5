package org.ironbound.claim.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.estimate.InformationEstimate;
import org.ironbound.estimate.NormalEstimate;

/** Values of a node in floating point, for searching. Not a bound. */
public final class Estimate {
    private final Node[] nodes;
    private final Map<Node, Integer> places = new HashMap<>();
    private final double[][] factors;

    public Estimate(Node root) {
        this.nodes = Nodes.closure(List.of(root), Meter.unlimited());
        this.factors = new double[nodes.length][];
        for (int i = 0; i < nodes.length; i++) {
            places.put(nodes[i], i);
            factors[i] = nodes[i].factors().stream().mapToDouble(f -> f.doubleValue()).toArray();
        }
    }

    /** About the value at the point; not a number where there is none. */
    public double at(double[] point) {
        double[] values = new double[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            Node node = nodes[i];
            double x = node.arguments().isEmpty() ? 0 : values[places.get(node.argument(0))];
            double y = node.arguments().size() < 2 ? 0 : values[places.get(node.argument(1))];
            values[i] = switch (node.kind()) {
                case NUMBER -> node.number().doubleValue();
                case VARIABLE -> point[node.variable()];
                case PI -> Math.PI;
                case QUANTITY, PHI_SLOPE -> Double.NaN;
                case SUM -> sum(node, factors[i], values);
                case PRODUCT -> x * y;
                case QUOTIENT -> x / y;
                case POWER -> Math.pow(x, node.number().intValue());
                case EXP -> Math.exp(x);
                case LN -> Math.log(x);
                case SQRT -> Math.sqrt(x);
                case ROOT -> x < 0 && node.degree() % 2 == 0 ? Double.NaN : Math.copySign(Math.pow(Math.abs(x), 1.0 / node.degree()), x);
                case SIN -> Math.sin(x);
                case COS -> Math.cos(x);
                case ATAN -> Math.atan(x);
                case NORMAL -> Math.exp(NormalEstimate.lnUpperTail(-x));
                case ABS -> Math.abs(x);
                case MIN -> Math.min(x, y);
                case DBER -> (weighted(1 + x) + weighted(1 - x)) / 2;
                case D2 -> y > 0 && y < 1 ? weighted(x) - x * Math.log(y) + weighted(1 - x) - (1 - x) * Math.log1p(-y) : Double.NaN;
                case PHI -> x > 0 && x < 0.5 ? InformationEstimate.leastInformation(x) : Double.NaN;
            };
        }
        return values[nodes.length - 1];
    }

    private double sum(Node node, double[] factor, double[] values) {
        double sum = node.number().doubleValue();
        for (int j = 0; j < factor.length; j++) {
            sum += factor[j] * values[places.get(node.argument(j))];
        }
        return sum;
    }

    /** x ln x, 0 at 0. */
    private static double weighted(double x) {
        return x == 0 ? 0 : x * Math.log(x);
    }
}
