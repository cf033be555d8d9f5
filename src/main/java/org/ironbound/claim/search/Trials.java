package org.ironbound.claim.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.claim.language.Inequality;
import org.ironbound.claim.language.Statement;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.claim.proof.Reasoning;
import org.ironbound.claim.term.Undefined;
import org.ironbound.claim.value.Box;
import org.ironbound.claim.value.Value;

/** Tries points at which an inequality of a claim may fail, and remembers the first one that does. */
final class Trials {
    /** Points are tried at this precision too. */
    private static final int FINE_BITS = 640;
    /** After so many points that no check accepts, one is told of. */
    private static final int MOST_REFUSED = 20;
    /** How a check says that. */
    private static final String TOO_COSTLY = "costs too much";

    private final Reasoning coarse;
    private final Reasoning fine;
    private final AtomicInteger refused = new AtomicInteger();
    private volatile Failure failure;

    /**
     * A counterexample.
     *
     * @param point     where, in the terms of the claim
     * @param value     the difference there
     * @param reasoning what shows it
     */
    record Failure(Box point, Value value, Reasoning reasoning) {
        /** What shows it, if a check accepts that. */
        ClaimCertificate certificate() {
            Statement statement = reasoning.statement();
            Map<String, BigFraction> values = new LinkedHashMap<>();
            for (int i = 0; i < point.size(); i++) {
                values.put(statement.variables().get(i).name(), point.lower().get(i));
            }
            return new ClaimCertificate(statement.text(), statement.definitions(), reasoning.bits(), List.of(), values,
                reasoning.premises().certificates());
        }

        /** Whether one does, as the kernel states that the claim is false, or it costs too much, as it does at other points. */
        private boolean isToBeTold() {
            try {
                certificate().check();
                return true;
            } catch (RejectedException e) {
                return e.getMessage().startsWith(TOO_COSTLY);
            }
        }
    }

    Trials(Reasoning reasoning) {
        this.coarse = reasoning;
        this.fine = new Reasoning(reasoning.statement(), reasoning.premises(), Math.max(reasoning.bits(), FINE_BITS));
    }

    /** What is known at the lower one of the two precisions. */
    Reasoning reasoning() {
        return coarse;
    }

    /** The counterexample, null if there is none so far. */
    Failure failure() {
        return failure;
    }

    /** Tries a point, which may be of an inverted box, if it is one of the claim's. */
    void attempt(Inequality goal, Box place) {
        Box point = place.plain();
        if (point == null || !ClaimPoints.isOne(coarse.statement(), point)) {
            return;
        }
        if (coarse.isCounterexample(goal, point)) {
            fail(goal, point, coarse);
        } else if (isNear(goal, point) && fine.isCounterexample(goal, point)) {
            fail(goal, point, fine);
        }
    }

    private void fail(Inequality goal, Box point, Reasoning reasoning) {
        try {
            Failure found = new Failure(point.claimed(), reasoning.value(goal, point), reasoning);
            // Of one point only there is no other one to try.
            if (point.size() == 0 || found.isToBeTold() || refused.incrementAndGet() > MOST_REFUSED) {
                failure = found;
            }
        } catch (Undefined e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the difference at the point may be 0, or is not known. */
    boolean isNear(Inequality goal, Box point) {
        try {
            Value value = coarse.value(goal, point);
            return value.lowerSign() <= 0 && value.upperSign() >= 0;
        } catch (Undefined e) {
            return true;
        }
    }
}
