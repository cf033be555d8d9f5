package org.ironbound.proof.exercise;

import de.uka.ilkd.key.java.Expression;
import de.uka.ilkd.key.java.SourceElement;
import de.uka.ilkd.key.java.declaration.LocalVariableDeclaration;
import de.uka.ilkd.key.java.statement.If;
import de.uka.ilkd.key.java.statement.Return;
import de.uka.ilkd.key.proof.Node;
import de.uka.ilkd.key.rule.LoopInvariantBuiltInRuleApp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way from the beginning of a method to a node of its proof. */
final class Way {
    private static final Pattern BRANCH = Pattern.compile("if (\\w+) (true|false)");

    private record Condition(int line, String text) {
    }

    private final List<String> parameters;
    private final List<Node> nodes;

    /** @param parameters of the method */
    Way(Node end, List<String> parameters) {
        this.parameters = parameters;
        Deque<Node> way = new ArrayDeque<>();
        for (Node node = end; node != null; node = node.parent()) {
            way.addFirst(node);
        }
        nodes = List.copyOf(way);
    }

    /** From the root. */
    List<Node> nodes() {
        return nodes;
    }

    /** The last of them. */
    Node end() {
        return nodes.get(nodes.size() - 1);
    }

    /** The first node at which nothing is left to run; the root if there never was, the last node if there still is. */
    Node endOfRun() {
        int end = nodes.size() - 1;
        while (end > 0 && !Programs.mentions(nodes.get(end - 1).sequent())) {
            end--;
        }
        return nodes.get(end);
    }

    /** The conditions up to a node, in words. */
    List<String> conditions(Node last) {
        List<String> conditions = new ArrayList<>();
        Map<String, Condition> named = new HashMap<>();
        Condition asked = null;
        for (Node node : nodes) {
            if (node.parent() != null && node.parent().childrenCount() > 1) {
                addBranch(node, named, conditions);
            }
            if (node == last) {
                break;
            }
            SourceElement statement = node.getNodeInfo().getActiveStatement();
            if (statement instanceof If branch && Programs.hasPlace(branch)) {
                asked = new Condition(Programs.line(branch).orElse(0), readable(branch.getExpression()));
                named.put(String.valueOf(branch.getExpression()), asked);
            } else if (asked != null && statement instanceof LocalVariableDeclaration declaration) {
                named.put(declaration.getVariables().get(0).getName(), asked);
                asked = null;
            } else if (statement instanceof Return && Programs.hasPlace(statement)) {
                conditions.add("line " + Programs.line(statement).orElse(0) + ": " + readable(statement));
            }
        }
        return conditions;
    }

    private void addBranch(Node node, Map<String, Condition> named, List<String> conditions) {
        String label = String.valueOf(node.getNodeInfo().getBranchLabel());
        if (node.parent().getAppliedRuleApp() instanceof LoopInvariantBuiltInRuleApp loop) {
            Expression guard = loop.getLoopStatement().getGuardExpression();
            String place = "line " + Programs.line(guard).orElse(0) + ": ";
            switch (label) {
                case "Invariant Initially Valid" -> conditions.add(place + "the loop begins");
                case "Body Preserves Invariant" -> conditions.add(place + "a round of the loop: " + readable(guard));
                case "Use Case" -> conditions.add(place + "the loop has ended: " + readable(guard) + " is false");
                default -> { }
            }
            return;
        }
        Matcher branch = BRANCH.matcher(label);
        if (branch.matches() && named.containsKey(branch.group(1))) {
            Condition condition = named.get(branch.group(1));
            conditions.add("line " + condition.line() + ": " + condition.text() + " is " + branch.group(2));
        }
    }

    /** As the source says it: KeY writes an underscore before the parameters. */
    private String readable(Object program) {
        String text = String.valueOf(program).replaceAll("\\s+", " ").strip();
        for (String parameter : parameters) {
            text = text.replaceAll("\\b_" + Pattern.quote(parameter) + "\\b", Matcher.quoteReplacement(parameter));
        }
        return text.replaceFirst(";$", "");
    }
}
