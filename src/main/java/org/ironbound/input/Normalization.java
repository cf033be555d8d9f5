package org.ironbound.input;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.ProblemLimits;

/**
 * Divides probabilities that belong together by their sum, which is not quite 1 where a program has rounded them. What cannot be repaired
 * in this way, such as negative entries, is left as it is: the problem refuses it.
 *
 * @param remarks takes what was changed, in words
 */
record Normalization(Consumer<String> remarks) {
    private static final BigInteger LONGEST = BigInteger.TEN.pow(ProblemLimits.DIGITS);
    private static final int DIGITS = 3;

    /** The rows of a channel. */
    List<List<BigFraction>> rows(String field, List<List<BigFraction>> rows) {
        if (isTooLong(rows)) {
            return rows;
        }
        List<List<BigFraction>> changed = new ArrayList<>();
        int count = 0;
        BigFraction most = BigFraction.ZERO;
        for (List<BigFraction> row : rows) {
            BigFraction difference = sum(row).subtract(1).abs();
            changed.add(exact(row));
            count += Fractions.signum(difference) == 0 ? 0 : 1;
            most = difference.compareTo(most) > 0 ? difference : most;
        }
        say(field, count + " of " + rows.size() + " rows were", most);
        return changed;
    }

    /** The probabilities of the inputs. */
    List<BigFraction> law(String field, List<BigFraction> law) {
        if (isTooLong(List.of(law))) {
            return law;
        }
        say(field, "all entries were", sum(law).subtract(1).abs());
        return exact(law);
    }

    /** The probabilities of all pairs of an input and an output. */
    List<List<BigFraction>> table(String field, List<List<BigFraction>> table) {
        List<BigFraction> all = new ArrayList<>();
        table.forEach(all::addAll);
        List<BigFraction> exact = law(field, all);
        List<List<BigFraction>> rows = new ArrayList<>();
        int start = 0;
        for (List<BigFraction> row : table) {
            rows.add(exact.subList(start, start + row.size()));
            start += row.size();
        }
        return rows;
    }

    /** The sum of all entries. */
    static BigFraction sum(List<BigFraction> entries) {
        return entries.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** Whether sums would take long: the problem refuses such numbers. */
    private static boolean isTooLong(List<List<BigFraction>> rows) {
        BigInteger common = BigInteger.ONE;
        for (List<BigFraction> row : rows) {
            for (BigFraction entry : row) {
                common = common.divide(common.gcd(entry.getDenominator())).multiply(entry.getDenominator());
                if (common.compareTo(LONGEST) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<BigFraction> exact(List<BigFraction> entries) {
        BigFraction sum = sum(entries);
        boolean isRefused = Fractions.signum(sum) == 0 || entries.stream().anyMatch(entry -> Fractions.signum(entry) < 0);
        return isRefused ? entries : entries.stream().map(entry -> entry.divide(sum)).toList();
    }

    private void say(String field, String what, BigFraction most) {
        remarks.accept("--normalize: " + field + ", " + (Fractions.signum(most) == 0 ? "nothing was changed"
            : what + " divided by their sum, which differed from 1 by " + Fractions.decimal(most, DIGITS, RoundingMode.CEILING)
                + " at most"));
    }
}
