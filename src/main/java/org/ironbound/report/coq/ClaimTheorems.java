package org.ironbound.report.coq;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CanonicalFraction;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.term.Node;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Variable;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.Shown;

/**
 * A claim over a box as a Coq file: one theorem for each of its inequalities. The file divides the box as the certificate does; what the
 * certificate says of the parts is not believed: coq-interval proves the inequality there in its own ways, by bisection, derivatives or
 * Taylor forms. Where it does not, as where both sides are equal at a point, Claims.v has facts about Dber and d2, and arithmetic with
 * squares and the conditions of the claim; where that does not do either, Coq refuses the file. Coq's operations have values everywhere,
 * so that each operation of the claim has one is not stated.
 */
public final class ClaimTheorems {
    private static final int LEAST_BITS = 60;
    /** What indents the lines of a case, for each level. */
    private static final long CHARACTERS_OF_LEVEL = 20;

    private final Statement statement;
    private final List<Variable> variables;
    private final int bits;
    private final Effort effort;
    /** Characters of the inequality that is proved. */
    private int length;

    private ClaimTheorems(Statement statement, int bits, Effort effort) {
        this.statement = statement;
        this.variables = statement.variables();
        this.effort = effort;
        this.bits = Math.max(LEAST_BITS, bits);
    }

    /** The same without what is said of how long Coq may take. */
    public static String of(ClaimCertificate certificate) throws RejectedException {
        return of(certificate, slow -> { });
    }

    /**
     * The Coq file.
     *
     * @param certificate any certificate, checked or not: if a claim is false, Coq refuses the file
     * @param slow        is told of each inequality that Coq may take long for, and why, which stands in the file too
     * @throws NotExportableException if the claim, or a case of its proof, cannot be put into the terms of coq-interval
     * @throws RejectedException if the certificate's claim cannot be read
     */
    public static String of(ClaimCertificate certificate, Consumer<String> slow) throws RejectedException {
        if (certificate.refutes()) {
            throw new NotExportableException("it says that its claim is false");
        }
        Statement statement;
        try {
            statement = Statement.parse(certificate.claim(), certificate.definitions());
        } catch (ClaimException e) {
            throw new RejectedException("claim, column " + (e.position() + 1) + ": " + e.getMessage());
        }
        if (certificate.proofs().size() != statement.goals().size()) {
            throw new RejectedException("has " + certificate.proofs().size() + " proofs, the claim has " + statement.goals().size()
                + " inequalities");
        }
        return file(statement, certificate, slow);
    }

    private static String file(Statement statement, ClaimCertificate certificate, Consumer<String> slow) throws RejectedException {
        for (Variable variable : statement.variables()) {
            if (variable.lower() == null || variable.upper() == null) {
                throw new NotExportableException("its variable " + variable.name() + " has a range without end");
            }
        }
        StringBuilder file = new StringBuilder("(** " + Shown.line(statement.text()).replace("*)", "* )").replace("(*", "( *")
            + " *)\n" + """
            From Coq Require Import Reals Lra Lia ZArith.
            From Interval Require Import Tactic.
            From MemAnalysis Require Import Definitions Claims.
            Open Scope R_scope.
            """);
        Effort effort = Effort.ofBoxes();
        int number = 0;
        for (Statement part : statement.parts()) {
            for (Inequality goal : part.goals()) {
                String theorem = new ClaimTheorems(part, certificate.bits(), effort).theorem(goal, certificate.proofs().get(number++),
                    "claim_" + number);
                file.append('\n').append(effort.noted(number, slow)).append(theorem);
            }
        }
        return file.toString();
    }

    private String theorem(Inequality goal, List<String> proof, String name) throws RejectedException {
        Iterator<String> tokens = proof.iterator();
        StringBuilder cases = new StringBuilder();
        length = inequality(goal).length();
        cases(goal, statement.boxes().get(0), tokens, cases, 1);
        if (tokens.hasNext()) {
            throw new NotExportableException("its proof goes on after its end");
        }
        List<String> guards = new ArrayList<>();
        for (Inequality guard : statement.guards()) {
            guards.add(inequality(guard) + " -> ");
        }
        String quantifiers = variables.stream().map(ClaimTheorems::quantifier).collect(Collectors.joining());
        String names = variables.stream().map(variable -> " " + name(variable) + " R_" + name(variable)).collect(Collectors.joining())
            + IntStream.range(0, guards.size()).mapToObj(i -> " G" + i).collect(Collectors.joining());
        return "Theorem " + name + " : " + quantifiers + String.join("", guards) + inequality(goal) + ".\nProof.\n"
            + (names.isEmpty() ? "" : "  intros" + names + ".\n") + squares(goal) + cases + "Qed.\n";
    }

