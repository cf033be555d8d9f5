package org.ironbound.proof;

import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.init.KeYUserProblemFile;
import de.uka.ilkd.key.proof.init.ProofInputException;
import de.uka.ilkd.key.proof.io.IntermediatePresentationProofFileParser;
import de.uka.ilkd.key.proof.io.IntermediateProofReplayer;
import de.uka.ilkd.key.proof.io.intermediate.NodeIntermediate;
import de.uka.ilkd.key.rule.OneStepSimplifier;
import de.uka.ilkd.key.settings.Configuration;
import de.uka.ilkd.key.settings.ProofSettings;
import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.strategy.FIFOStrategy;
import de.uka.ilkd.key.util.ProgressMonitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Checks stored proofs. The obligation is rebuilt from the sources with the project's own options; the file supplies
 * nothing but the rule applications, and what else it says must agree with the project. (An option that it does not
 * mention is the project's.)
 */
final class Replayer {
    private final KernelEnvironment environment;
    private final SharedSimplifier simplifier = new SharedSimplifier();

    Replayer(KernelEnvironment environment) {
        this.environment = environment;
    }

    /**
     * Replays a stored proof on the obligation of the contract.
     *
     * @param obligation as {@link KernelEnvironment#obligation} made it; afterwards it holds the proof
     * @return the steps, as they were read
     * @throws ProofRejected if the file is missing or unreadable, belongs to something else, was made with other
     *                       settings, or a step of it cannot be applied
     */
    NodeIntermediate replay(Contract contract, Path file, ContractSettings settings, Proof obligation) throws ProofRejected {
        if (!Files.isRegularFile(file)) {
            throw new ProofRejected("no stored proof");
        }
        prepare(obligation, settings);
        KeYUserProblemFile stored = new KeYUserProblemFile(contract.getName(), file.toFile(),
                ProgressMonitor.Empty.getInstance(), environment.initConfig().getProfile(), true);
        try {
            stored.setInitConfig(environment.initConfig());
            requireContract(stored.getProofObligation(), contract);
            requireSettings(stored.readPreferences(), settings);
            return applySteps(stored, obligation);
        } catch (IOException | ProofInputException | RuntimeException e) {
            throw new ProofRejected("unreadable: " + e, e);
        } finally {
            stored.close();
        }
    }

    /** Readies an obligation for steps that are given: no strategy looks for others. */
    void prepare(Proof obligation, ContractSettings settings) {
        RulesOnDemand.useIn(obligation);
        simplifier.useIn(obligation); // before KeY readies its own for the strategy
        obligation.setActiveStrategy(FIFOStrategy.INSTANCE); // else KeY makes one that is dear
        obligation.getSettings().getStrategySettings().setActiveStrategyProperties(settings.strategyProperties());
        OneStepSimplifier.refreshOSS(obligation);
    }

    private static void requireContract(Configuration proofObligation, Contract contract) throws ProofRejected {
        String stored = proofObligation == null ? null : proofObligation.getString("contract");
        if (!contract.getName().equals(stored)) {
            throw new ProofRejected("is a proof of " + stored);
        }
    }

    private static void requireSettings(ProofSettings stored, ContractSettings settings) throws ProofRejected {
        requireEqual("taclet options", stored.getChoiceSettings().getDefaultChoices(), TacletOptions.asSettings());
        requireEqual("strategy options", asMap(stored.getStrategySettings().getActiveStrategyProperties()),
                asMap(settings.strategyProperties()));
    }

    private static Map<Object, Object> asMap(Properties properties) {
        return Map.copyOf(properties);
    }

    private static void requireEqual(String what, Map<?, ?> stored, Map<?, ?> wanted) throws ProofRejected {
        if (!stored.equals(wanted)) {
            String differences = wanted.entrySet().stream()
                    .filter(entry -> !entry.getValue().equals(stored.get(entry.getKey())))
                    .map(entry -> entry.getKey() + " is " + stored.get(entry.getKey()) + ", not " + entry.getValue())
                    .sorted()
                    .collect(Collectors.joining("; "));
            throw new ProofRejected("made with other " + what + ": " + differences);
        }
    }

    /** The steps of KeY's own loader, without its reading of sources and options. */
    private static NodeIntermediate applySteps(KeYUserProblemFile stored, Proof obligation) throws IOException, ProofRejected,
            ProofInputException {
        var parser = new IntermediatePresentationProofFileParser(obligation);
        stored.readProof(parser);
        var parsed = parser.getResult();
        List<Throwable> errors = new ArrayList<>(parsed.errors());
        errors.addAll(new IntermediateProofReplayer(null, obligation, parsed).replay(null, null, false).getErrors());
        if (!errors.isEmpty()) {
            String first = String.valueOf(errors.get(0).getMessage()).replaceAll("\\s+", " ");
            throw new ProofRejected(errors.size() + " steps fail; the first: " + first, errors.get(0));
        }
        return parsed.parsedResult();
    }
}
