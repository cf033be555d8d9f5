package org.ironbound.gallery;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.Verdict;
import org.ironbound.claim.search.Budget;
import org.ironbound.claim.search.Evaluation;
import org.ironbound.claim.search.Prover;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.problem.Fractions;

/**
 * What is certified about a quantity.
 *
 * @param lower   at most the quantity
 * @param upper   at least the quantity
 * @param command that certifies it again
 * @param note    what else came of it, empty if nothing did
 */
public record Certified(Optional<BigFraction> lower, Optional<BigFraction> upper, String command, String note) {
    /** Digits that are certain. */
    static final int DIGITS = 30;

    /** The value of an expression, by the kernel's enclosures. */
    public static Certified value(String expression) throws ClaimException {
        Evaluation found = Evaluation.of(expression, DIGITS);
        return new Certified(found.exact().or(found::lower), found.exact().or(found::upper), "ironbound eval " + quoted(expression), "");
    }

    /** That the quantity is at most a number, by the proof of a claim that says so. */
    public static Certified atMost(BigFraction value, String claim) throws ClaimException {
        if (!(verdict(claim) instanceof Verdict.Proved proved)) {
            throw new IllegalStateException("not proved: " + claim);
        }
        return new Certified(Optional.empty(), Optional.of(value), prove(claim), "PROVED (" + proved.boxes() + " boxes)");
    }

    /** The same, and another note. */
    public Certified noting(String other) {
        return new Certified(lower, upper, command, other);
    }

    /**
     * That a least value is at most what an expression has at a point, which is one where a claim is false.
     *
     * @param expression in the variable x
     * @param claim      that it is never below some number
     */
    public static Certified below(String expression, String claim) throws ClaimException {
        if (!(verdict(claim) instanceof Verdict.Refuted refuted)) {
            throw new IllegalStateException("not refuted: " + claim);
        }
        String point = Fractions.text(refuted.certificate().point().get("x"));
        Certified there = value(expression.replace("x", "(" + point + ")"));
        return new Certified(Optional.empty(), there.upper, prove(claim), "REFUTED at " + refuted.point());
    }

    private static Verdict verdict(String claim) throws ClaimException {
        return new Prover(Statement.parse(claim, List.of()), Budget.DEFAULT).run();
    }

    private static String prove(String claim) {
        return "ironbound prove " + quoted(claim);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
