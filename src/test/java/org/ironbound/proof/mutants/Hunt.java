package org.ironbound.proof.mutants;

import java.util.Optional;

/** The command that hunts mutants; proofs/README.md shows how to call it. */
public final class Hunt {
    private static final String USAGE = """
        usage: kernel [ROUNDS [NODES]]
               contracts [LOADS]
               checker|claims [ONE_OF_SO_MANY_METHODS]
        """;

    private Hunt() {
    }

    /** Exit code 0 if the hunt went through, 2 if the call is wrong. */
    public static void main(String[] args) throws Exception {
        String kind = args.length == 0 ? "" : args[0];
        Optional<TestedCode> tested = TestedCode.named(kind);
        if (kind.equals("kernel") && args.length <= 3) {
            KernelHunt hunt = new KernelHunt(number(args, 2, 4000));
            hunt.run(number(args, 1, 1));
            hunt.report();
        } else if (kind.equals("contracts") && args.length <= 2) {
            ContractHunt hunt = new ContractHunt();
            hunt.run(number(args, 1, 3));
            hunt.report();
        } else if (tested.isPresent() && args.length <= 2) {
            CodeHunt hunt = new CodeHunt(tested.get(), number(args, 1, 4));
            hunt.run();
            hunt.report();
        } else {
            System.err.print(USAGE);
            System.exit(2);
        }
        System.exit(0);
    }

    private static int number(String[] args, int place, int usual) {
        return args.length > place ? Integer.parseInt(args[place]) : usual;
    }
}
