package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.uka.ilkd.key.java.JavaInfo;
import de.uka.ilkd.key.java.abstraction.KeYJavaType;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.rule.NoPosTacletApp;
import de.uka.ilkd.key.rule.OneStepSimplifier;
import de.uka.ilkd.key.rule.Taclet;
import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
import de.uka.ilkd.key.util.MiscTools;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ironbound.proof.trust.StoredProof;
import org.ironbound.reference.Lane;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * All code of the kernel has contracts, and the stored proof of each replays: one test each; at the end it looks at the proofs together. No
 * contract is vacuous, which {@link Prove} looks for too, when it proves one. One class for all that needs the whole kernel in KeY, so that
 * of the test processes only one loads it. The test {@code verification.ReplayTest} is this.
 */
@Tag("proof")
public abstract class KernelReplay {
    private static final int ONE_OF = Lane.tries(50, 10);

    private final KernelEnvironment environment = KernelEnvironment.ofKernel();
    private final List<Contract> contracts = environment.contracts();
    private final SettingsFile settings = SettingsFile.ofProject();
    private final ProofStore store = ProofStore.ofProject(contracts);
    private final ProofAudit audit = new ProofAudit(environment);
    private final Replayer replayer = new Replayer(environment);
    private final List<ClosedProof> proofs = new ArrayList<>();

    protected KernelReplay() throws IOException {
    }

    @Test
    void allOfTheKernelHasContracts() {
        assertEquals(List.of(), new ContractCoverage(environment).withoutContract());
    }

    @Test
    void allContractsPromiseTermination() {
        assertEquals(List.of(), new ContractCoverage(environment).partial());
    }

    /** No contract of a method, constructor or lemma is proved for the want of cases. */
    @Tag("slow")
    @TestFactory
    Stream<DynamicTest> noContractIsVacuous() {
        Vacuity vacuity = new Vacuity(environment);
        return contracts.stream()
                .filter(FunctionalOperationContract.class::isInstance)
                .map(FunctionalOperationContract.class::cast)
                .map(contract -> dynamicTest("not vacuous: " + ContractNames.readable(contract.getName()),
                        () -> assertFalse(vacuity.isVacuous(contract, settings.of(contract)))));
    }

    /** The steps that vacuity is looked for with suffice: contracts with two inequalities that exclude each other are found out. */
    @Tag("again")
    @Test
    void contradictionsShowSoon() throws Exception {
        Vacuity vacuity = new Vacuity(environment);
        List<FunctionalOperationContract> all = contracts.stream().filter(FunctionalOperationContract.class::isInstance)
                .map(FunctionalOperationContract.class::cast).toList();
        for (int i = 0; i < all.size(); i += ONE_OF) {
            FunctionalOperationContract contract = all.get(i);
            assertTrue(vacuity.isVacuous(vacuity.contradicted(contract), settings.of(contract)), contract.getName());
        }
    }

    /** Replays let KeY simplify with the rules that it found for one proof. */
    @Tag("again")
    @Test
    void simplifyingRulesAreTheSameForAllProofs() throws Exception {
        SharedSimplifier simplifier = new SharedSimplifier();
        for (int i = 0; i < contracts.size(); i += ONE_OF) {
            Proof proof = environment.obligation(contracts.get(i));
            OneStepSimplifier.refreshOSS(proof);
            Set<Taclet> found = simplifying(proof);
            simplifier.useIn(proof);
            assertEquals(found, simplifying(proof), contracts.get(i).getName());
            assertFalse(found.isEmpty());
            proof.dispose();
        }
    }

