package org.ironbound.cli;

import java.math.BigInteger;
import org.ironbound.certificate.InvalidFieldException;
import org.ironbound.claim.Budget;
import org.ironbound.claim.ClaimException;
import org.ironbound.claim.Prover;
import org.ironbound.claim.Verdict;
import org.ironbound.problem.ExactNumber;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What the commands that prove claims share: their budget, and the progress that they show. */
final class ClaimOptions {
    private static final int MOST_BOXES = 100_000_000;
    private static final int MOST_SECONDS = 1_000_000;
    private static final int MOST_BITS = 8192;
    private static final int LEAST_BITS = 16;
    private static final int PERIOD = 1000;
    /** The option for output for machines. */
    static final String JSON = "--json";

    private ClaimOptions() {
    }

    static void add(CommandSpec spec, Budget absent) {
        spec.addOption(CommandLines.option("--boxes", "N", "Boxes to look at for each inequality; by default " + absent.boxes() + "."));
        spec.addOption(CommandLines.option("--seconds", "S", "Time for each claim; by default " + absent.seconds() + "."));
        spec.addOption(CommandLines.option("--bits", "B", "Bits after the point, " + LEAST_BITS + " to " + MOST_BITS + "; by default as many as are needed."));
        spec.addOption(OptionSpec.builder(JSON).description("Print one JSON object instead of text.").build());
    }

    /** @throws InvalidFieldException if an option is out of its range */
    static Budget budget(ParseResult options, Budget absent) {
        return new Budget(whole(options, "boxes", 1, MOST_BOXES, absent.boxes()), whole(options, "seconds", 1, MOST_SECONDS, absent.seconds()),
            whole(options, "bits", LEAST_BITS, MOST_BITS, absent.bits()));
    }

    private static int whole(ParseResult options, String field, int least, int most, int absent) {
        String text = CommandLines.text(options, "--" + field);
        if (text == null) {
            return absent;
        }
        BigInteger value = ExactNumber.parseWhole(field, text);
        if (value.compareTo(BigInteger.valueOf(least)) < 0 || value.compareTo(BigInteger.valueOf(most)) > 0) {
            throw new InvalidFieldException(field, text, "a whole number from " + least + " to " + most);
        }
        return value.intValueExact();
    }

    /** Runs the prover; on a terminal it shows how many boxes were looked at. */
    static Verdict withProgress(Console console, Prover prover) throws ClaimException {
        if (System.console() == null) {
            return prover.run();
        }
        Thread progress = new Thread(() -> showProgress(console, prover));
        progress.setDaemon(true);
        progress.start();
        try {
            return prover.run();
        } finally {
            progress.interrupt();
            console.err().print("\r" + " ".repeat(40) + "\r");
        }
    }

    private static void showProgress(Console console, Prover prover) {
        try {
            while (true) {
                Thread.sleep(PERIOD);
                console.err().print("\r" + prover.boxes() + " boxes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
