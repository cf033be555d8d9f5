package org.ironbound.search.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.reference.NoisySigns;
import org.ironbound.reference.NormalDistance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankedSignSearchTest {
    /** What is known of the centre is below 2 (z/lambda)^2, which some learner's output says, and near it for a small lambda. */
    @ParameterizedTest
    @CsvSource({"100, 1000, 100, 0.90", "100, 1000, 200, 0.90", "100, 1000, 10, 0.88", "32, 1000, 1, 0.96", "1, 1000, 100, 0.97",
        "300, 1000, 300, 0.35"})
    void whatIsKnownOfTheCentre(int l, int whole, int error, double share) {
        Witness witness = RankedSignSearch.witness(new BigFraction(l, whole), new BigFraction(error, 1000)).orElseThrow();
        double root = witness.get(WitnessField.ROOT).doubleValue();
        double most = 2 * NormalDistance.quantile(error / 1000.0) * whole / l;
        assertTrue(root <= most, root + " is above " + most);
        assertTrue(root * root >= share * most * most, root * root / 2 + " nats, at most " + most * most / 2);
    }

    /** The values of the differences of calls at the points of known ladders, from another implementation. */
    @ParameterizedTest
    @CsvSource({"0.1, 0.6437, 0.0177, 0.8448, -0.251385, 2.219745513469477e-4, -2.6185404744e-8",
        "0.1, 3.3544, 0.0177, 0.9629, -0.806218, 2.451728267566719e-4, -6.082788931937e-10",
        "0.1, 23.1746, 0.0177, 1, -6.973825, 7.784471045832683e-5, 2.416671314716e-6",
        "0.031623, 0.64181, 0.0088, 0.8435, -0.079462, 2.338450482042839e-5, -4.179040819593e-8",
        "0.031623, 23.17126, 0.0088, 1, -1.611208, 3.829734854385077e-5, -1.28476683888e-13"})
    void differencesOfCalls(double l, double y, double last, double c, double middle, double difference, double slope) {
        double rest = 1 - l * l;
        NoisySigns sign = new NoisySigns(l, Math.sqrt(rest * y), Math.sqrt(rest * (y + (1 + last) / c)));
        assertEquals(difference, sign.difference(middle), 1e-14);
        assertEquals(slope, sign.slope(middle) / 2, 1e-14);
    }
}
