package org.ironbound.proof;

import de.uka.ilkd.key.macros.scripts.ScriptException;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.init.ProofInputException;
import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command that proves the kernel and stores the proofs; proofs/README.md shows how to call it. */
public final class Prove {
    private final ProveOptions options;
    private final KernelEnvironment environment = KernelEnvironment.ofKernel();
    private final SettingsFile settings = SettingsFile.ofProject();
    private final List<Contract> contracts = environment.contracts();
    private final ProofStore store = ProofStore.ofProject(contracts);
    private final Prover prover = new Prover(environment);
    private final Replayer replayer = new Replayer(environment);
    private final ProofAudit audit = new ProofAudit(environment);
    private final ProofShortener shortener = new ProofShortener(environment, store);
    private final Vacuity vacuity = new Vacuity(environment);
    private final List<ClosedProof> closed = new ArrayList<>();
    private int failures;

    private Prove(ProveOptions options) throws IOException {
        this.options = options;
    }

    /** Exit code 0 if everything asked for is proved, 1 if something stays open, 2 if the call is wrong. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        try {
            return new Prove(ProveOptions.parse(args)).run() ? 0 : 1;
        } catch (IllegalArgumentException e) {
            System.err.println("error: " + e.getMessage());
            System.err.println(ProveOptions.USAGE);
            return 2;
        } catch (IOException e) {
            System.err.println("error: " + e.getMessage());
            return 1;
        }
    }

    private boolean run() throws IOException {
        settings.unused(contracts).forEach(line -> System.out.println("settings line matches no contract: " + line));
        List<Contract> wanted = contracts.stream().filter(c -> options.selects(c.getName())).toList();
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("no contract has that in its name");
        }
        for (Contract contract : wanted) {
            handle(contract);
        }
        if (options.selectsAll()) {
            removeOrphans();
            writeLists();
        }
        System.out.printf("%d of %d contracts proved, %d not%n", closed.size(), wanted.size(), failures);
        return failures == 0;
    }

    private void handle(Contract contract) {
        long start = System.nanoTime();
        try {
            Optional<ClosedProof> stored = options.shorten() ? Optional.of(shortener.shorten(contract, settings.of(contract)))
                : options.changedOnly() ? replayed(contract) : Optional.empty();
            ClosedProof proof = stored.isPresent() ? stored.get() : proved(contract);
            closed.add(proof);
            String verb = stored.isPresent() ? "replayed" : "proved";
            report(contract, start, "%-8s %6d nodes %4d branches".formatted(verb, proof.nodes(), proof.branches()));
        } catch (ProofRejected e) {
            failures++;
            report(contract, start, "NOT PROVED, " + e.getMessage());
        } catch (Exception | AssertionError | StackOverflowError e) {
            failures++;
            report(contract, start, "ERROR, " + e);
        }
    }

    private static void report(Contract contract, long start, String result) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s %6.1f s  %s%n", result, seconds, ContractNames.readable(contract.getName()));
    }

    private Optional<ClosedProof> replayed(Contract contract) throws ProofInputException {
        if (!Files.exists(store.fileOf(contract))) {
            return Optional.empty();
        }
        Proof proof = environment.obligation(contract);
        try {
            replayer.replay(contract, store.fileOf(contract), settings.of(contract), proof);
            return Optional.of(accept(contract, proof));
        } catch (ProofRejected e) {
            System.out.println("does not replay, " + e.getMessage());
            return Optional.empty();
        } finally {
            proof.dispose();
        }
    }

    private ClosedProof proved(Contract contract)
            throws ProofRejected, ProofInputException, IOException, ScriptException, InterruptedException {
        Proof proof = environment.obligation(contract);
        try {
            prover.run(proof, settings.of(contract));
            System.out.print(OpenGoals.describe(proof, options.goals()));
            accept(contract, proof);
            requireNotVacuous(contract);
            store.save(contract, proof);
        } finally {
            proof.dispose();
        }
        return shortener.shorten(contract, settings.of(contract));
    }

    private void requireNotVacuous(Contract contract)
            throws ProofRejected, ProofInputException, IOException, ScriptException, InterruptedException {
        if (contract instanceof FunctionalOperationContract operation && vacuity.isVacuous(operation, settings.of(contract))) {
            throw new ProofRejected("vacuous: nothing satisfies the precondition");
        }
    }

    private ClosedProof accept(Contract contract, Proof proof) throws ProofRejected {
        return audit.accept(contract, store.nameOf(contract), settings.of(contract), proof);
    }

    private void writeLists() throws IOException {
        if (failures == 0) {
            ProofLists.write(ProofLists.of(closed));
        } else {
            System.out.println("the lists stay as they were, because not all is proved");
        }
    }

    private void removeOrphans() throws IOException {
        for (Path orphan : store.orphans()) {
            Files.delete(orphan);
            System.out.println("removed " + orphan.getFileName() + ", a proof of a contract that is no more");
        }
    }
}
