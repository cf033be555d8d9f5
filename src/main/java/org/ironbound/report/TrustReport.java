package org.ironbound.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ironbound.certificate.Rule;

/**
 * What results rest on: the statements of the theory, proved in Coq or not, and the contracts that KeY proved or that its proofs trust.
 *
 * @param facts in the order of proofs/analysis/facts.txt
 * @param proved how many contracts KeY proved
 * @param trusted in the order of proofs/trusted.txt
 */
public record TrustReport(List<Fact> facts, int proved, List<Trusted> trusted) {
    private static final String CITED = "cited";
    private static final Set<String> STATUSES = Set.of("proved", CITED, "open");
    /** The source of what is no theorem but a choice of words. */
    private static final String CONVENTION = "convention";

    /**
     * The status of a statement.
     *
     * @param source the file of its proof, or who proved it
     */
    public record Fact(String id, String status, String source) {
        /** Whether it is a theorem that is cited and not proved in Coq. */
        boolean isCited() {
            return status.equals(CITED) && !source.equals(CONVENTION);
        }
    }

    /**
     * A contract that proofs use without a proof of it.
     *
     * @param proofs how many cite it
     */
    public record Trusted(int proofs, String contract) {
    }

    /** The statements of the theory from the table in the jar, which is much shorter than that of the contracts. */
    public static List<Fact> packagedFacts() throws IOException {
        return facts(resource("analysis/facts.txt"));
    }

    /** The report from the tables in the jar. */
    public static TrustReport packaged() throws IOException {
        return of(resource("analysis/facts.txt"), resource("contracts.txt"), resource("trusted.txt"));
    }

    /** @throws IllegalArgumentException if a line is malformed or a table empty */
    public static TrustReport of(String facts, String contracts, String trusted) {
        return new TrustReport(facts(facts), rows(contracts).size(), rows(trusted).stream().map(TrustReport::trusted).toList());
    }

    private static List<Fact> facts(String table) {
        return rows(table).stream().map(TrustReport::fact).toList();
    }

    /** Lines of at most 80 columns, unless a contract without spaces is longer. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("Statements of the theory: ID, status, where proved or by whom", ""));
        for (Fact fact : facts) {
            lines.addAll(Paragraph.wrapped("  " + fact.id, fact.status + ": " + fact.source));
        }
        lines.add("");
        for (Rule rule : renamed()) {
            lines.add("  rule " + rule + " applies " + rule.statement());
        }
        lines.addAll(List.of("", "KeY proved " + proved + " contracts of the kernel. They rest on " + trusted.size() + " trusted ones,",
            "each with the number of proofs that cite it:", ""));
        for (Trusted contract : trusted) {
            lines.addAll(Paragraph.wrapped("  " + contract.proofs, contract.contract.replace(",", ", ")));
        }
        return lines;
    }

    /** One object, on one line. */
    public String json() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("facts");
            for (Fact fact : facts) {
                json.writeStartObject();
                json.writeStringField("id", fact.id);
                json.writeStringField("status", fact.status);
                json.writeStringField("source", fact.source);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("rules");
            for (Rule rule : Rule.values()) {
                json.writeStringField(rule.id(), rule.statement());
            }
            json.writeEndObject();
            json.writeNumberField("proved-contracts", proved);
            json.writeArrayFieldStart("trusted-contracts");
            for (Trusted contract : trusted) {
                json.writeStartObject();
                json.writeStringField("contract", contract.contract);
                json.writeNumberField("proofs", contract.proofs);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    /** The rules that have another name than their statement. */
    private static List<Rule> renamed() {
        return Stream.of(Rule.values()).filter(r -> !r.id().equals(r.statement())).toList();
    }

    private static Fact fact(String line) {
        String[] cells = line.split(" \\| ", -1);
        if (cells.length != 5 || !STATUSES.contains(cells[1])) {
            throw new IllegalArgumentException("not a line of facts.txt: " + line);
        }
        return new Fact(cells[0], cells[1], cells[4]);
    }

    private static Trusted trusted(String line) {
        String[] cells = line.strip().split(" +", 2);
        if (cells.length != 2) {
            throw new IllegalArgumentException("not a line of trusted.txt: " + line);
        }
        return new Trusted(Integer.parseInt(cells[0]), cells[1]);
    }

    private static List<String> rows(String table) {
        List<String> lines = table.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an empty table");
        }
        return lines;
    }

    /** A file of those behind the report, from the jar. */
    public static String resource(String name) throws IOException {
        try (InputStream in = TrustReport.class.getResourceAsStream("/org/ironbound/proofs/" + name)) {
            if (in == null) {
                throw new IOException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
