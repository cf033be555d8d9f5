package org.ironbound.report.coq;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.search.BestLearner;
import org.junit.jupiter.api.Test;

/** That Coq accepts what is stated of learners is tested in CoqTest. */
class LearnerClaimsTest {
    /** What is claimed in nats is stated in bits. */
    @Test
    void natsAreBitsInTheFile() throws Exception {
        Certificate found = BestLearner.of(new BooleanInput(new ClusteringInput("400", "3", "0.3", null, null), "1/2").problem(), 10)
            .certificate();
        Claim nats = new Claim(Claim.Quantity.LEAST_MEMORIZATION, Relation.AT_MOST, new BigFraction(5000), Claim.Unit.NATS, 1);
        String text = CoqExport.of(new Certificate(found.problem(), found.steps(), List.of(nats)));
        assertTrue(text.contains("(5000 / ln 2)"), text);
    }
}
