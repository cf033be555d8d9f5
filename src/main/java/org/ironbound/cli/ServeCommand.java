package org.ironbound.cli;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.ironbound.input.ExactNumber;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.serve.Computations;
import org.ironbound.serve.LoopbackServer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** ironbound serve: the other commands as pages in a browser on this machine. */
final class ServeCommand implements Command {
    private static final String PORT = "port";
    private static final int LARGEST_PORT = 65_535;
    private static final String TIME = "time-limit";
    private static final int TIME_ABSENT = 10;
    private static final int LONGEST = 120;

    static CommandSpec spec() {
        CommandSpec spec = CommandLines.spec("serve", new ServeCommand());
        spec.addOption(CommandLines.option("--" + PORT, "P", "Where to listen, 1 to " + LARGEST_PORT
            + "; by default a port that is free."));
        spec.addOption(CommandLines.option("--" + TIME, "S", "Seconds that the answer to one question may take, 1 to " + LONGEST
            + "; by default " + TIME_ABSENT + "."));
        spec.usageMessage().description("Explore problems in a browser: a page for each, with its options, bounds, curves and "
            + "certificates.",
            "Prints the address of the page and runs until Ctrl-C. It listens on this machine only, answers its own pages only, and reads "
            + "no file for them; two processes of their own compute, with bounded memory, one question at a time.")
            .footer(Families.footer(List.of("  ironbound serve", "  ironbound serve --port 8080 --time-limit 60")));
        return spec;
    }

    @Override
    public int seconds(ParseResult options, Places places) {
        return TimeLimit.LONGEST;
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws IOException, InterruptedException {
        int port;
        int time;
        try {
            port = number(options, PORT, 0, LARGEST_PORT);
            time = number(options, TIME, TIME_ABSENT, LONGEST);
        } catch (InvalidFieldException e) {
            return Answer.usageError("--" + e.getMessage(), e.field().equals(PORT) ? "--port 8080" : "--time-limit 60");
        }
        CountDownLatch end = new CountDownLatch(1);
        try (Computations computations = new Computations(CommandLoop.class, time);
                LoopbackServer server = LoopbackServer.start(port, new Explorer(computations, time))) {
            session.ifInterrupted(end::countDown);
            session.give(Answer.of(ExitCode.OK, List.of("listening on " + server.address() + " (Ctrl-C ends it)")));
            end.await();
            return Answer.of(ExitCode.OK, List.of());
        } catch (IOException e) {
            return Answer.usageError("--" + PORT + " " + port + " cannot be had: " + e.getMessage(), "another --" + PORT + ", or none");
        }
    }

    /** A whole number from 1. */
    private static int number(ParseResult options, String field, int absent, int most) {
        String text = CommandLines.text(options, "--" + field);
        if (text == null) {
            return absent;
        }
        BigInteger number = ExactNumber.parseWhole(field, text);
        if (number.signum() <= 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
            throw new InvalidFieldException(field, text, "a whole number from 1 to " + most);
        }
        return number.intValueExact();
    }
}
