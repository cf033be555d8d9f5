package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
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

    @Test
    void vacuousContractsAreFound() throws Exception {
        Vacuity vacuity = new Vacuity(environment);
        List<Contract> vacuous = Canaries.contracts("vacuous");
        assertEquals(2, vacuous.size());
        for (Contract contract : vacuous) {
            assertTrue(vacuity.isVacuous((FunctionalOperationContract) contract, ContractSettings.USUAL), contract.getName());
        }
    }

    @Test
    void missingContractsAreFound() {
        String type = "canary.uncontracted.Uncontracted";
        Set<String> missing = new TreeSet<>(new ContractCoverage(environment).withoutContract());
        missing.removeIf(name -> !name.startsWith(type));
        assertEquals(Set.of(type + "::Uncontracted", type + "::method", type + "::hidden", type + ".Nested::inner",
                type + ".Nested::Nested"), missing);
    }

    @Test
    void partialContractsAreFound() {
        List<String> partial = new ContractCoverage(environment).partial();
        assertEquals(List.of("canary.uncontracted.Uncontracted::endless() normal_behavior.0"),
                partial.stream().map(ContractNames::readable).toList());
    }

    /** Where the logarithm is mentioned there are its axioms, and only there. */
    @Test
    void obligationsHaveTheAxiomsInReach() throws Exception {
        assertTrue(axiomsOfTheLogarithm("canary.open.WrongLogarithm::tooSharp"));
        assertFalse(axiomsOfTheLogarithm("canary.open.FlippedFloor::floor"));
    }

    private boolean axiomsOfTheLogarithm(String target) throws Exception {
        Contract contract = Canaries.contracts("open").stream()
                .filter(candidate -> candidate.getName().contains(target)).findFirst().orElseThrow();
        Proof proof = environment.obligation(contract);
        try {
            return proof.openGoals().head().indexOfTaclets().allNoPosTacletApps().stream()
                    .anyMatch(app -> app.taclet().name().toString().startsWith("Contract_axiom_for_")
                            && app.taclet().name().toString().endsWith("_in_LogarithmLemmas"));
        } finally {
            proof.dispose();
        }
    }

    private Proof prove(Contract contract) throws Exception {
        Proof proof = environment.obligation(contract);
        new Prover(environment).run(proof, SETTINGS);
        return proof;
    }
}
