package org.ironbound.proof.mutants;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The command that hunts mutants; proofs/README.md shows how to call it. */
public final class Hunt {
    private static final String USAGE = """
        usage: kernel [ROUNDS [NODES [METHODS]]]
               contracts [LOADS [METHODS]]
               checker|claims [ONE_OF_SO_MANY_METHODS [METHODS]]
        """;
    /** So many rounds, loads or methods are more than anybody waits for, or leave nothing to try. */
    private static final int MOST = 100;
    private static final int MOST_NODES = 10_000_000;

    private final String[] args;

    private Hunt(String[] args) {
        this.args = args;
    }

    /** Exit code 0 if the hunt went through, 2 if the call is wrong. */
    public static void main(String[] args) throws Exception {
        try {
            run(args);
        } catch (WrongCall e) {
            System.err.print(e.getMessage() + "\n" + USAGE);
            System.exit(2);
        }
        System.exit(0);
    }

    /** @throws WrongCall before anything is tried or written */
    static void run(String... args) throws Exception {
        new Hunt(args).run();
    }

    private void run() throws Exception {
        String kind = args.length == 0 ? "" : args[0];
        Optional<TestedCode> tested = TestedCode.named(kind);
        if (kind.equals("kernel") && args.length <= 4) {
            KernelHunt hunt = new KernelHunt(number(1, 0, MOST, 1), number(2, 1, MOST_NODES, 4000), methods(3));
            hunt.run();
            hunt.report();
        } else if (kind.equals("contracts") && args.length <= 3) {
            ContractHunt hunt = new ContractHunt(number(1, 0, MOST, 3), methods(2));
            hunt.run();
            hunt.report();
        } else if (tested.isPresent() && args.length <= 3) {
            CodeHunt hunt = new CodeHunt(tested.get(), number(1, 1, MOST, 4), methods(2));
            hunt.run();
            hunt.report();
        } else {
            throw new WrongCall("no hunt is called so: '" + String.join(" ", args) + "'");
        }
    }

    private int number(int place, int least, int most, int usual) throws WrongCall {
        if (place >= args.length) {
            return usual;
        }
        if (args[place].matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(args[place]);
            if (least <= number && number <= most) {
                return number;
            }
        }
        throw new WrongCall("'%s' is no whole number from %d to %d".formatted(args[place], least, most));
    }

    private Methods methods(int place) throws WrongCall {
        String beginning = place < args.length ? args[place] : "";
        try {
            Pattern.compile(beginning);
        } catch (PatternSyntaxException e) {
            throw new WrongCall("'" + beginning + "' is no regular expression of methods: " + e.getDescription());
        }
        return new Methods(beginning);
    }

    /** A call that is refused. */
    static final class WrongCall extends Exception {
        private static final long serialVersionUID = 1;

        WrongCall(String message) {
            super(message);
        }
    }
}