    /** Squares of numbers that are 0 where both sides are equal, for the arithmetic of Claims.v. */
    private String squares(Inequality goal) {
        Set<String> squares = new LinkedHashSet<>();
        for (List<BigFraction> point : TouchingPoints.of(statement, goal)) {
            for (int i = 0; i < point.size(); i++) {
                String difference = "(" + variable(variables.get(i)) + " - " + Numbers.real(point.get(i)) + ")";
                squares.add(difference);
                for (int j = 0; j < i; j++) {
                    String other = "(" + variable(variables.get(j)) + " - " + Numbers.real(point.get(j)) + ")";
                    squares.add("(" + other + " + " + difference + ")");
                    squares.add("(" + other + " - " + difference + ")");
                }
            }
        }
        return squares.stream().map(square -> "  assert (0 <= " + square + " ^ 2) by apply pow2_ge_0.\n").collect(Collectors.joining());
    }

    private static String quantifier(Variable variable) {
        String name = name(variable);
        return variable.whole() ? "forall %s : Z, (%s <= %s <= %s)%%Z -> ".formatted(name, variable.lower().getNumerator(), name,
            variable.upper().getNumerator())
            : "forall %s : R, %s %s %s %s %s -> ".formatted(name, Numbers.real(variable.lower()), variable.openBelow() ? "<" : "<=", name,
                variable.openAbove() ? "<" : "<=", Numbers.real(variable.upper()));
    }

    private static String name(Variable variable) {
        return "v_" + variable.name();
    }

    /** The proof of the goal on the box: the next tokens. */
    private void cases(Inequality goal, Box box, Iterator<String> tokens, StringBuilder out, int depth)
            throws RejectedException {
        if (!tokens.hasNext()) {
            throw new NotExportableException("its proof ends before its end");
        }
        effort.write(BigInteger.valueOf(CHARACTERS_OF_LEVEL * depth));
        String token = tokens.next();
        String[] parts = token.split(":", -1);
        String indent = "  ".repeat(depth);
        switch (parts[0]) {
            case "g" -> {
                Inequality guard = guard(parts);
                out.append(indent).append("exfalso. assert (K : ").append(expression(guard.difference()))
                    .append(guard.strict() ? " <= 0" : " < 0").append(").\n").append(indent).append("{ ").append(decided(box))
                    .append(" }\n").append(indent).append("lra.\n");
            }
            case "s" -> {
                int index = parts.length == 3 ? statement.index(parts[1]) : -1;
                if (index < 0) {
                    throw new NotExportableException("its proof has the case '" + Shown.shorten(token) + "'");
                }
                BigFraction at = CanonicalFraction.parse(parts[2]);
                String name = name(variables.get(index));
                out.append(indent).append(box.isWhole(index) ? "destruct (Z_le_gt_dec " + name + " " + at.getNumerator() + ") as [S" + depth
                    + "|S" + depth + "].\n"
                    : "destruct (Rle_or_lt " + name + " " + Numbers.real(at) + ") as [S" + depth + "|S" + depth + "].\n");
                part(goal, box.below(index, at), tokens, out, depth);
                part(goal, box.above(index, at), tokens, out, depth);
            }
            default -> {
                out.append(indent).append(decided(box)).append('\n');
                skip(parts, token, tokens);
            }
        }
    }

    /** Leaves out what the proof of a case rests on: what it says of derivatives, ends and other inequalities. */
    private static void skip(String[] parts, String token, Iterator<String> tokens) {
        int premises = switch (parts[0] + parts.length) {
            case "i1", "m1", "t2", "a1", "g2" -> 0;
            case "c2" -> 1;
            case "l2", "u2", "s3" -> 2;
            case "k4" -> parts[1].equals("e") ? 1 : 2;
            case "r6" -> parts[5].equals("1") ? 1 : 2;
            case "p4" -> parts[2].equals("1") ? 2 : 4;
            case "w4" -> parts[3].matches("[0-9]{1,4}") ? Integer.parseInt(parts[3]) + 1 : -1;
            default -> Deduction.premises(token) > 0 ? Deduction.premises(token) : -1;
        };
        if (premises < 0) {
            throw new NotExportableException("its proof has the case '" + Shown.shorten(token) + "'");
        }
        for (int i = 0; i < premises; i++) {
            if (!tokens.hasNext()) {
                throw new NotExportableException("its proof ends before its end");
            }
            String next = tokens.next();
            skip(next.split(":", -1), next, tokens);
        }
    }

    private void part(Inequality goal, Box box, Iterator<String> tokens, StringBuilder out, int depth)
            throws RejectedException {
        out.append("  ".repeat(depth)).append("{\n");
        cases(goal, box, tokens, out, depth + 1);
        out.append("  ".repeat(depth)).append("}\n");
    }

