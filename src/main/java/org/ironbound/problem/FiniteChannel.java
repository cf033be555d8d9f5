package org.ironbound.problem;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A channel with finitely many inputs and outputs [CH-DOBRUSHIN, CH-KL, CH-CHI2, CH-BINARY, CH-NFOLD, CH-CASCADE].
 *
 * <p>Its matrices with a common denominator are made anew for each caller, who may do with them as he likes.
 *
 * @param rows for each input the probabilities of the outputs, exact
 * @param uses how often it is used independently, at least 1
 * @param law  the probabilities of the inputs, if they are given: inputs of probability 0 do not count
 * @param next the channel that follows, if any: what is bounded is then the cascade of the two
 */
public record FiniteChannel(List<List<BigFraction>> rows, int uses, Optional<List<BigFraction>> law, Optional<List<List<BigFraction>>> next)
        implements Problem {
    /** The value of "family" in a file. */
    public static final String FAMILY = "finite-channel";
    /** Field of the matrix. */
    public static final String MATRIX = "matrix";
    /** Field of the law. */
    public static final String LAW = "input-law";
    /** Field of the channel that follows. */
    public static final String NEXT = "then";
    private static final String RANGE = "1 to " + ProblemLimits.CHANNEL_SIZE;

    /**
     * Refuses numbers that are out of their range.
     *
     * @throws InvalidFieldException if one is; the message says which, what it is and what is allowed
     */
    public FiniteChannel {
        rows = copy(rows);
        law = law.map(List::copyOf);
        next = next.map(FiniteChannel::copy);
        requireChannel(MATRIX, rows);
        if (uses < 1 || uses > ProblemLimits.CHANNEL_USES) {
            throw new InvalidFieldException("uses", Integer.toString(uses), "a whole number from 1 to " + ProblemLimits.CHANNEL_USES);
        }
        if (law.isPresent()) {
            if (law.get().size() != rows.size()) {
                throw new InvalidFieldException(LAW, law.get().size() + " entries", "as many as the matrix has rows, " + rows.size());
            }
            requireLaws(LAW, List.of(law.get()), row -> "a law");
        }
        if (next.isPresent()) {
            requireChannel(NEXT, next.get());
            if (next.get().size() != rows.get(0).size()) {
                throw new InvalidFieldException(NEXT, next.get().size() + " rows", "as many as the first channel has outputs, "
                    + rows.get(0).size());
            }
        }
    }

    private static List<List<BigFraction>> copy(List<List<BigFraction>> rows) {
        return rows.stream().map(List::copyOf).toList();
    }

    private static void requireChannel(String field, List<List<BigFraction>> rows) {
        if (rows.isEmpty() || rows.size() > ProblemLimits.CHANNEL_SIZE) {
            throw new InvalidFieldException(field, rows.size() + " rows", RANGE + " rows");
        }
        for (int i = 0; i < rows.size(); i++) {
            String name = "row " + (i + 1);
            List<BigFraction> row = rows.get(i);
            if (row.size() != rows.get(0).size() || row.isEmpty() || row.size() > ProblemLimits.CHANNEL_SIZE) {
                throw new InvalidFieldException(field, name + " with " + row.size() + " entries", "as long as row 1, with " + RANGE
                    + " entries").at(i + 1, 0);
            }
        }
        requireLaws(field, rows, row -> "row " + (row + 1));
    }

    private static void requireLaws(String field, List<List<BigFraction>> laws, IntFunction<String> name) {
        for (int i = 0; i < laws.size(); i++) {
            for (int j = 0; j < laws.get(i).size(); j++) {
                try {
                    requireEntry(field, laws.get(i).get(j), name.apply(i));
                } catch (InvalidFieldException e) {
                    throw e.at(i + 1, j + 1);
                }
            }
        }
        ChannelMatrix numbers = ChannelMatrix.of(field, laws);
        for (int i = 0; i < laws.size(); i++) {
            BigInteger sum = Arrays.stream(numbers.rows()[i]).reduce(BigInteger.ZERO, BigInteger::add);
            if (!sum.equals(numbers.denominator())) {
                throw new InvalidFieldException(field, name.apply(i) + " with the sum "
                    + InvalidFieldException.shorten(Fractions.text(Fractions.of(sum, numbers.denominator()))),
                    "a list of probabilities, with the sum 1").at(i + 1, 0);
            }
        }
    }

    private static void requireEntry(String field, BigFraction entry, String row) {
        if (Fractions.signum(entry) < 0) {
            throw new InvalidFieldException(field, row + " with the entry " + InvalidFieldException.shorten(Fractions.text(entry)),
                "without negative entries");
        }
        Ranges.requireSize(field, entry);
    }

    /** The channel from the input to the last output, restricted to the inputs of positive probability. */
    public ChannelMatrix whole() {
        return next.map(following -> first().times(ChannelMatrix.of(NEXT, following))).orElseGet(this::first);
    }

    /** The whole channel, restricted to the inputs of positive probability and to the outputs that occur. */
    public ChannelMatrix occurring() {
        ChannelMatrix channel = whole();
        int[] outputs = outputs();
        return new ChannelMatrix(Arrays.stream(channel.rows())
            .map(row -> Arrays.stream(outputs).mapToObj(y -> row[y]).toArray(BigInteger[]::new)).toArray(BigInteger[][]::new),
            channel.denominator());
    }

    /** The rows of the whole channel as fractions. */
    public List<List<BigFraction>> wholeRows() {
        ChannelMatrix whole = whole();
        return Arrays.stream(whole.rows()).map(row -> Arrays.stream(row).map(entry -> Fractions.of(entry, whole.denominator())).toList())
            .toList();
    }

    /** The first channel, restricted to the inputs of positive probability. */
    public ChannelMatrix first() {
        return ChannelMatrix.of(MATRIX, support());
    }

    /** The second channel; there must be one. */
    public ChannelMatrix second() {
        return ChannelMatrix.of(NEXT, next.orElseThrow());
    }

    private List<List<BigFraction>> support() {
        return law.map(given -> IntStream.range(0, rows.size()).filter(i -> Fractions.signum(given.get(i)) > 0).mapToObj(rows::get)
            .toList()).orElse(rows);
    }

    /** The last outputs that occur, in order. */
    public int[] outputs() {
        int[] first = positive(support());
        return next.map(following -> positive(Arrays.stream(first).mapToObj(following::get).toList())).orElse(first);
    }

    /** The columns that are not zero. */
    private static int[] positive(List<List<BigFraction>> rows) {
        return IntStream.range(0, rows.get(0).size()).filter(y -> rows.stream().anyMatch(row -> Fractions.signum(row.get(y)) > 0))
            .toArray();
    }

    /** The inputs that occur. */
    public int inputs() {
        return support().size();
    }

    /** The probabilities of the inputs that occur, as a column; there must be an input law. */
    public ChannelMatrix inputLaw() {
        return ChannelMatrix.of(LAW, law.orElseThrow().stream().filter(p -> Fractions.signum(p) > 0).map(List::of).toList());
    }

    /** The joint law of the input and the last output, without the rows and columns that are zero; there must be an input law. */
    public ChannelMatrix joint() {
        ChannelMatrix law = inputLaw();
        ChannelMatrix channel = occurring();
        BigInteger[][] joint = new BigInteger[channel.rows().length][];
        for (int i = 0; i < joint.length; i++) {
            BigInteger p = law.rows()[i][0];
            joint[i] = Arrays.stream(channel.rows()[i]).map(p::multiply).toArray(BigInteger[]::new);
        }
        return ChannelMatrix.reduced(joint, law.denominator().multiply(channel.denominator()));
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(MATRIX, texts(rows));
        fields.put("uses", Integer.toString(uses));
        law.ifPresent(given -> fields.put(LAW, given.stream().map(Fractions::text).toList()));
        next.ifPresent(following -> fields.put(NEXT, texts(following)));
        return fields;
    }

    private static List<List<String>> texts(List<List<BigFraction>> rows) {
        return rows.stream().map(row -> row.stream().map(Fractions::text).toList()).toList();
    }

    @Override
    public <R, E extends Exception> R accept(ProblemVisitor<R, E> visitor) throws E {
        return visitor.finiteChannel(this);
    }
}
