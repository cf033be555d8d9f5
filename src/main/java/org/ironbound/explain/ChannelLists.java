package org.ironbound.explain;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.TangentPlaces;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.kernel.channel.InputFree;
import org.ironbound.problem.ChannelMatrix;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;

/** Lists of numbers of a step about a finite channel. Inputs and outputs are those that occur. */
final class ChannelLists {
    /** The most inputs whose squares are shown. */
    private static final int MOST_SQUARES = 12;

    private static final List<String> PLACES = List.of("left", "cross", "right");

    private final FiniteChannel channel;
    private final Step step;
    private Optional<Pair> dearest;

    /**
     * Two rows.
     *
     * @param places of their tangents, left, cross and right, in multiples of 1/unit; none where roots are enough
     */
    record Pair(BigInteger[] first, BigInteger[] second, BigInteger[] places) {
    }

    ChannelLists(FiniteChannel channel, Step step) {
        this.channel = channel;
        this.step = step;
    }

    /**
     * A list: law, the chances of the inputs, and output-law; column:2, the chances of an output for them; joint, the chances of pairs,
     * input by input, and joint-of-first, those with the first input; by-input:FIELD and by-output:FIELD, for each pair the
     * number that a list of the witness has for its input or output; squares:NAME, see {@link #squares}; farthest:1 and farthest:2, the
     * two rows farthest apart in total variation; of the outputs that both rows have, chosen:1 and chosen:2, the two rows that the
     * witness names, and dearest:1 and dearest:2, those that need the largest coefficient.
     *
     * @return none if the step has no such
     */
    Optional<List<BigFraction>> of(String name) {
        String kind = name.replaceFirst(":.*", "");
        String rest = name.substring(Math.min(name.length(), kind.length() + 1));
        return switch (kind) {
            case "law", "output-law", "joint", "joint-of-first", "by-input", "by-output" -> channel.law().isEmpty() ? Optional.empty()
                : ofJoint(kind, rest);
            case "squares" -> channel.law().isEmpty() ? Optional.empty() : squares().map(rows -> rows.stream()
                .map(row -> row.get(rest)).toList());
            case "column" -> column(Integer.parseInt(rest) - 1);
            case "farthest" -> Optional.of(fractions(farthest()[Integer.parseInt(rest) - 1], matrix().denominator()));
            case "chosen" -> chosen().map(pair -> shared(pair, rest));
            case "dearest" -> dearest().map(pair -> shared(pair, rest));
            default -> Optional.empty();
        };
    }

    private Optional<List<BigFraction>> ofJoint(String kind, String field) {
        ChannelMatrix joint = channel.joint();
        List<List<BigFraction>> rows = Arrays.stream(joint.rows()).map(row -> fractions(row, joint.denominator())).toList();
        int outputs = rows.get(0).size();
        return switch (kind) {
            case "law" -> Optional.of(rows.stream().map(ChannelLists::sum).toList());
            case "output-law" -> Optional.of(IntStream.range(0, outputs)
                .mapToObj(y -> sum(rows.stream().map(row -> row.get(y)).toList())).toList());
            case "joint-of-first" -> Optional.of(rows.get(0));
            case "joint" -> Optional.of(rows.stream().flatMap(List::stream).toList());
            case "by-input" -> numbers(field).map(list -> list.stream().flatMap(f -> Collections.nCopies(outputs, f).stream()).toList());
            default -> numbers(field).map(list -> Collections.nCopies(rows.size(), list).stream().flatMap(List::stream).toList());
        };
    }

    /**
     * How the form of CH-CHI2 is made a sum of squares: for each pair of inputs (row, column) what they have in common and what the squares
     * of the columns before subtract from it, computed exactly.
     *
     * @return none if there are too many inputs to show that
     */
    private Optional<List<Map<String, BigFraction>>> squares() {
        List<BigFraction> p = of("law").orElseThrow();
        List<BigFraction> q = of("output-law").orElseThrow();
        List<BigFraction> joint = of("joint").orElseThrow();
        BigFraction x = step.witness().get(WitnessField.COEFFICIENT);
        if (p.size() > MOST_SQUARES) {
            return Optional.empty();
        }
        List<Map<String, BigFraction>> rows = new ArrayList<>();
        BigFraction[][] left = new BigFraction[p.size()][p.size()];
        for (int i = 0; i < p.size(); i++) {
            for (int k = 0; k <= i; k++) {
                BigFraction common = BigFraction.ZERO;
                for (int y = 0; y < q.size(); y++) {
                    common = common.add(joint.get(i * q.size() + y).multiply(joint.get(k * q.size() + y)).divide(q.get(y)));
                }
                BigFraction before = BigFraction.ZERO;
                for (int j = 0; j < k; j++) {
                    before = before.add(Fractions.signum(left[j][j]) == 0 ? BigFraction.ZERO
                        : left[i][j].multiply(left[k][j]).divide(left[j][j]));
                }
                BigFraction same = i == k ? BigFraction.ONE : BigFraction.ZERO;
                left[i][k] = x.multiply(same).multiply(p.get(i)).add(p.get(i).multiply(p.get(k))).subtract(common).subtract(before);
                rows.add(Map.of("row", new BigFraction(i + 1), "column", new BigFraction(k + 1), "same", same, "row-chance", p.get(i),
                    "column-chance", p.get(k), "common", common, "before", before));
            }
        }
        return Optional.of(rows);
    }