    private Inequality guard(String[] parts) {
        if (parts.length != 2 || !parts[1].matches("[0-9]{1,4}") || Integer.parseInt(parts[1]) >= statement.guards().size()) {
            throw new NotExportableException("its proof has the case '" + Shown.shorten(String.join(":", parts)) + "'");
        }
        return statement.guards().get(Integer.parseInt(parts[1]));
    }

    /** By intervals, from the ranges of the variables, or else by arithmetic from all that is known. */
    private String decided(Box box) {
        String proof = "first [solve [" + onBox(box) + byInterval() + "] | by_facts].";
        effort.write(proof);
        effort.add(Effort.Work.CHARACTERS, length);
        return proof;
    }

    /** The ranges of the variables there, which are then all that is known of them. */
    private String onBox(Box box) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < variables.size(); i++) {
            String name = name(variables.get(i));
            String range = Numbers.real(box.lower().get(i)) + " <= %s <= " + Numbers.real(box.upper().get(i));
            text.append("assert (B_%1$s : %2$s) by ".formatted(name, range.formatted(box.isWhole(i) ? "IZR " + name : name)))
                .append(box.isWhole(i) ? "(split; apply IZR_le; lia); " : "lra; ");
        }
        if (!variables.isEmpty()) {
            text.append("clear -").append(variables.stream().map(variable -> " B_" + name(variable)).collect(Collectors.joining()))
                .append("; ");
        }
        for (Variable variable : variables) {
            if (variable.whole()) {
                text.append("revert B_%1$s; generalize (IZR %1$s); clear %1$s; intros %1$s B_%1$s; ".formatted(name(variable)));
            }
        }
        return text.toString();
    }

    private String byInterval() {
        String bisect = variables.stream().map(variable -> "i_bisect " + name(variable) + ", ").collect(Collectors.joining());
        String precision = "i_prec " + bits;
        String plain = "interval with (" + precision + ")";
        if (variables.isEmpty()) {
            return "unfold Dber, d2; " + plain;
        }
        String first = name(variables.get(0));
        return "unfold Dber, d2; first [%s | interval with (%si_autodiff %s, %s) | interval with (%si_taylor %s, i_degree 10, %s)]"
            .formatted(plain, bisect, first, precision, bisect, first, precision);
    }

    private String inequality(Inequality inequality) {
        String text = expression(inequality.difference());
        effort.write(text);
        return "0 " + (inequality.strict() ? "<" : "<=") + " " + text;
    }

    /** The node as a term of Coq. */
    private String expression(Node node) {
        List<String> arguments = new ArrayList<>();
        for (Node argument : node.arguments()) {
            String text = expression(argument);
            effort.write(text);
            arguments.add(text);
        }
        return switch (node.kind()) {
            case NUMBER -> Numbers.real(node.number());
            case VARIABLE -> variable(variables.get(node.variable()));
            case PI -> "PI";
            case SUM -> sum(node, arguments);
            case PRODUCT -> "(" + arguments.get(0) + " * " + arguments.get(1) + ")";
            case QUOTIENT -> "(" + arguments.get(0) + " / " + arguments.get(1) + ")";
            case POWER -> "(" + arguments.get(0) + " ^ " + node.number().getNumerator() + ")";
            case EXP -> applied("exp", arguments);
            case LN -> applied("ln", arguments);
            case SQRT -> applied("sqrt", arguments);
            case SIN -> applied("sin", arguments);
            case COS -> applied("cos", arguments);
            case ATAN -> applied("atan", arguments);
            case ABS -> applied("Rabs", arguments);
            case DBER -> applied("Dber", arguments);
            case D2 -> applied("d2", arguments);
            case NORMAL -> throw noFunction("Phi or erf");
            case ROOT -> throw noFunction("cbrt or root");
            case MIN -> throw noFunction("min or max");
            case PHI, PHI_SLOPE -> throw noFunction("phi");
            case QUANTITY -> throw noFunction("a quantity of a problem");
        };
    }

    private static NotExportableException noFunction(String name) {
        return new NotExportableException("its claim has " + name + ", a function that coq-interval does not know");
    }

    private static String variable(Variable variable) {
        return variable.whole() ? "IZR " + name(variable) : name(variable);
    }

    private static String applied(String function, List<String> arguments) {
        return "(" + function + " " + arguments.stream().map(argument -> argument.startsWith("(") ? argument : "(" + argument + ")")
            .collect(Collectors.joining(" ")) + ")";
    }

    private static String sum(Node node, List<String> arguments) {
        List<String> terms = new ArrayList<>();
        if (Fractions.signum(node.number()) != 0) {
            terms.add(Numbers.real(node.number()));
        }
        for (int i = 0; i < arguments.size(); i++) {
            BigFraction factor = node.factors().get(i);
            terms.add(factor.equals(BigFraction.ONE) ? arguments.get(i) : Numbers.real(factor) + " * " + arguments.get(i));
        }
        return "(" + String.join(" + ", terms) + ")";
    }
}
