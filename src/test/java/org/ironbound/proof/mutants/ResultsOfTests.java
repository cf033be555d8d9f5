package org.ironbound.proof.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.pitest.mutationtest.ClassMutationResults;
import org.pitest.mutationtest.DetectionStatus;
import org.pitest.mutationtest.ListenerArguments;
import org.pitest.mutationtest.MutationResult;
import org.pitest.mutationtest.MutationResultListener;
import org.pitest.mutationtest.MutationResultListenerFactory;

/** Appends what PIT finds to a file. */
final class ResultsOfTests implements MutationResultListenerFactory, MutationResultListener {
    static final String NAME = "RESULTS_OF_TESTS";

    private final Path file;

    ResultsOfTests(Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "results of a hunt";
    }

    @Override
    public MutationResultListener getListener(Properties unused, ListenerArguments arguments) {
        return this;
    }

    @Override
    public void runStart() {
        // Nothing is prepared: the file may have results already.
    }

    @Override
    public void handleMutationResult(ClassMutationResults results) {
        results.getMutations().stream().map(ResultsOfTests::result).flatMap(Optional::stream).forEach(result -> {
            try {
                result.appendTo(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void runEnd() {
        // Each result has been written.
    }

    /** None of a class that the virtual machine refuses: that is no mutant. */
    private static Optional<Result> result(MutationResult mutant) {
        Result.Fate fate = switch (mutant.getStatus()) {
            case KILLED, TIMED_OUT, MEMORY_ERROR -> Result.Fate.KILLED;
            case SURVIVED, NO_COVERAGE -> Result.Fate.SURVIVED;
            default -> Result.Fate.UNDECIDED;
        };
        String guard = switch (mutant.getStatus()) {
            case KILLED -> mutant.getKillingTestDescription();
            case SURVIVED, NO_COVERAGE -> "no test fails";
            default -> mutant.getStatus().toString();
        };
        return mutant.getStatus() == DetectionStatus.NON_VIABLE ? Optional.empty()
            : Optional.of(new Result("tests", OneOfEachMethod.kind(mutant.getDetails()), fate, 0, guard,
                OneOfEachMethod.id(mutant.getDetails())));
    }
}
