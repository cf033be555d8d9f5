package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.file.CertificateWriter;
import org.ironbound.report.Schema;
import org.ironbound.schema.Broken;
import org.ironbound.schema.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of certificates: what is written is valid, and little else. */
class CertificateSchemaTest {
    private static final String STEP = "{\"step\":1,\"rule\":\"%s\",\"premises\":[],\"witness\":{},\"result\":{%s}}";
    private static final String CLAIM = "{\"quantity\":\"%s\",\"relation\":\"%s\",\"value\":\"1/2\",\"unit\":\"%s\",\"step\":1}";
    private static final String CERTIFICATE = "{\"format\":\"ironbound-certificate\",\"version\":2,\"problem\":{\"family\":"
        + "\"sparse-coefficients\",\"samples\":\"3\",\"fixed-probability\":\"1/9\"},\"steps\":[%s],\"claims\":[%s]}";
    private static final String ONE_STEP = STEP.formatted("CH-KL", "\"eta-kl\":\"1\"");
    private static final String ONE_CLAIM = CLAIM.formatted("eta-kl", "<=", "count");
    private static final String PROOF = "{\"format\":\"ironbound-claim\",\"version\":2,\"claim\":\"forall x in [0, 1]: f(x) <= x\","
        + "\"definitions\":[\"f(x) = x^2\"],\"bits\":64,\"proofs\":[[\"s:x:1/2\",\"i\",\"l:x\",\"m\",\"t:3\"]],\"counterexample\":{}}";

    private static boolean isValid(Schema schema, String text) {
        return Schemas.errors(schema, text).isEmpty();
    }

    private static String text(Certificate certificate) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CertificateWriter.write(certificate, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("org.ironbound.certificate.check.MutationTest#certificates")
    void whatIsWrittenIsValidAndNothingMayBeAddedOrLeftOut(Certificate certificate) throws IOException {
        String text = text(certificate);
        assertEquals(List.of(), Schemas.errors(Schema.CERTIFICATE, text));
        assertEquals(List.of(), Schemas.errors(Schema.CERTIFICATE, text.replace("\"version\" : 2", "\"version\" : 1")));
        // What may be missing depends on other members, and a witness on the problem.
        String optional = "/problem/(input-law|then)|/steps/\\d+/witness/.*";
        for (String broken : Broken.withoutAMember(text, optional)) {
            assertEquals(false, isValid(Schema.CERTIFICATE, broken), broken);
        }
        for (String broken : Broken.withAnotherMember(text)) {
            assertEquals(false, isValid(Schema.CERTIFICATE, broken), broken);
        }
    }

    @Test
    void theSamplesAreOfAllFamilies() {
        Set<String> families = MutationTest.certificates().map(certificate -> certificate.problem().family())
            .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(13, families.size(), families::toString);
    }

    private static String fields(Stream<ResultField> fields) {
        return fields.map(field -> "\"" + field.label() + "\":\"1\"").collect(Collectors.joining(","));
    }

    /** A step states what its rule yields, and nothing else. */
    @Test
    void everyRuleHasItsResult() {
        for (Rule rule : Rule.values()) {
            for (ResultField other : ResultField.values()) {
                Set<ResultField> own = rule.resultFields();
                String step = STEP.formatted(rule.id(), fields(Stream.concat(own.stream(), Stream.of(other)).distinct()));
                assertEquals(own.contains(other), isValid(Schema.CERTIFICATE, CERTIFICATE.formatted(step, ONE_CLAIM)), step);
            }
        }
        assertEquals(false, isValid(Schema.CERTIFICATE, CERTIFICATE.formatted(ONE_STEP.replace("CH-KL", "CH-KLM"), ONE_CLAIM)));
    }

    /** What can be claimed, with the relation and the unit of a step that states it. */
    @Test
    void everyQuantityHasItsRelationAndUnit() {
        for (Claim.Quantity quantity : Claim.Quantity.values()) {
            Set<String> possible = possible(quantity);
            for (Relation relation : Relation.values()) {
                for (Claim.Unit unit : Claim.Unit.values()) {
                    String claim = CLAIM.formatted(quantity.label(), relation.symbol(), unit.label());
                    assertEquals(possible.contains(relation + " " + unit),
                        isValid(Schema.CERTIFICATE, CERTIFICATE.formatted(ONE_STEP, claim)), claim);
                }
            }
        }
        assertEquals(false, isValid(Schema.CERTIFICATE, CERTIFICATE.formatted(ONE_STEP, CLAIM.formatted("information", ">=", "nats"))));
    }

    private static Set<String> possible(Claim.Quantity quantity) {
        if (quantity == Claim.Quantity.LEARNERS) {
            return Set.of(Relation.EQUAL + " " + Claim.Unit.COUNT);
        }
        ResultField field = quantity.field().orElseThrow();
        Set<String> possible = new TreeSet<>();
        for (Rule rule : Rule.values()) {
            if (rule.resultFields().contains(field)) {
                for (Rule premise : List.of(Rule.MEM, Rule.GAUSS_LEARN)) {
                    List<Step> premises = List.of(new Step(1, premise, List.of(), Witness.none(), Map.of()));
                    possible.add(rule.relation(field, premises) + " " + rule.unit(field));
                }
            }
        }
        return possible;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"value\":\"1/2\" | \"value\":\"0.5\"", "\"value\":\"1/2\" | \"value\":\"01/2\"", "\"value\":\"1/2\" | \"value\":\"3/1\"",
        "\"value\":\"1/2\" | \"value\":\"-1/2\"", "\"value\":\"1/2\" | \"value\":\"1/02\"", "\"value\":\"1/2\" | \"value\":2",
        "\"version\":2 | \"version\":3", "\"version\":2 | \"version\":0", "\"version\":2 | \"version\":\"2\"",
        "ironbound-certificate | ironbound-claim", "sparse-coefficients | sparse", "\"samples\":\"3\" | \"samples\":\"0\"",
        "\"samples\":\"3\" | \"samples\":3", "\"unit\":\"count\" | \"unit\":\"none\"", "\"step\":1 | \"step\":0",
        "\"step\":1 | \"step\":33",
        "\"premises\":[] | \"premises\":[0]", "\"witness\":{} | \"witness\":{\"tau\":\"1\"}",
        "\"witness\":{} | \"witness\":{\"slope\":\"-1\"}",
        "\"witness\":{} | \"witness\":{\"points\":\"1\"}", "\"witness\":{} | \"witness\":{\"slope\":[\"1\"]}",
        "\"witness\":{} | \"witness\":[]"})
    void whatIsNoCertificateIsInvalid(String part, String wrong) {
        String text = CERTIFICATE.formatted(ONE_STEP, ONE_CLAIM);
        assertEquals(List.of(), Schemas.errors(Schema.CERTIFICATE, text));
        assertNotEquals(text, text.replace(part, wrong));
        assertEquals(false, isValid(Schema.CERTIFICATE, text.replace(part, wrong)));
    }

