package org.ironbound.curve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.UndecidedException;
import org.ironbound.certificate.check.Checker;
import org.ironbound.problem.Problem;
import org.ironbound.report.StatedQuantity;
import org.ironbound.search.derivation.Findings;

/**
 * What was found at a point.
 *
 * @param point    the point
 * @param findings what was found; empty if nothing was decided
 * @param reason   why nothing was decided; empty if something was
 * @param stated   what the certificate states
 * @param estimate the lower bound in floating point, where there is a formula for it
 */
public record Solved(Point point, Optional<Findings> findings, Optional<String> reason, List<StatedQuantity> stated,
        OptionalDouble estimate) {
    /** What finds the answer at a point. */
    @FunctionalInterface
    public interface Finder {
        /** Certified bounds. */
        Findings find(Problem problem, int digits) throws UndecidedException;
    }

    /**
     * What a search finds at a point, checked.
     *
     * @param digits wanted significant digits
     */
    public static Solved of(Point point, Finder finder, int digits) {
        try {
            Findings findings = finder.find(point.problem(), digits);
            Checker.check(findings.certificate(), findings.steps());
            return found(point, findings);
        } catch (RejectedException e) {
            throw new IllegalStateException(e);
        } catch (UndecidedException e) {
            return undecided(point, e.getMessage());
        }
    }

    /** Something was found. */
    static Solved found(Point point, Findings findings) {
        return new Solved(point, Optional.of(findings), Optional.empty(), StatedQuantity.of(findings.certificate()),
            Estimate.bits(point.problem()));
    }

    /** Nothing was decided. */
    static Solved undecided(Point point, String reason) {
        return new Solved(point, Optional.empty(), Optional.of(reason), List.of(), Estimate.bits(point.problem()));
    }

    /** The certificate; empty if nothing was decided. */
    public Optional<Certificate> certificate() {
        return findings.map(Findings::certificate);
    }

    /** Whether it is certified that no learner reaches the error. */
    public boolean isInfeasible() {
        return certificate().stream().flatMap(certificate -> certificate.claims().stream())
            .anyMatch(claim -> claim.quantity() == Claim.Quantity.LEARNERS);
    }

    /** The outcome in one word. */
    public String outcome() {
        return findings.isEmpty() ? "undecided" : isInfeasible() ? "infeasible" : "certified";
    }
}
