package org.ironbound.curve;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ironbound.certificate.Rule;
import org.ironbound.report.TheoryEntry;
import org.ironbound.report.TrustReport;

/** What certificates rest on, as a part of a page: their rules in a table, and the statements behind these, each to be opened. */
public final class RulesInWords {
    private static final String HEAD = """
        <p><strong>Proved</strong> with KeY, for all inputs: the code that checks certificates, against its contracts.
        <strong>Proved</strong> with Coq or <strong>cited</strong> from the literature, as said here: the statements behind the rules that
        the certificates apply. <strong>Tested</strong>: the clauses that the proofs with KeY take as given, and what finds the bounds and
        shows them.</p>
        <div class="scroll" tabindex="0" role="region" aria-label="Rules"><table class="rules">
        <thead><tr><th>Rule</th><th>Statement</th><th>Status</th><th>Where</th></tr></thead>
        <tbody>
        """;

    private RulesInWords() {
    }

    /** About the rules and statements with these IDs. */
    public static String html(Collection<String> applied) throws IOException {
        Map<String, TrustReport.Fact> facts = TrustReport.packagedFacts().stream()
            .collect(Collectors.toMap(TrustReport.Fact::id, fact -> fact, (one, same) -> one));
        StringBuilder html = new StringBuilder(HEAD);
        applied.stream().distinct().forEach(id -> html.append(row(id, Optional.ofNullable(facts.get(Rule.statement(id))))));
        html.append("</tbody>\n</table></div>\n<div class=\"statements\"><p>The statements in full:</p>\n");
        List<String> statements = applied.stream().map(Rule::statement).distinct().toList();
        for (String statement : statements) {
            TheoryEntry.packaged(statement).ifPresent(entry -> html.append(details(entry)));
        }
        return html.append("</div>\n").toString();
    }

    private static String row(String id, Optional<TrustReport.Fact> fact) {
        return "<tr><th scope=\"row\">" + id + "</th><td>" + Rule.statement(id) + "</td><td>" + fact.map(TrustReport.Fact::status)
            .orElse("") + "</td><td>" + fact.map(known -> HtmlReport.escaped(known.source())).orElse("") + "</td></tr>\n";
    }

    private static String details(TheoryEntry entry) {
        return "<details><summary>" + HtmlReport.escaped(entry.fact().id()) + "</summary><pre>"
            + HtmlReport.escaped(String.join("\n", entry.lines())) + "</pre></details>\n";
    }
}
