package org.ironbound.input;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.GaussianChannel;
import org.ironbound.problem.InvalidFieldException;

/**
 * A channel as a person states it. What is not given is null.
 *
 * @param matrix a file (one input a line, or JSON with a list of lists), - for standard input, or the name of a channel; awgn:S is
 *               additive Gaussian noise
 * @param joint  instead of a matrix and an input law: a file with the probability of every input and output
 * @param law    the probabilities of the inputs: a file, "uniform", or numbers with commas between
 * @param next   a channel that follows: a file or a name
 * @param uses   independent uses, by default one
 */
public record ChannelInput(String matrix, String joint, String law, String next, String uses) {
    /** Before the signal-to-noise ratio of additive Gaussian noise. */
    private static final String GAUSSIAN = "awgn:";
    private static final String MATRIX = "matrix";
    private static final String JOINT = "joint";
    private static final String LAW = "input-law";
    private static final String NEXT = "then";
    private static final String UNIFORM = "uniform";
    private static final String ALLOWED = "a file, or rows such as 0.9,0.1;0.2,0.8, or " + NamedChannel.NAMES + " with a probability E, or "
        + GAUSSIAN + "S";

    /**
     * The finite channel, exact; all probabilities that belong together have the sum 1.
     *
     * @throws InvalidFieldException naming the parameter or the row, what was given and what is allowed
     */
    public FiniteChannel problem() {
        return problem(Optional.empty());
    }

    /**
     * The finite channel, where probabilities that belong together are divided by their sum.
     *
     * @param remarks takes what was changed, in words
     * @throws InvalidFieldException naming the parameter or the row, what was given and what is allowed
     */
    public FiniteChannel normalized(Consumer<String> remarks) {
        return problem(Optional.of(new Normalization(remarks)));
    }

    /** An error about what a file holds says where in the file. */
    private FiniteChannel problem(Optional<Normalization> sums) {
        Map<String, MatrixFile> files = new HashMap<>();
        try {
            return problem(sums, files);
        } catch (InvalidFieldException e) {
            throw files.containsKey(e.field()) ? files.get(e.field()).located(e) : e;
        }
    }

    /** @param files takes the files that were read, by parameter */
    private FiniteChannel problem(Optional<Normalization> sums, Map<String, MatrixFile> files) {
        int times = times();
        Optional<List<List<BigFraction>>> following = Optional.ofNullable(next).map(text -> rows(NEXT, text, sums, files));
        if (joint != null) {
            requireNone(MATRIX, matrix);
            requireNone(LAW, law);
            MatrixFile file = new MatrixFile(JOINT, joint);
            List<List<BigFraction>> all = file.read("a file with the probability of every input and output");
            files.put(JOINT, file);
            requireTable(all);
            return fromJoint(sums.map(given -> given.table(JOINT, all)).orElse(all), times, following);
        }
        if (matrix == null) {
            throw new InvalidFieldException(MATRIX, null, ALLOWED);
        }
        List<List<BigFraction>> rows = rows(MATRIX, matrix, sums, files);
        Optional<List<BigFraction>> inputs = Optional.ofNullable(law).map(text -> law(text, rows.size(), files));
        return new FiniteChannel(rows, times, inputs.map(given -> sums.map(to -> to.law(LAW, given)).orElse(given)), following);
    }

    /** Whether it is additive Gaussian noise and no finite channel. */
    public boolean isGaussian() {
        return matrix != null && matrix.startsWith(GAUSSIAN);
    }

    /**
     * Additive Gaussian noise, exact.
     *
     * @throws InvalidFieldException naming the parameter, what was given and what is allowed
     */
    public GaussianChannel gaussian() {
        for (String[] other : new String[][] {{JOINT, joint}, {LAW, law}, {NEXT, next}}) {
            if (other[1] != null) {
                throw InvalidFieldException.unwanted(other[0], other[1], "with " + GAUSSIAN
                    + "S: its input is Gaussian, and it stands alone");
            }
        }
        BigFraction ratio = ClusteringInput.checked(matrix, text -> ExactNumber.parse(MATRIX, text.substring(GAUSSIAN.length())));
        BigInteger times = uses == null ? BigInteger.ONE : ExactNumber.parseWhole("uses", uses);
        try {
            return new GaussianChannel(ratio, times);
        } catch (InvalidFieldException e) {
            throw e.field().equals("uses") ? e.given(uses)
                : new InvalidFieldException(MATRIX, matrix, GAUSSIAN + "S with a signal-to-noise ratio S above 0, of numbers up to 10^300");
        }
    }

