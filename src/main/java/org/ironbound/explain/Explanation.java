package org.ironbound.explain;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.file.CertificateReader;
import org.ironbound.claim.proof.ClaimCertificate;
import org.ironbound.curve.HtmlReport;
import org.ironbound.report.TheoryEntry;
import org.ironbound.report.Wording;

/**
 * An explanation of a derivation or of a rule. What is explained as true must have been checked before:
 *
 * <pre>{@code
 * Checker.check(certificate);
 * Explanation.of(certificate, "bound.json", 20).text().forEach(System.out::println);
 * }</pre>
 */
public final class Explanation {
    private static final String BITS = "Numbers that are shown with an equals sign are exact or rounded to the nearest; ends of ranges are "
        + "rounded outward, so that the number is between them for certain. Logarithms are natural; information is in nats unless bits "
        + "are named.";

    /** A command that is longer is written in two lines. */
    private static final int LONGEST = 74;

    private final String title;
    private final List<Block> blocks;
    private final Collection<String> applied;

    private Explanation(String title, List<Block> blocks, Collection<String> applied) {
        this.title = title;
        this.blocks = blocks;
        this.applied = applied;
    }

    /**
     * Of a certificate that is checked.
     *
     * @param name what it is called
     * @param rows the most rows of a table
     */
    public static Explanation of(Certificate certificate, String name, int rows) throws IOException {
        String title = "What " + name + " proves, step by step";
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(1, title), new Block.Verse(Wording.problem(certificate.problem())),
            new Block.Words("Every step was recomputed just now and holds. It proves:"), new Block.Verse(claims(certificate)),
            new Block.Words(BITS)));
        Set<Rule> seen = new LinkedHashSet<>();
        List<Block> proofs = new ArrayList<>();
        Set<String> applied = new LinkedHashSet<>();
        for (Step step : certificate.steps()) {
            applied.addAll(step.applied());
            boolean isFirst = seen.add(step.rule());
            Optional<RuleText> text = RuleText.of(step.rule());
            blocks.addAll(text.isPresent() ? StepBlocks.of(certificate, step, text.get(), isFirst, rows) : plain(step));
            if (isFirst && text.isPresent()) {
                blocks.addAll(StepBlocks.proofs(text.get()));
            }
        }
        return new Explanation(title, blocks, applied);
    }

    private static List<String> claims(Certificate certificate) {
        List<String> lines = new ArrayList<>();
        for (Claim claim : certificate.claims()) {
            lines.addAll(Wording.claim(certificate, claim));
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ", step " + claim.step());
        }
        return lines;
    }

    /** A step by a rule that has no file yet: its statement as it stands in the theory. */
    private static List<Block> plain(Step step) throws IOException {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(2, "Step " + step.number() + ", by " + step.rule().id())));
        Optional<TheoryEntry> entry = TheoryEntry.packaged(step.rule().id());
        entry.ifPresent(known -> blocks.addAll(TheoryBlocks.of(known)));
        return blocks;
    }

    /**
     * Of a claim's certificate that is checked: its cases, listed and drawn.
     *
     * @param name what it is called
     * @throws RejectedException if it proves nothing
     */
    public static Explanation of(ClaimCertificate certificate, String name) throws RejectedException {
        String title = "What " + name + " proves, case by case";
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(1, title)));
        blocks.addAll(ClaimBlocks.of(certificate));
        return new Explanation(title, blocks, List.of());
    }

    /** The command line that shows a rule at work; none where the program says nothing of it but its statement. */
    public static Optional<String> example(Rule rule) {
        return RuleText.of(rule).map(RuleText::example);
    }

    /** A certificate that shows a rule at work that no search uses, not checked yet; none where {@link #example} is a command line. */
    public static Optional<Certificate> stored(Rule rule) throws IOException, RejectedException {
        try (InputStream in = Explanation.class.getResourceAsStream(RuleText.FOLDER + rule.id() + ".json")) {
            return in == null ? Optional.empty() : Optional.of(CertificateReader.read(in));
        }
    }

    /**
     * Of a rule.
     *
     * @param example what its {@link #example} finds, checked
     * @param rows    the most rows of a table
     */
    public static Explanation of(Rule rule, Certificate example, int rows) throws IOException {
        RuleText text = RuleText.of(rule).orElseThrow();
        String title = "The rule " + rule.id();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(1, title)));
        blocks.addAll(StepBlocks.general(text));
        blocks.addAll(RuleBlocks.of(text));
        blocks.addAll(StepBlocks.proofs(text));
        blocks.add(new Block.Heading(2, "An example"));
        blocks.add(new Block.Verse(typed(text.example().isEmpty() ? "a certificate made by hand: no search uses this rule"
            : "ironbound " + text.example())));
        blocks.add(new Block.Verse(Wording.problem(example.problem())));
        blocks.add(new Block.Words("Computed and checked just now. " + BITS));
        Step step = example.steps().stream().filter(known -> known.rule() == rule).findFirst().orElseThrow();
        blocks.addAll(StepBlocks.of(example, step, text, false, rows));
        return new Explanation(title, blocks, List.of(rule.id()));
    }

    /** A command as it can be typed, in lines that are not too long. */
    private static List<String> typed(String command) {
        int at = command.length() <= LONGEST ? -1 : command.lastIndexOf(" --", LONGEST);
        return at < 0 ? List.of(command) : List.of(command.substring(0, at) + " \\", "   " + command.substring(at));
    }

    /**
     * Of a statement of the theory, or of a rule that has no words of its own here.
     *
     * @return none if there is no such ID
     */
    public static Optional<Explanation> of(String id) throws IOException {
        String title = "The statement " + id;
        return TheoryEntry.packaged(id).map(entry -> new Explanation(title,
            Stream.concat(Stream.of(new Block.Heading(1, title)), TheoryBlocks.of(entry).stream()).toList(), List.of()));
    }

    /** What it is about. */
    public String title() {
        return title;
    }

    /** Lines of at most 80 columns, unless the name of a file is longer. */
    public List<String> text() {
        return TextPage.of(blocks);
    }

    /** Lines of Markdown. */
    public List<String> markdown() {
        return MarkdownPage.of(blocks);
    }

    /** One object, on one line. */
    public String json() throws IOException {
        return ExplanationJson.of(title, blocks, applied);
    }

    /**
     * A page that needs nothing else.
     *
     * @param beginning by which a page that this program wrote is known again
     * @param command   that was typed
     */
    public byte[] html(String beginning, String command) throws IOException {
        return HtmlPage.of(title, blocks, applied, Map.of("BEGINNING", beginning, "COMMAND", HtmlReport.escaped(command)));
    }
}
