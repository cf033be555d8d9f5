package org.ironbound.proof.mutants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ironbound.proof.ChangedKernel;
import org.ironbound.proof.Project;
import org.ironbound.proof.source.JavaText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hunts a few mutants; what the whole hunt found stands in proofs/mutants.md. */
class MutantsTest {
    /** The classes of a few mutants, and all that they mention. */
    private static final List<String> SOURCES = List.of("exact/Division.java", "exact/Products.java", "exact/SquareRoot.java");
    private static final String FLOOR = "exact.Division::floor(BigInteger,BigInteger)";
    private static final String CEIL = "exact.Division::ceil(BigInteger,BigInteger)";
    private static final String ROOT = "exact.SquareRoot::floor(BigInteger)";
    private static final String HALF = "exact.SquareRoot::half(BigInteger)";

    /** Computes the same: what is not negative is never below its product with the floor of its quotient. */
    private static final String EQUIVALENT = FLOOR
        + " line 7: n.signum() < 0 && q.multiply(d).compareTo(n) > 0 -> q.multiply(d).compareTo(n) > 0";
    private static final List<String> WRONG = List.of(
        CEIL + " line 3: n.negate() -> n",
        HALF + " line 2: 2L -> 3L",
        ROOT + " line 13: BigInteger.val(r) -> 0");

    private final KernelSources sources = KernelSources.of(JavaText.below(Project.KERNEL).stream()
        .filter(source -> SOURCES.contains(source.file().replace('\\', '/'))).toList());

    MutantsTest() throws IOException {
    }

    /** Three are noticed, and one that computes the same is reported as a survivor. KeY reads the few sources in some ten seconds. */
    @Tag("proof")
    @Tag("slow")
    @Test
    void proofsNoticeMutants() throws Exception {
        List<Mutant> planted = new ArrayList<>(WRONG.stream().map(this::mutant).toList());
        planted.add(mutant(EQUIVALENT));
        assertTrue(sources.refused(planted).isEmpty());
        ChangedKernel kernel = ChangedKernel.load(sources.planted(planted));
        Map<String, Result.Fate> fates = new TreeMap<>();
        for (Mutant mutant : planted) {
            fates.put(mutant.id(), Result.of("sample", kernel, mutant, List.of(mutant.method() + " normal_behavior.0")).fate());
        }
        Map<String, Result.Fate> expected = new TreeMap<>();
        WRONG.forEach(id -> expected.put(id, Result.Fate.KILLED));
        expected.put(EQUIVALENT, Result.Fate.SURVIVED);
        assertEquals(expected, fates);
    }

    private Mutant mutant(String id) {
        return Stream.concat(sources.code().values().stream(), sources.loops().values().stream()).flatMap(List::stream)
            .filter(mutant -> mutant.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError("no mutant " + id));
    }

    /** What the compiler refuses is no mutant. */
    @Test
    void mutantsCompile() throws IOException {
        Mutant wrong = new Mutant(CEIL, "", "exact/Division.java", mutant(WRONG.get(0)).start(), mutant(WRONG.get(0)).end(), "number", "");
        assertEquals(List.of(wrong), List.copyOf(sources.refused(List.of(wrong, mutant(EQUIVALENT)))));
        Draw draw = new Draw(sources, sources.code());
        for (int round = 0; round < 3; round++) {
            assertTrue(sources.refused(draw.round()).isEmpty());
        }
    }

    /** The same are drawn each time. */
    @Test
    void drawsAreRepeatable() throws IOException {
        assertEquals(new Draw(sources, sources.code()).round(), new Draw(sources, sources.code()).round());
    }

    /** Where a mutant is missing, or changes more than its method, a hunt stops. */
    @Test
    void changesAreCompared() {
        List<Mutant> mutants = List.of(mutant(EQUIVALENT));
        Map<String, String> original = Map.of(FLOOR, "a", CEIL, "b");
        Planted.require(mutants, original, Map.of(FLOOR, "A", CEIL, "b"));
        assertThrows(IllegalStateException.class, () -> Planted.require(mutants, original, original));
        assertThrows(IllegalStateException.class, () -> Planted.require(mutants, original, Map.of(FLOOR, "A", CEIL, "B")));
        assertThrows(IllegalStateException.class, () -> Planted.require(mutants, Map.of(CEIL, "b"), Map.of(CEIL, "b")));
    }

    /** A promise is weakened and a demand is strengthened, in all its parts. */
    @Test
    void contractsAreChanged() {
        List<String> changes = sources.contracts().get(FLOOR).stream().map(mutant -> mutant.id().substring(FLOOR.length() + 1)).toList();
        String below = "BigInteger.val(\\result) * BigInteger.val(d) <= BigInteger.val(n)";
        String above = "BigInteger.val(n) < (BigInteger.val(\\result) + 1) * BigInteger.val(d)";
        assertEquals(List.of(
            "line 2: BigInteger.val(d) > 0 -> BigInteger.val(d) > 0 + 1",
            "line 2: BigInteger.val(d) > 0 -> (BigInteger.val(d) > 0) && BigInteger.val(n) != 12345",
            "line 3: " + below + " -> true",
            "line 3: " + below + " -> " + below + " + 1",
            "line 4: " + above + " -> true",
            "line 4: " + above + " -> " + above.replace("<", "<=")), changes);
    }

    /** Each survivor of proofs/mutants.md is explained, and each explanation is about one. */
    @Test
    void survivorsAreExplained() throws IOException {
        Map<String, String> survivors = HuntReport.survivors(MutantsDocument.text());
        assertEquals(List.of(), survivors.entrySet().stream().filter(survivor -> !HuntReport.isExplained(survivor.getValue()))
            .map(Map.Entry::getKey).collect(Collectors.toList()));
        assertEquals(survivors.keySet(), Explanations.read().keySet());
    }

    @Test
    void reportsListSurvivors() {
        Result survivor = new Result("code 1", "comparison", Result.Fate.SURVIVED, 1, "another proof", "exact.A::b() line 1: a || b -> a");
        Result killed = new Result("code 1", "comparison", Result.Fate.KILLED, 1, "", "law.A::b() line 1: a -> b");
        Result undecided = new Result("code 1", "comparison", Result.Fate.UNDECIDED, 1, "too long", "law.A::c() line 1: a -> b");
        String unexplained = HuntReport.text("Drawn.", List.of(killed, survivor, undecided), Map.of());
        assertEquals(Map.of(survivor.id(), false), explained(unexplained));
        assertEquals(Map.of(survivor.id(), true),
            explained(HuntReport.text("Drawn.", List.of(killed, survivor), Map.of(survivor.id(), "why"))));
        assertTrue(unexplained.contains("| all | 3 | 1 | 1 | 1 |"), unexplained);
    }

    private static Map<String, Boolean> explained(String document) {
        Map<String, Boolean> explained = new TreeMap<>();
        HuntReport.survivors(document).forEach((id, reason) -> explained.put(id, HuntReport.isExplained(reason)));
        return explained;
    }
}
