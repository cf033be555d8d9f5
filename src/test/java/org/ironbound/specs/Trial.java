package org.ironbound.specs;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ironbound.reference.Draw;
import org.ironbound.reference.Nameless;
import org.ironbound.reference.OutOfReach;
import org.ironbound.reference.OutsideDomain;

/** A contract about integers, evaluated as it stands in specs/: its preconditions, and where these hold its promises. */
final class Trial {
    /** What is found at some arguments. */
    enum Kind {
        /** The preconditions do not hold. */
        SILENT,
        /** All holds. */
        KEPT,
        /** The preconditions hold, and a promise does not. */
        FALSE,
        /** A relation is asked about arguments for which it means nothing. */
        MEANINGLESS,
        /** Something is asked of a number that is the name of nothing. */
        NAMELESS,
        /** The reference would take too long. */
        OUT_OF_REACH
    }

    /**
     * What is found, and where.
     *
     * @param kind what is found
     * @param why  what is not so, and for which arguments; null unless something is wrong or nameless
     */
    record Verdict(Kind kind, String why) {
        boolean isRefuted() {
            return kind == Kind.FALSE || kind == Kind.MEANINGLESS;
        }
    }

    static final Verdict SILENT = new Verdict(Kind.SILENT, null);
    static final Verdict KEPT = new Verdict(Kind.KEPT, null);
    static final Verdict OUT_OF_REACH = new Verdict(Kind.OUT_OF_REACH, null);

    private final SpecContract contract;
    private final Contract.Samples samples;
    private final Scope.Calls calls;

    Trial(SpecContract contract, Contract.Samples samples, Scope.Calls calls) {
        this.contract = contract;
        this.samples = samples;
        this.calls = calls;
    }

    boolean speaksOf(BigInteger... arguments) {
        return contract.isSatisfied(scope(arguments));
    }

    boolean concludesNothingOf(BigInteger... arguments) {
        return contract.concludesNothing(scope(arguments));
    }

    Verdict at(BigInteger... arguments) {
        try {
            Scope scope = scope(arguments);
            if (!contract.isSatisfied(scope)) {
                return SILENT;
            }
            Formula broken = contract.broken(scope);
            return broken == null ? KEPT : new Verdict(Kind.FALSE, "not so: " + broken + " for " + describe(arguments));
        } catch (OutOfReach tooFar) {
            return OUT_OF_REACH;
        } catch (Nameless nothing) {
            return new Verdict(Kind.NAMELESS, asks(nothing, arguments));
        } catch (OutsideDomain | ArithmeticException meaningless) {
            return new Verdict(Kind.MEANINGLESS, asks(meaningless, arguments));
        }
    }

    /** Where all numbers that stand in the places of names are names. */
    Verdict atNames(BigInteger... arguments) {
        Verdict verdict = at(arguments);
        return verdict.kind() == Kind.NAMELESS ? new Verdict(Kind.MEANINGLESS, verdict.why()) : verdict;
    }

    private String asks(RuntimeException what, BigInteger... arguments) {
        return "asks for " + what.getMessage() + " at " + describe(arguments);
    }

    /**
     * Walks from one place where all holds to others, without regard to the preconditions.
     *
     * @param draw  the way
     * @param drawn where it begins
     * @param met   is told of each place where all holds, and says whether the walk goes on from there
     * @return the first place found where the contract is refuted, or null
     */
    Verdict walk(Draw draw, Drawn drawn, Predicate<BigInteger[]> met) {
        Verdict[] found = new Verdict[1];
        int[] free = IntStream.range(0, drawn.arguments().length)
            .filter(i -> !drawn.kept().contains(contract.parameters().get(i))).toArray();
        new Walk(draw, free, drawn.arguments(), next -> {
            Verdict verdict = found[0] == null ? at(next) : SILENT;
            if (verdict.isRefuted()) {
                found[0] = verdict;
            }
            return verdict.kind() == Kind.KEPT && met.test(next);
        }).go();
        return found[0];
    }

    String describe(Object[] arguments) {
        return contract.parameters() + " = " + Arrays.toString(arguments);
    }

    private Scope scope(BigInteger[] arguments) {
        if (arguments.length != contract.parameters().size()) {
            throw new IllegalArgumentException(contract.qualifiedName() + " takes " + contract.parameters());
        }
        Map<String, Object> variables = contract.named((Object[]) arguments);
        variables.put("\\result", true);
        variables.put("true", true);
        return new Scope(contract.type(), variables, () -> samples.of(arguments), calls);
    }
}
