package org.ironbound.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties notice that a clause of specs/ was made false. {@link MutantReport} measures it for all clauses. */
class ClauseMutantsTest {
    private static final SpecFiles SPECS = SpecFiles.read();
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** Changes that properties once did not notice, because they drew only where the hypotheses hold, or nowhere near a sharp constant. */
    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {
        "Exp.sumAtLeast @ p >= 0 && r >= 0 @ true",
        "Curve.forwardAtMost @ c <= x @ true",
        "Curve.backwardAtLeast @ x <= c @ true",
        "Divergence.growsAtLeast @ a <= b @ true",
        "Divergence.mixLines @ i >= 0 && j >= 0 @ true",
        "SignSum.chernoff @ t >= 0 @ true",
        "SignSum.berryEsseen @ 1187 @ 1000",
        "Target.momentsOfAtom @ 0 <= a @ true",
        "Target.coefficientByChord @ 3 * s - 2 * x @ 3 * s - x",
        "Skew.between @ 0 <= e @ true",
        "ApproximateSdpi.defineSharpAtMost @ 0 <= rn @ true",
        "Mixture.defineTerm @ b >= 0 @ true",
        "RowPair.sumStep @ k >= 0 @ true",
        "Binomial.betweenStep @ a < b @ a < 2 * (b)",
        "Exp.seriesAtMost @ a <= b @ a <= b + 1",
        "Cost.mean @ atLeast ( c , d , s , k , q ) @ true",
        "TrinomialWindow.shareOfSigns @ e == 2 * f @ e >= 2 * f",
        "Pi.quartersBelow @ k >= 0 @ true",
        "Dber.belowLine @ atMost ( l , e , p , e ) @ true",
        "Factors.moreLogs @ isRest ( b , i , z ) @ true",
        "Skew.morePlus @ g <= h @ true",
        "Target.point @ p * ( g * w + z * h ) <= q * ( e * w ) @ true",
        "OutputLaw.point @ a == x * n @ true",
        "Clustering.learnerOfPair @ i * f <= e * j @ i * f <= 2 * (e * j)",
        "Fraction.ofSum @ v >= h * l * ( d + n ) @ true",
        "Term.aboveNull @ low > 0 @ true",
        "Slope.enclosedAlong @ g * x <= ( high - q ) * s @ true",
        "Slope.ofArctangent @ isOf ( t , r , 4 , i , g ) @ true",
        "Term.anyRoot @ n >= 1 @ true",
        "Term.anyRoot @ \\dl_pow ( - low , n ) @ \\dl_pow ( n , - low )",
        "Quantity.weakenAtLeast @ r * q <= p * s @ r * q <= p * s + 1",
        "OutputLaw.nearMean @ varianceAtMost ( law , g , s ) @ true",
        "Dber.belowLine @ atMost ( h , e , q , e ) @ true",
        "Dber.belowLine @ m * e <= h * d @ m * e <= h * d + 1",
        "Skew.between @ 0 <= a - 2 * b * e + c * ( e * e ) @ true",
        "Skew.moreMinus @ t - x <= m @ true",
        "BooleanClustering.learner @ Entropy . atMost ( s + x , 2 * s , r , s ) @ true",
        "BooleanClustering.outOfReachByCentre @ centreAtLeast ( p , q , g , h , x , y ) @ true",
        "BooleanClustering.memorizationByCentre @ Clustering . meanErrorAtMost ( t , g , h ) @ true",
        "Clustering.outOfReach @ p * s < r * q @ true",
        "Cost.gaussTv @ Quantity . atMost ( Clustering . rho ( c ) , g , h ) @ true",
        "GaussianClustering.memorization @ Clustering . kind ( c ) == 0 @ true",
        "SparseDirect.extend @ belowUpTo ( t , u , v , cn , cd , n , d ) @ true",
        "SparseClustering.rhoAtMost @ Target . coefficientAtMost ( Target . law ( 0 , i , j , x , y ) , e , f ) @ true",
        "Term.product @ low * s <= c * g @ true",
        "Term.ofTwoRising @ Slope . begins ( t , u , l + 1 ) @ true",
        "Place.leastByRise @ Slope . isNumber ( q , z , 0 ) @ true",
        "Place.leastBySign @ Slope . begins ( w , r , l ) @ true",
        "Slope.enclosedAlong @ ( low - p ) * s <= g * x @ true",
        "Slope.ofLogarithm @ k < m @ true",
        "Fraction.same @ g + r < p @ true",
        "Factors.weight @ z == x * ( 1000000000 * 1000000000 ) + g @ true",
        "JointLaw.ofChannel @ isOfChannel ( c , m , n , w , d , e ) @ true",
        "Mixture.memorization @ i >= 0 @ true",
        "MixtureLearner.nameOfLearner @ i * y + x * j <= j * y @ true",
        "Estimation.outOfReach @ Clustering . kind ( c ) == 0 @ true",
        "Target.secondMomentAtMost @ coefficientIsSecondMoment ( law ) @ true",
        "OneSided.along @ Slope . isSlope ( u , v , m , n - 1 , m - 1 , c ) @ true",
        "OneSided.weightedLogarithm @ - 3 * f <= s @ - 3 * f <= 2 * ( s )",
        "Place.everyPlace @ Slope . isReached ( a , g , a , v , g1 , g2 , s ) @ true",
    })
    void changedHypothesisIsNoticed(String clause, String hypothesis, String replacement) {
        Mutant mutant = changed(clause, hypothesis, replacement);
        Trial.Verdict found = MutantHunt.of(mutant.original(), List.of(mutant), LONGEST).get(mutant).found();
        assertTrue(found != null && found.isRefuted(), () -> mutant + " is not refuted");
    }

    /** Where a property draws, a clause must not ask anything of what is the name of nothing. */
    @Test
    void numbersAreNoNames() {
        assertEquals(Trial.Kind.MEANINGLESS, found("Cost", "ofFewer", "becomes \\result && atLeast(d, ").kind());
    }

    /** A promise without its premise is false. */
    @Test
    void premisesOfPromisesAreHypotheses() {
        Trial.Verdict found = found("Cluster", "exchange", "in promise 2 requires binomialAtLeast(n, p, q, i, x, s) dropped");
        assertEquals(Trial.Kind.FALSE, found.kind());
    }

    /** What becomes of the only mutant with such a change. */
    private static Trial.Verdict found(String type, String name, String change) {
        SpecContract contract = SPECS.contract(type, name);
        List<Mutant> mutants = ClauseMutants.of(contract).stream().filter(mutant -> mutant.change().contains(change)).toList();
        assertEquals(1, mutants.size());
        return MutantHunt.of(contract, mutants, LONGEST).get(mutants.get(0)).found();
    }

    @ParameterizedTest
    @MethodSource
    @Tag("slow")
    void longWalksRefuteNothing(SpecContract contract) {
        Mutant unchanged = Mutant.unchanged(contract);
        Trial.Verdict found = MutantHunt.of(contract, List.of(unchanged), LONGEST).get(unchanged).found();
        assertTrue(found == null, () -> contract.qualifiedName() + ": " + found.why());
    }

    static List<SpecContract> longWalksRefuteNothing() {
        return SPECS.contracts();
    }

    /** The list of survivors is not older than the clauses. */
    @Test
    void survivorsAreMutants() throws IOException {
        Map<String, Set<String>> changes = SPECS.contracts().stream().collect(Collectors.toMap(SpecContract::qualifiedName,
            contract -> ClauseMutants.of(contract).stream().map(Mutant::change).collect(Collectors.toSet())));
        List<Survivors.Survivor> survivors = Survivors.read();
        List<String> unknown = survivors.stream().filter(s -> !changes.getOrDefault(s.clause(), Set.of()).contains(s.change()))
            .map(Survivors.Survivor::mutant).toList();
        assertEquals(List.of(), unknown);
        assertFalse(survivors.isEmpty());
    }

    @Test
    void everyClauseHasMutants() {
        List<String> none = SPECS.contracts().stream().filter(c -> ClauseMutants.of(c).isEmpty())
            .map(SpecContract::qualifiedName).toList();
        assertTrue(none.isEmpty(), () -> "no mutants of " + none);
    }

    private static Mutant changed(String clause, String hypothesis, String replacement) {
        String[] name = clause.split("\\.");
        SpecContract contract = SPECS.contract(name[0], name[1]);
        List<Formula> requires = contract.requires().stream()
            .map(formula -> Formula.parse(Tokens.of(formula.toString().replace(hypothesis, replacement)))).toList();
        assertNotEquals(contract.requires().toString(), requires.toString(), () -> clause + " does not say " + hypothesis);
        return new Mutant(new SpecContract(contract.type(), contract.name(), contract.parameters(), contract.isModel(), requires,
            contract.ensures()), contract, hypothesis + " becomes " + replacement, true);
    }
}
