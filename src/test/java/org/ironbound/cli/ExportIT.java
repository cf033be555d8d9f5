package org.ironbound.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That Coq accepts what is printed is tested in CoqTest. */
class ExportIT {
    @RegisterExtension
    static final KeptJar JAR = new KeptJar();

    @Test
    void statesTheClaimsOfACertificate() throws Exception {
        assertEquals(0, JAR.run("channel", "bec:1/4", "--certificate", "c.json").code());
        Jar.Result result = JAR.run("export", "--coq", "c.json");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("Theorem claim_1 : contracts_free inputs outputs row (3 / 4)"), result.out());
        assertEquals("", result.err());
    }

    /** However long Coq takes, the file is written, and says so. */
    @Test
    void whatTakesCoqLongIsSaid() throws Exception {
        assertEquals(0, JAR.run("learner", "boolean", "--dimension", "10^12", "--samples", "9", "--error", "0.3",
            "--certificate", "c.json").code());
        Jar.Result result = JAR.run("export", "--coq", "c.json");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("(** Coq may take some 136 minutes, or more: it goes through 54023398 terms of the tails of a sum "
            + "of answers. *)"), result.out());
        assertTrue(result.said().startsWith("note: claim 1: Coq may take some 136 minutes"), result.err());
    }

    /** 2 to the number of samples stands in the file. */
    @Test
    void aFileThatWouldBeTooLongIsRefused() throws Exception {
        assertEquals(0, JAR.run("coefficient", "sparse", "--samples", "10^9", "--fixed-probability", "1/10",
            "--certificate", "c.json").code());
        Jar.Result result = JAR.run("export", "--coq", "c.json");
        assertEquals(2, result.code(), result.all());
        assertTrue(result.said().contains("the file would have more than 33554432 characters; fewer samples"), result.err());
        assertEquals("", result.out());
    }

    /** A bundle is a file with a module for each line; one that is wrong makes the whole file be refused. */
    @Test
    void aBundleHasAModuleForEachCertificate() throws Exception {
        assertEquals(0, JAR.run("curve", "gaussian", "--dimension", "100", "--samples", "3..4", "--error", "0.3", "--bundle", "b.jsonl")
            .code());
        Jar.Result result = JAR.run("export", "--coq", "b.jsonl");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("Module line_2.\n(** Gaussian clustering"), result.out());
        assertTrue(result.out().contains("End line_3."), result.out());
        assertFalse(result.out().contains("line_4") || result.out().contains("line_1"), result.out());
        String text = Files.readString(JAR.file("b.jsonl"));
        Files.writeString(JAR.file("b.jsonl"), text.replaceFirst("\"quantile\" *: *\"", "$09"));
        assertEquals(1, JAR.run("export", "--coq", "b.jsonl").code());
    }

    @Test
    void whatIsCitedIsAHypothesis() throws Exception {
        assertEquals(0, JAR.run("bound", "gaussian", "--dimension", "100", "--samples", "3", "--error", "0.3", "--certificate", "c.json")
            .code());
        Jar.Result result = JAR.run("export", "--coq", "c.json");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("-> talagrand d g ->"), result.out());
    }

    @Test
    void statesAClaimOverABox() throws Exception {
        assertEquals(0, JAR.run("prove", "forall x in [1/10, 9/10]: ln(x) <= x - 1/1000", "--certificate", "c.json").code());
        Jar.Result result = JAR.run("export", "--coq", "c.json");
        assertEquals(0, result.code(), result.all());
        assertTrue(result.out().contains("Theorem claim_1 : forall v_x : R, (1 / 10) <= v_x <= (9 / 10) -> 0 <= "), result.out());
    }

    @Test
    void aFunctionThatCoqDoesNotKnowIsNamed() throws Exception {
        assertEquals(0, JAR.run("prove", "forall e in [1/10, 2/5]: phi(e) >= 1/1000", "--certificate", "c.json").code());
        Jar.Result result = JAR.run("export", "--coq", "c.json");
        assertEquals(2, result.code(), result.all());
        assertTrue(result.said().contains("its claim has phi, a function that coq-interval does not know"), result.err());
    }

    @Test
    void whatDoesNotVerifyIsRejected() throws Exception {
        assertEquals(0, JAR.run("bound", "boolean", "--dimension", "10000", "--samples", "3", "--lambda", "1/5", "--bit-error", "0.4",
            "--certificate", "c.json").code());
        String text = Files.readString(JAR.file("c.json"));
        assertTrue(JAR.run("export", "--coq", "c.json").out().contains("Theorem claim_1 : every_estimable lambda n d (2 / 5) "));
        Files.writeString(JAR.file("c.json"), text.replaceFirst("\"slopes\" : \\[[^]]*],?", "").replaceFirst(",(\\s*})", "$1"));
        Jar.Result result = JAR.run("export", "--coq", "c.json");
        assertEquals(1, result.code(), result.all());
        assertTrue(result.said().contains("witness lacks the field 'slopes'"), result.all());
        assertEquals("", result.out());
    }

    @Test
    void whatIsNoCertificateIsRejected() throws Exception {
        Files.writeString(JAR.file("c.json"), "{\"format\": 1}");
        Jar.Result result = JAR.run("export", "--coq", "c.json");
        assertEquals(1, result.code(), result.all());
        assertTrue(result.said().startsWith("REJECTED c.json: "), result.err());
    }
}
