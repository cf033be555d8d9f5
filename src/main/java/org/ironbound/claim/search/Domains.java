package org.ironbound.claim.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.term.Nodes;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Program;
import org.ironbound.claim.value.Value;

/** Looks for what ends a proof: an operation that has no value at a point at which the guards hold, or a divisor that takes both signs. */
final class Domains {
    private final Reasoning reasoning;
    private volatile ClaimException error;

    Domains(Reasoning reasoning) {
        this.reasoning = reasoning;
    }

    /** What was found, null if nothing. */
    ClaimException error() {
        return error;
    }

    /** Something was found elsewhere. */
    void report(ClaimException found) {
        error = found;
    }

    void search(Box box) {
        List<Box> points = Stream.of(ClaimPoints.middle(reasoning.statement(), box), box.corner(box.lower()), box.corner(box.upper()))
            .filter(point -> ClaimPoints.isOne(reasoning.statement(), point)).toList();
        for (Box point : points) {
            try {
                for (Node node : reasoning.statement().defined()) {
                    reasoning.value(node, point);
                }
            } catch (Undefined e) {
                if (e.isCertain() && reasoning.guardsHold(point)) {
                    error = e.explained();
                }
            }
        }
        if (reasoning.guardsHold(box)) {
            for (Node node : reasoning.statement().defined()) {
                if (node.kind() == Node.Kind.QUOTIENT && !jumps(node.argument(1), box) && changesSign(node.argument(1), points)) {
                    error = new Undefined(node, false).explained();
                }
            }
        }
    }

    /** Whether a node need not pass through 0 between two signs: it depends on a variable that takes whole numbers only. */
    private static boolean jumps(Node node, Box box) {
        return Arrays.stream(Nodes.closure(List.of(node), Meter.unlimited())).anyMatch(inner -> inner.kind() == Node.Kind.VARIABLE
            && box.takesWholeNumbers(inner.variable()) && !box.isPoint(inner.variable()));
    }

    private boolean changesSign(Node divisor, List<Box> points) {
        Program program = new Program(divisor, List.of());
        List<Value> values = new ArrayList<>();
        try {
            for (Box point : points) {
                values.add(program.evaluate(point, reasoning.arithmetic()));
            }
        } catch (Undefined e) {
            return false;
        }
        return values.stream().anyMatch(value -> value.lowerSign() > 0) && values.stream().anyMatch(value -> value.upperSign() < 0);
    }
}