    private static Set<Taclet> simplifying(Proof proof) {
        return MiscTools.findOneStepSimplifier(proof).getCapturedTaclets().stream().map(NoPosTacletApp::taclet).collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> everyContractHasAProofThatReplays() {
        Stream<DynamicTest> each = contracts.stream().map(contract ->
                dynamicTest(ContractNames.readable(contract.getName()), () -> replay(contract)));
        return Stream.concat(each, together());
    }

    /** The table of types that all obligations share is the one that KeY would make of those of an obligation. */
    @Test
    void obligationsFindTheTypesThatKeYFinds() throws Exception {
        Proof proof = environment.obligation(contracts.get(0));
        try {
            SortedMap<String, KeYJavaType> shared = typesByName(proof.getJavaInfo());
            proof.getJavaInfo().resetCaches();
            assertEquals(typesByName(proof.getJavaInfo()), shared);
            assertTrue(shared.size() > environment.types().size(), () -> shared.size() + " types");
        } finally {
            proof.dispose();
        }
    }

    private static SortedMap<String, KeYJavaType> typesByName(JavaInfo types) {
        SortedMap<String, KeYJavaType> byName = new TreeMap<>();
        types.getAllKeYJavaTypes().forEach(type -> byName.put(type.getFullName(), types.getTypeByName(type.getFullName())));
        return byName;
    }

    private void replay(Contract contract) throws Exception {
        ContractSettings ofContract = settings.of(contract);
        Proof proof = environment.obligation(contract);
        try {
            replayer.replay(contract, store.fileOf(contract), ofContract, proof);
            proofs.add(audit.accept(contract, store.nameOf(contract), ofContract, proof));
        } catch (ProofRejected e) {
            throw new AssertionFailedError(ContractNames.readable(contract.getName()) + ": " + e.getMessage(), e);
        } finally {
            proof.dispose();
        }
    }

    /** Run last, when all proofs have been seen. */
    private Stream<DynamicTest> together() {
        return Stream.of(
                dynamicTest("there are contracts", () -> assertFalse(contracts.isEmpty())),
                dynamicTest("every contract was replayed", () -> assertEquals(names(contracts), provedNames())),
                dynamicTest("no proof is left over", () -> assertEquals(List.of(), store.orphans())),
                dynamicTest("no settings line is left over",
                        () -> assertEquals(List.of(), settings.unused(contracts))),
                dynamicTest("no contracts rely on each other in a circle", () -> assertEquals(List.of(),
                        new CitationGraph(proofs).unfoundedCycles(measured(contracts)))),
                dynamicTest("the proofs as text cite what KeY sees them cite", () -> assertEquals(citations(), citationsOfTexts())),
                dynamicTest("contracts.txt is what Prove writes", () -> assertListed("contracts.txt")),
                dynamicTest("trusted.txt is what Prove writes", () -> assertListed("trusted.txt")));
    }

    private SortedMap<String, SortedSet<String>> citations() {
        SortedMap<String, SortedSet<String>> citations = new TreeMap<>();
        proofs.forEach(proof -> citations.put(ContractNames.readable(proof.contract()),
                proof.citations().stream().map(ContractNames::readable).collect(Collectors.toCollection(TreeSet::new))));
        return citations;
    }

    private static SortedMap<String, SortedSet<String>> citationsOfTexts() throws IOException {
        SortedMap<String, SortedSet<String>> citations = new TreeMap<>();
        StoredProof.all().forEach(proof -> citations.put(proof.contract().text(), proof.citations()));
        return citations;
    }

    private void assertListed(String name) throws IOException {
        Path list = Project.PROOFS.resolve(name);
        Set<String> now = lines(ProofLists.of(proofs).get(list));
        Set<String> stored = lines(ProofLists.stored(list));
        assertEquals(Set.of(), without(now, stored), () -> "lines missing in " + name);
        assertEquals(Set.of(), without(stored, now), () -> "lines too many in " + name);
    }

    private static Set<String> lines(String text) {
        return text.lines().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> lines, Set<String> others) {
        Set<String> rest = new TreeSet<>(lines);
        rest.removeAll(others);
        return rest;
    }

    private Set<String> provedNames() {
        return proofs.stream().map(ClosedProof::contract).collect(Collectors.toSet());
    }

    private static Set<String> names(List<Contract> contracts) {
        return contracts.stream().map(Contract::getName).collect(Collectors.toSet());
    }

    private static Set<String> measured(List<Contract> contracts) {
        return names(contracts.stream().filter(Contract::hasMby).toList());
    }
}
