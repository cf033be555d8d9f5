package org.ironbound.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.input.ChannelInput;
import org.ironbound.problem.FiniteChannel;
import org.ironbound.problem.InvalidFieldException;

/**
 * Files with matrices, after a first line that says what is in them: a channel, one whose rows are divided by their sums, one that follows
 * another, the joint probabilities of inputs and outputs, or an input law; or a channel as it is typed.
 */
final class Matrices implements FuzzTarget {
    private static final String FIRST = "bsc:1/10";
    private static final String STANDARD_INPUT = "-";

    /** Reads what stands in a file, or is typed. */
    interface Reader {
        FiniteChannel read(String form, String file);
    }

    private final Reader reader;

    Matrices() {
        this(Matrices::read);
    }

    /** For another reader of the same files. */
    Matrices(Reader reader) {
        this.reader = reader;
    }

    static FiniteChannel read(String form, String file) {
        return switch (form) {
            case "normalized" -> new ChannelInput(file, null, null, null, null).normalized(remark -> { });
            case "then" -> new ChannelInput(FIRST, null, null, file, null).problem();
            case "joint" -> new ChannelInput(null, file, null, null, null).problem();
            case "law" -> new ChannelInput(FIRST, null, file, null, null).problem();
            default -> new ChannelInput(file, null, null, null, null).problem();
        };
    }

    @Override
    public List<String> seeds() {
        return List.of("matrix\n0.9,0.1\n0.2,0.8\n", "matrix\n1/2 1/3 1/6\n1/5 1/5 3/5\n0 3/4 1/4\n", "matrix\n0.9;0.1\n0.2;0.8\n",
            "matrix\n# a channel\nzero,one\n0.9,0.1\n\n0.2,0.8\n", "matrix\n[[0.9, 0.1], [\"1/5\", 0.8]]", "matrix\n[0.25, \"3/4\"]",
            "matrix\n[[1e-3, 999e-3],\n [\"10^-6\", \"999999/10^6\"]]\n", "matrix\n\"a\";\"b\"\r\n1/3;2/3\r\n1;0\r\n",
            "matrix\n\ufeff0.5\t0.5\n1\t0\n", "matrix\n[[\"\\u0031\", 0], [0.5, \"0.5\"]]",
            "normalized\n3 1\n2 2\n", "normalized\n[[1, 2, 3], [0.1, 0.2, 0.3]]", "normalized\nyes,no\n12,30\n0,7\n",
            "then\n0.75,0.25\n0,1\n", "then\n[[0.5, 0.25, 0.25], [0, 0, 1]]", "joint\n0.1,0.2\n0.3,0.4\n",
            "joint\n[[\"1/8\", \"3/8\"], [0, 0.5]]",
            "joint\n0 0\n1/2 1/2\n", "law\n1/3,2/3\n", "law\n1/3\n2/3\n", "law\n[0.25, 0.75]", "typed\n0.9,0.1;0.2,0.8",
            "typed\n1/2 , 1/2; 0, 1;1,0");
    }

    @Override
    public String changed(String text, Choices choices) {
        return Edits.changed(text, choices);
    }

    @Override
    public Outcome judge(String input) {
        int end = input.indexOf('\n');
        String form = end < 0 ? "matrix" : input.substring(0, end);
        byte[] bytes = input.substring(end + 1).getBytes(StandardCharsets.UTF_8);
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean isTyped = form.equals("typed") && text.contains(";");
        FiniteChannel read;
        try {
            System.setIn(new ByteArrayInputStream(bytes));
            read = reader.read(form, isTyped ? text : STANDARD_INPUT);
        } catch (InvalidFieldException e) {
            assertTrue(e.getMessage().length() < 2000, e.getMessage());
            return Outcome.REFUSED;
        }
        Optional<List<List<Ratio>>> plain = isTyped ? PlainMatrix.written(text) : PlainMatrix.read(text);
        assertTrue(plain.isPresent(), () -> "no matrix: " + text + " was read as " + read);
        require(form, plain.get(), read);
        return Outcome.TRUE;
    }

    private static void require(String form, List<List<Ratio>> rows, FiniteChannel read) {
        switch (form) {
            case "law" -> {
                List<Ratio> law = rows.stream().flatMap(List::stream).toList();
                requireLaw(law);
                requireEqual(law, read.law().orElseThrow());
            }
            case "joint" -> requireJoint(rows, read);
            case "then" -> {
                rows.forEach(Matrices::requireLaw);
                requireRows(rows, read.next().orElseThrow());
            }
            case "normalized" -> requireRows(rows.stream().map(Matrices::normalized).toList(), read.rows());
            default -> {
                rows.forEach(Matrices::requireLaw);
                requireRows(rows, read.rows());
            }
        }
        read.rows().forEach(row -> requireLaw(row.stream().map(x -> new Ratio(x.getNumerator(), x.getDenominator())).toList()));
    }

    private static List<Ratio> normalized(List<Ratio> row) {
        Ratio sum = row.stream().reduce(Ratio.ZERO, Ratio::plus);
        return row.stream().map(x -> x.times(sum.inverse())).toList();
    }

    /** The law of the inputs that occur times their rows are the numbers of the file. */
    private static void requireJoint(List<List<Ratio>> rows, FiniteChannel read) {
        requireLaw(rows.stream().flatMap(List::stream).toList());
        List<List<Ratio>> occurring = rows.stream().filter(row -> row.stream().anyMatch(x -> x.signum() != 0)).toList();
        List<BigFraction> law = read.law().orElseThrow();
        assertEquals(occurring.size(), law.size());
        for (int i = 0; i < law.size(); i++) {
            BigFraction chance = law.get(i);
            requireEqual(occurring.get(i), read.rows().get(i).stream().map(chance::multiply).toList());
        }
    }

    private static void requireLaw(List<Ratio> law) {
        assertTrue(law.stream().allMatch(x -> x.signum() >= 0), () -> "negative: " + law);
        assertEquals(Ratio.ONE, law.stream().reduce(Ratio.ZERO, Ratio::plus), law::toString);
    }

    private static void requireRows(List<List<Ratio>> rows, List<List<BigFraction>> read) {
        assertEquals(rows.size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            requireEqual(rows.get(i), read.get(i));
        }
    }

    private static void requireEqual(List<Ratio> numbers, List<BigFraction> read) {
        assertEquals(numbers.toString(), read.stream().map(x -> new Ratio(x.getNumerator(), x.getDenominator())).toList().toString());
    }
}
