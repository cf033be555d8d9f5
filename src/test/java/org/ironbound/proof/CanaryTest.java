package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.speclang.Contract;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** If a canary passes, the pipeline proves false things. */
@Tag("proof")
class CanaryTest {
    private static final ContractSettings SETTINGS = new ContractSettings(Map.of(), 3_000, List.of(), Optional.empty());

    private final KernelEnvironment environment = Canaries.environment();
    private final ProofAudit audit = new ProofAudit(environment);

    CanaryTest() throws IOException {
    }

    @TestFactory
    Stream<DynamicTest> wrongContractsStayOpen() throws IOException {
        List<Contract> wrong = Canaries.contracts("open");
        assertTrue(wrong.size() >= 10, "canaries are missing");
        return wrong.stream().map(contract -> dynamicTest(ContractNames.readable(contract.getName()), () -> {
            Proof proof = prove(contract);
            try {
                assertFalse(proof.closed(), () -> "KeY proves " + contract.getName());
            } finally {
                proof.dispose();
            }
        }));
    }

    @Test
    void circularLemmasCloseAndAreRejected() throws Exception {
        List<Contract> circular = new ArrayList<>(Canaries.contracts("rejected"));
        circular.removeIf(contract -> contract.getName().contains("Assumes"));
        List<ClosedProof> proofs = new ArrayList<>();
        for (Contract contract : circular) {
            Proof proof = prove(contract);
            proofs.add(audit.accept(contract, "", SETTINGS, proof));
            proof.dispose();
        }
        Set<String> measured = circular.stream().filter(Contract::hasMby).map(Contract::getName).collect(Collectors.toSet());
        Set<String> inCycles = new TreeSet<>();
        new CitationGraph(proofs).unfoundedCycles(measured).forEach(inCycles::addAll);
        assertEquals(circular.stream().map(Contract::getName).collect(Collectors.toCollection(TreeSet::new)), inCycles);
        assertEquals(3, inCycles.size());
    }

    @Test
    void assumptionsCloseAndAreRejected() throws Exception {
        Contract assumes = Canaries.contracts("rejected").stream()
                .filter(contract -> contract.getName().contains("Assumes"))
                .findFirst().orElseThrow();
        Proof proof = prove(assumes);
        assertTrue(proof.closed());
        ProofRejected rejection = assertThrows(ProofRejected.class, () -> audit.accept(assumes, "", SETTINGS, proof));
        assertTrue(rejection.getMessage().contains("JML assume"), rejection.getMessage());
        proof.dispose();
    }

    private Proof prove(Contract contract) throws Exception {
        Proof proof = environment.obligation(contract);
        new Prover(environment).run(proof, SETTINGS);
        return proof;
    }
}