    @Test
    void stepsAndClaimsAreNotMissing() {
        assertEquals(false, isValid(Schema.CERTIFICATE, CERTIFICATE.formatted("", ONE_CLAIM)));
        assertEquals(false, isValid(Schema.CERTIFICATE, CERTIFICATE.formatted(ONE_STEP, "")));
        assertEquals(false, isValid(Schema.CERTIFICATE, "[]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"counterexample\":{} | \"counterexample\":{\"x\":\"1\"}", "\"s:x:1/2\" | \"s:x:0.5\"", "\"i\" | \"j\"", "\"t:3\" | \"t:10\"",
            "\"l:x\" | \"l:\"",
        "\"bits\":64 | \"bits\":8", "\"bits\":64 | \"bits\":\"64\"", "\"version\":2 | \"version\":3", "[\"f(x) = x^2\"] | \"f(x) = x^2\"",
        "\"counterexample\":{} | \"counterexample\":{},\"premises\":[{}]"})
    void whatIsNoCertificateOfAClaimIsInvalid(String part, String wrong) {
        assertEquals(List.of(), Schemas.errors(Schema.CLAIM_CERTIFICATE, PROOF));
        assertNotEquals(PROOF, PROOF.replace(part, wrong));
        assertEquals(false, isValid(Schema.CLAIM_CERTIFICATE, PROOF.replace(part, wrong)));
    }

    @Test
    void nothingMayBeAddedToAProofOrLeftOut() {
        for (String broken : Broken.withoutAMember(PROOF, "")) {
            assertEquals(false, isValid(Schema.CLAIM_CERTIFICATE, broken), broken);
        }
        assertEquals(false, isValid(Schema.CLAIM_CERTIFICATE, PROOF.replace("\"bits\"", "\"bit\":1,\"bits\"")));
        assertEquals(List.of(), Schemas.errors(Schema.CLAIM_CERTIFICATE,
            PROOF.replaceFirst("\\[\\[.*]]", "[]").replace("{}", "{\"x\":\"-1/2\"}")));
    }

    /** Those of LEMMA-B, which are shipped. */
    @ParameterizedTest
    @CsvSource({"J1", "J2", "J3", "C2", "C3"})
    void shippedCertificatesAreValid(String name) throws IOException {
        Schemas.requireCertificate(Files.readAllBytes(Path.of("src/main/resources/org/ironbound/claim/lemma-b", name + ".json")));
    }
}
