package org.ironbound.explain;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Contraposition;
import org.ironbound.claim.proof.Deduction;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.proof.Scaling;
import org.ironbound.claim.proof.Verifier;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Points;
import org.ironbound.claim.value.Value;

/** The proof of a claim: its boxes, and by which rule each was closed. */
final class ClaimBlocks {
    /** More boxes are not listed. */
    private static final int MOST_ROWS = 200;
    private static final int DIGITS = 6;
    /** What each rule of CLAIM-PROOF says, by the letter of its token. */
    static final Map<String, String> RULES = new TreeMap<>(Map.ofEntries(
        Map.entry("k", "cases: an absolute value, minimum or maximum gives way to one of its sides; what is then left to be proved "
            + "there, with its own difference, is in the rows that follow"),
        Map.entry("i", "enclosure: interval arithmetic finds no number on the box that is too small"),
        Map.entry("a", "algebra: the difference is 0 or a sum of squares, multiplied out"),
        Map.entry("m", "mean value: from the value in the middle, no slope is steep enough to get too small on the box"),
        Map.entry("t", "Taylor: the expansion at the middle, its last coefficient enclosed on the whole box, does not get too small"),
        Map.entry("g", "guard: what the claim assumes fails on the whole box, so nothing is to be proved there"),
        Map.entry("l", "monotone: the difference rises from the lower end, where it is large enough"),
        Map.entry("u", "monotone: the difference falls towards the upper end, where it is large enough"),
        Map.entry("c", "cleared: multiplied by a power of a variable that is positive there"),
        Map.entry("w", "rewritten: another inequality that implies it there"),
        Map.entry("b", "bound: the difference rises from where a guard lets the variable begin, and is large enough there"),
        Map.entry("h", "fact: less multiples of what guards, also with a rising function of both of their sides, and ranges say is not "
            + "negative, or of products of that, the difference is still large enough; that is in a row that follows"),
        Map.entry("e", "equation: a guard says what a variable is equal to, and that takes its place in a row that follows"),
        Map.entry("q", "equations: guards say what some variables are, such as the root of an expression, and that takes their places in a "
            + "row that follows"),
        Map.entry("p", "point: the difference falls up to a point that is named exactly and rises from there, and at that point "
            + "it is large enough"),
        Map.entry("r", "root: the distance from an end is written as a power of another number, by which roots of it have slopes"),
        Map.entry("z", "whole numbers: the difference is one, so it is not negative where it is more than -1, as a row that follows "
            + "shows")));

    /** A box that was closed. */
    record Case(Reasoning reasoning, Inequality goal, Box box, String rule, Value range) {
    }

    private ClaimBlocks() {
    }

    static List<Block> of(ClaimCertificate certificate) throws RejectedException {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Verse(List.of(certificate.claim()))));
        if (!certificate.definitions().isEmpty()) {
            blocks.add(new Block.Verse(certificate.definitions().stream().map(definition -> "where " + definition).toList()));
        }
        if (certificate.refutes()) {
            blocks.add(new Block.Words("The claim is false, at " + certificate.shownPoint() + ". That was computed just now: there the "
                + "enclosure of the difference of both sides is on the wrong side of 0."));
            return blocks;
        }
        List<List<Case>> cases = new ArrayList<>();
        List<Verifier.Observer> observers = new ArrayList<>();
        for (int i = 0; i < certificate.proofs().size(); i++) {
            List<Case> list = new ArrayList<>();
            cases.add(list);
            observers.add((reasoning, of, token, depth) -> add(list, reasoning, of, token));
        }
        Statement statement = certificate.retrace(observers);
        blocks.add(new Block.Words("The claim is true. Its proof, checked just now with " + certificate.bits() + " bits after the point, "
            + "divides the ranges of the variables into boxes until one rule [CLAIM-PROOF] closes each: on it the larger side less the "
            + "smaller one, the difference, is not too small. Every operation is enclosed by the kernel, rounded outward, so that the "
            + "true number is inside; KeY proved these enclosures. The table of rules in full: ironbound trust CLAIM-PROOF."));
        for (int i = 0; i < cases.size(); i++) {
            Inequality goal = statement.goals().get(i);
            boolean isScaled = Scaling.begins(certificate.proofs().get(i));
            blocks.add(new Block.Heading(2, "Inequality " + (i + 1) + ": the difference is " + (goal.strict() ? "positive"
                : "not negative")));
            if (isScaled) {
                blocks.add(new Block.Words("Where the variables of '" + certificate.proofs().get(i).get(0) + "' are all multiplied by one "
                    + "positive number, each side is multiplied by a power of it. So the largest of their absolute values is put to 1."));
            }
            boolean isContraposed = Contraposition.begins(certificate.proofs().get(i));
            if (isContraposed) {
                blocks.add(new Block.Words("By contradiction: where this inequality fails, and all else that the claim assumes holds, its "
                    + "assumption number " + (Contraposition.guard(certificate.proofs().get(i)) + 1) + " fails. The difference in these "
                    + "rows is that of this assumption, with the other sign."));
            }
            blocks.add(kinds(cases.get(i)));
            blocks.add(boxes(statement, cases.get(i)));
            Optional.of(cases.get(i)).filter(list -> !isContraposed).flatMap(list -> ClaimPicture.of(statement, goal, list))
                .ifPresent(blocks::add);
        }
        return blocks;
    }

    /** Keeps a case that closes a box of the claim's own points; splits go on, and what a rule needs besides is not drawn. */
    private static void add(List<Case> list, Reasoning reasoning, Deduction.Case of, String token) {
        String rule = token.substring(0, 1);
        if (of.order() > 0 || !RULES.containsKey(rule)) {
            return;
        }
        Value range = null;
        try {
            range = reasoning.value(of.goal(), of.box());
        } catch (Undefined e) {
            // Where a rule proves a limit the difference has no value at an end.
        }
        list.add(new Case(reasoning, of.goal(), of.box(), rule, range));
    }

    private static Block kinds(List<Case> cases) {
        Map<String, Integer> counts = new TreeMap<>();
        cases.forEach(known -> counts.merge(known.rule(), 1, Integer::sum));
        List<Block.Term> terms = new ArrayList<>();
        counts.forEach((rule, count) -> terms.add(new Block.Term(rule, List.of(count + (count == 1 ? " box by " : " boxes by ")
            + RULES.get(rule)))));
        return new Block.Terms(terms);
    }

    private static Block boxes(Statement statement, List<Case> cases) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(cases.size(), MOST_ROWS); i++) {
            Case known = cases.get(i);
            rows.add(List.of(String.valueOf(i + 1), Points.shown(statement.variables(), known.box()), known.rule(),
                end(known.range(), true), end(known.range(), false)));
        }
        return new Block.Grid("The boxes" + (cases.size() > MOST_ROWS ? ", the first " + MOST_ROWS + " of " + cases.size() : "")
            + ", with the rule that closed each, and the ends of the plain enclosure of the difference on it (which other rules than i "
            + "need not use):", List.of("", "box", "rule", "at least", "at most"), rows, false);
    }

    private static String end(Value range, boolean isLow) {
        if (range == null || (isLow ? range.low() : range.high()) == null && !range.isExact()) {
            return "";
        }
        return isLow ? Numbers.decimal(range.lower(), DIGITS, RoundingMode.FLOOR) : Numbers.decimal(range.upper(), DIGITS,
            RoundingMode.CEILING);
    }
}