    private static void requireNone(String field, String text) {
        if (text != null) {
            throw InvalidFieldException.unwanted(field, text, "as --joint says it");
        }
    }

    private int times() {
        if (uses == null) {
            return 1;
        }
        BigInteger whole = ExactNumber.parseWhole("uses", uses);
        if (whole.signum() <= 0 || whole.bitLength() > 30) {
            throw new InvalidFieldException("uses", uses, "a whole number from 1");
        }
        return whole.intValueExact();
    }

    private static List<List<BigFraction>> rows(String field, String text, Optional<Normalization> sums, Map<String, MatrixFile> files) {
        List<List<BigFraction>> rows = rows(field, text, files);
        return sums.map(to -> to.rows(field, rows)).orElse(rows);
    }

    private static List<List<BigFraction>> rows(String field, String text, Map<String, MatrixFile> files) {
        if (text.startsWith(GAUSSIAN)) {
            throw new InvalidFieldException(field, text, "a finite channel here; " + GAUSSIAN + "S is only for the command channel, alone");
        }
        return NamedChannel.rows(field, text).or(() -> WrittenMatrix.rows(field, text)).orElseGet(() -> {
            MatrixFile file = new MatrixFile(field, text);
            List<List<BigFraction>> rows = file.read(ALLOWED);
            files.put(field, file);
            return rows;
        });
    }

    /** Whether a text is the name of a file. */
    public static boolean isFile(String text) {
        return !text.equals(UNIFORM) && !text.contains(",") && !text.startsWith(GAUSSIAN) && !NamedChannel.isName(text);
    }

    private static List<BigFraction> law(String text, int inputs, Map<String, MatrixFile> files) {
        if (text.equals(UNIFORM)) {
            List<BigFraction> law = new ArrayList<>();
            for (int i = 0; i < inputs; i++) {
                law.add(new BigFraction(1, inputs));
            }
            return law;
        }
        if (text.contains(",")) {
            List<BigFraction> law = new ArrayList<>();
            for (String entry : text.split(",", -1)) {
                law.add(ExactNumber.parse(LAW, entry));
            }
            return law;
        }
        MatrixFile file = new MatrixFile(LAW, text);
        List<BigFraction> law = file.readOneRow("a file, or uniform, or numbers such as 1/2,1/4,1/4");
        files.put(LAW, file);
        return law;
    }

    private static void requireTable(List<List<BigFraction>> joint) {
        for (int i = 0; i < joint.size(); i++) {
            List<BigFraction> row = joint.get(i);
            if (row.size() != joint.get(0).size()) {
                throw new InvalidFieldException(JOINT, "row " + (i + 1) + " with " + row.size() + " entries", "as long as row 1")
                    .at(i + 1, 0);
            }
            for (int j = 0; j < row.size(); j++) {
                if (Fractions.signum(row.get(j)) < 0) {
                    throw new InvalidFieldException(JOINT, "row " + (i + 1) + " with the entry "
                        + InvalidFieldException.shorten(Fractions.text(row.get(j))), "without negative entries").at(i + 1, j + 1);
                }
            }
        }
    }

    /** Rows of zeros are inputs that do not occur; they are left out. */
    private static FiniteChannel fromJoint(List<List<BigFraction>> joint, int times, Optional<List<List<BigFraction>>> following) {
        List<BigFraction> law = new ArrayList<>();
        List<List<BigFraction>> rows = new ArrayList<>();
        BigFraction total = BigFraction.ZERO;
        for (List<BigFraction> row : joint) {
            BigFraction probability = Normalization.sum(row);
            total = total.add(probability);
            if (Fractions.signum(probability) > 0) {
                law.add(probability);
                rows.add(row.stream().map(entry -> entry.divide(probability)).toList());
            }
        }
        if (!total.equals(BigFraction.ONE)) {
            throw new InvalidFieldException(JOINT, "entries with the sum " + InvalidFieldException.shorten(Fractions.text(total)),
                "probabilities, with the sum 1");
        }
        return new FiniteChannel(rows, times, Optional.of(law), following);
    }
}