    private Optional<List<BigFraction>> numbers(String field) {
        return step.witness().lists().entrySet().stream().filter(entry -> entry.getKey().label().equals(field)).map(Map.Entry::getValue)
            .findFirst();
    }

    private static BigFraction sum(List<BigFraction> numbers) {
        return numbers.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static List<BigFraction> fractions(BigInteger[] numerators, BigInteger denominator) {
        return Arrays.stream(numerators).map(numerator -> Fractions.of(numerator, denominator)).toList();
    }

    /** The channel that the step is about. */
    private ChannelMatrix matrix() {
        if (step.rule() != Rule.CH_KL_STAGE) {
            return channel.occurring();
        }
        return step.witness().get(WitnessField.STAGE).equals(BigFraction.ONE) ? channel.first() : channel.second();
    }

    private Optional<List<BigFraction>> column(int output) {
        ChannelMatrix matrix = matrix();
        return output >= matrix.rows()[0].length ? Optional.empty()
            : Optional.of(Arrays.stream(matrix.rows()).map(row -> Fractions.of(row[output], matrix.denominator())).toList());
    }

    private BigInteger[][] farthest() {
        BigInteger[][] rows = matrix().rows();
        BigInteger[][] best = {rows[0], rows[0]};
        BigInteger most = BigInteger.ZERO;
        for (BigInteger[] first : rows) {
            for (BigInteger[] second : rows) {
                BigInteger sum = BigInteger.ZERO;
                for (int y = 0; y < first.length; y++) {
                    sum = sum.add(first[y].subtract(second[y]).abs());
                }
                if (sum.compareTo(most) > 0) {
                    most = sum;
                    best = new BigInteger[][] {first, second};
                }
            }
        }
        return best;
    }

    private Optional<Pair> chosen() {
        Map<WitnessField, BigFraction> numbers = step.witness().numbers();
        BigInteger[][] rows = matrix().rows();
        return !numbers.containsKey(WitnessField.FIRST_ROW) || !numbers.containsKey(WitnessField.SECOND_ROW) ? Optional.empty()
            : Optional.of(new Pair(rows[numbers.get(WitnessField.FIRST_ROW).intValue() - 1],
                rows[numbers.get(WitnessField.SECOND_ROW).intValue() - 1], new BigInteger[0]));
    }

    /** The pair whose bound of LC, by the tangents of the witness or by roots, is the largest; none if no pair has such. */
    private Optional<Pair> dearest() {
        if (dearest == null) {
            dearest = Optional.ofNullable(findDearest());
        }
        return dearest;
    }

    private Pair findDearest() {
        ChannelMatrix matrix = matrix();
        Pair best = null;
        BigInteger most = null;
        BigInteger unit = unit();
        BigInteger[][][] places = places(matrix.rows().length, unit);
        for (int i = 0; i < matrix.rows().length; i++) {
            for (int j = 0; j < i; j++) {
                Pair pair = new Pair(matrix.rows()[i], matrix.rows()[j], places[i][j]);
                if (pair.places.length > 0 || step.rule() == Rule.CH_KL_ROOTS) {
                    BigInteger bound = bound(pair, matrix.denominator(), unit);
                    best = most == null || bound.compareTo(most) > 0 ? pair : best;
                    most = most == null ? bound : most.max(bound);
                }
            }
        }
        return best;
    }

    private BigInteger unit() {
        Witness witness = step.witness();
        BigInteger factor = step.rule() == Rule.CH_KL_ROOTS ? BigInteger.ONE : witness.get(WitnessField.FACTOR).getNumerator();
        return factor.shiftLeft(witness.get(WitnessField.PRECISION).intValue());
    }

    private BigInteger[][][] places(int rows, BigInteger unit) {
        try {
            return TangentPlaces.of(step.witness(), rows, unit);
        } catch (RejectedException e) {
            throw new IllegalStateException("step " + step.number() + " was not checked", e);
        }
    }

    private static BigInteger bound(Pair pair, BigInteger denominator, BigInteger unit) {
        return pair.places.length == 0 ? InputFree.pairUpperBoundByRoots(pair.first, pair.second, denominator, unit)
            : InputFree.pairUpperBound(pair.first, pair.second, denominator, pair.places[0], pair.places[1], pair.places[2], unit,
                BigInteger.ONE);
    }

    /** A place of the dearest pair: left, cross or right. */
    Optional<BigFraction> dearestPlace(String name) {
        return dearest().filter(pair -> pair.places.length > 0).map(pair -> new BigFraction(pair.places[PLACES.indexOf(name)]));
    }

    /** A row of a pair, 1 or 2, at the outputs that both rows have. */
    private List<BigFraction> shared(Pair pair, String row) {
        BigInteger[] numbers = row.equals("1") ? pair.first : pair.second;
        BigInteger denominator = matrix().denominator();
        List<BigFraction> shared = new ArrayList<>();
        for (int y = 0; y < numbers.length; y++) {
            if (pair.first[y].signum() > 0 && pair.second[y].signum() > 0) {
                shared.add(Fractions.of(numbers[y], denominator));
            }
        }
        return shared;
    }
}
