package org.ironbound.proof.exercise;

import de.uka.ilkd.key.java.SourceElement;
import de.uka.ilkd.key.java.statement.LoopStatement;
import de.uka.ilkd.key.logic.PosInOccurrence;
import de.uka.ilkd.key.logic.PosInTerm;
import de.uka.ilkd.key.logic.Sequent;
import de.uka.ilkd.key.logic.SequentFormula;
import de.uka.ilkd.key.logic.Term;
import de.uka.ilkd.key.logic.TermBuilder;
import de.uka.ilkd.key.logic.label.OriginTermLabel.FileOrigin;
import de.uka.ilkd.key.logic.label.OriginTermLabel.Origin;
import de.uka.ilkd.key.logic.label.OriginTermLabel.SpecType;
import de.uka.ilkd.key.logic.label.OriginTermLabel;
import de.uka.ilkd.key.logic.op.Equality;
import de.uka.ilkd.key.logic.op.Junctor;
import de.uka.ilkd.key.logic.op.UpdateApplication;
import de.uka.ilkd.key.proof.Goal;
import de.uka.ilkd.key.proof.Node;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.rule.LoopInvariantBuiltInRuleApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ironbound.proof.Workbench;
import org.ironbound.proof.source.JavaText;

/** Reads off the open goals of a proof what is not proved, and tells it in the words of the source. */
final class Diagnosis {
    private static final Pattern CALL = Pattern.compile("(Pre|Post|Exceptional Post) \\((\\w+)\\)");
    private static final Pattern FIELD = Pattern.compile("::\\$(\\w+)");

    private final JavaText source;
    private final Lines lines;
    private final List<String> parameters;
    private final int method;
    private final Workbench workbench;
    private final Proof proof;

    /**
     * Of one proof.
     *
     * @param parameters of the method that the proof is about
     * @param method     its line
     */
    Diagnosis(JavaText source, List<String> parameters, int method, Workbench workbench, Proof proof) {
        this.source = source;
        this.lines = new Lines(source.text());
        this.parameters = parameters;
        this.method = method;
        this.workbench = workbench;
        this.proof = proof;
    }

    /** What is not proved, in the order of the lines; each once for each path. */
    List<Finding> findings() {
        List<Way> ways = new ArrayList<>();
        Set<Node> failed = new HashSet<>();
        for (Goal goal : proof.openGoals()) {
            Way way = new Way(goal.node(), parameters);
            ways.add(way);
            way.nodes().stream().filter(node -> Check.of(node).isPresent()).forEach(node -> failed.add(node.parent()));
        }
        List<Finding> findings = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        for (Way way : ways) {
            findings(way, failed, seen).forEach(finding -> add(finding, findings));
        }
        findings.sort(Comparator.comparingInt(Finding::line));
        return findings;
    }

    /** Of two that differ only in the example the first that has one. */
    private static void add(Finding finding, List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).isLike(finding)) {
                if (findings.get(i).example().isEmpty()) {
                    findings.set(i, finding);
                }
                return;
            }
        }
        findings.add(finding);
    }

    /** None where the way leads on from a check that fails: KeY does not use there what it has not shown. */
    private List<Finding> findings(Way way, Set<Node> failed, Set<Node> seen) {
        for (Node node : way.nodes()) {
            Optional<Check> check = Check.of(node);
            if (check.isPresent()) {
                int line = Programs.line(node.parent());
                String example = new SmallValues(way.end().sequent(), lines).find();
                return List.of(new Finding(line, check.get().words(node), List.of(lines.at(line)), way.conditions(node), example));
            }
            if (node.parent() != null && failed.contains(node.parent())) {
                return List.of();
            }
        }
        Optional<SourceElement> statement = Programs.next(way.end().sequent());
        if (statement.isPresent()) {
            return List.of(unfinished(way, way.end(), statement.get()));
        }
        Node end = way.endOfRun();
        return seen.add(end) ? unproved(way, end) : List.of();
    }

    private Finding unfinished(Way way, Node goal, SourceElement statement) {
        int line = Programs.line(statement).orElse(Programs.line(goal));
        String words = "KeY came no further than this:";
        if (statement instanceof LoopStatement loop) {
            boolean specified = proof.getServices().getSpecificationRepository().getLoopSpec(loop) != null;
            words = specified ? "this loop has no decreases clause, so that it may not end:" : "this loop has no loop_invariant:";
        } else if (String.valueOf(statement).contains("(")) {
            words = "a method is called here that has no contract, or needs more than KeY knows:";
        }
        return new Finding(line, words, List.of(lines.at(line)), way.conditions(goal), "");
    }

    /** Which parts of what has to be proved at the end of a run are not proved: each is tried alone. */
    private List<Finding> unproved(Way way, Node end) {
        SequentFormula claim = claim(end);
        if (claim == null) {
            return List.of(new Finding(Programs.line(end), "KeY finds no contradiction here:", List.of(), way.conditions(end), ""));
        }
        PosInOccurrence place = new PosInOccurrence(claim, PosInTerm.getTopLevel(), false);
        List<Finding> findings = new ArrayList<>();
        for (Part part : parts(claim.formula(), new Origin(SpecType.NONE))) {
            Proof alone = workbench.attempt(proof, end.sequent().changeFormula(new SequentFormula(part.term()), place).sequent());
            if (!alone.closed()) {
                findings.add(unproved(way, end, part, alone.openGoals().head().sequent()));
            }
            alone.dispose();
        }
        return findings;
    }

    private Finding unproved(Way way, Node end, Part part, Sequent open) {
        Term claim = part.claim();
        Origin origin = part.origin();
        List<String> path = way.conditions(end);
        String example = new SmallValues(open, lines).find();
        for (Node node = end; node.parent() != null; node = node.parent()) {
            String label = String.valueOf(node.getNodeInfo().getBranchLabel());
            Matcher call = CALL.matcher(label);
            int line = Programs.line(node.parent());
            if (call.matches() && call.group(1).equals("Pre")) {
                return ofCall(call.group(2), line, claim, origin, path, example);
            }
            if (label.equals("Invariant Initially Valid") || label.equals("Body Preserves Invariant")) {
                LoopInvariantBuiltInRuleApp loop = (LoopInvariantBuiltInRuleApp) node.parent().getAppliedRuleApp();
                int head = Programs.line(loop.getLoopStatement()).orElse(line);
                return ofLoop(label.startsWith("Body"), head, part, path, example);
            }
            if (label.equals("Validity")) {
                int place = Programs.next(node.parent().sequent()).map(Programs::line).orElse(OptionalInt.empty()).orElse(line);
                return new Finding(place, "the assertion is not proved:", List.of(lines.clause(place)), path, example);
            }
            if (label.equals("Use Case")) {
                break;
            }
        }
        return ofMethod(claim, origin, path, example, Programs.line(end), open);
    }

    private Finding ofCall(String method, int line, Term claim, Origin origin, List<String> path, String example) {
        List<String> clauses = new ArrayList<>(List.of(lines.at(line)));
        String words = method + " is called here outside its precondition:";
        if (isNotNull(claim)) {
            words = method + " is called here with something that may be null:";
        } else if (origin instanceof FileOrigin) {
            clauses.add("(" + place(origin) + ") " + clause(origin));
        }
        return new Finding(line, words, clauses, path, example);
    }

    private Finding ofLoop(boolean body, int line, Part part, List<String> path, String example) {
        Origin origin = part.origin();
        boolean measure = part.claim().op().name().toString().equals("prec");
        if (!measure && origin.specType == SpecType.LOOP_INVARIANT && origin instanceof FileOrigin file) {
            String when = body ? "after one more round of the loop this invariant is not proved:"
                : "when the loop begins this invariant is not proved:";
            return new Finding(file.getLine(), when, List.of(clause(origin)), path, example);
        }
        if (!measure && part.claim().toString().contains("heapBefore_LOOP")) {
            int assignable = lines.lastBefore(line, "assignable|modifies");
            List<String> clauses = List.of(lines.clause(assignable));
            return new Finding(assignable, "a round of the loop may change more than this allows:", clauses, path, "");
        }
        int decreases = lines.lastBefore(line, "decreases|decreasing|loop_variant");
        return new Finding(decreases, "a round of the loop may leave this as it is, make it larger, or begin with less than 0:",
            List.of(lines.clause(decreases)), path, example);
    }

    private Finding ofMethod(Term claim, Origin origin, List<String> path, String example, int end, Sequent open) {
        if (isNotNull(claim)) {
            return new Finding(line(origin), "when the method returns its result may be null:", List.of(clause(origin)), path, "");
        }
        if (claim.toString().contains("<inv>")) {
            List<String> clauses = lines.invariants().stream().map(lines::clause).toList();
            return new Finding(lines.invariants().stream().findFirst().orElse(1),
                clauses.size() == 1 ? "when the method returns this invariant of the object is not proved:"
                    : "when the method returns one of these invariants of the object is not proved:", clauses, path, example);
        }
        if (origin.specType == SpecType.ASSIGNABLE) {
            String field = field(open).map(name -> name + " is changed, which this does not allow:")
                .orElse("something is changed that this does not allow:");
            int line = origin instanceof FileOrigin file ? file.getLine() : lines.lastBefore(end, "assignable|modifies");
            return new Finding(line, field, List.of(lines.clause(line)), path, "");
        }
        if (origin instanceof FileOrigin) {
            return new Finding(line(origin), "when the method returns this is not proved:", List.of(clause(origin)), path, example);
        }
        if (end == 0) { // no code was run, since KeY sees at once that it cannot help
            return new Finding(method, "no method keeps this contract, since what it promises is never true:",
                lines.clausesBefore(method, "ensures"), path, "");
        }
        String words = "an exception may leave the method, which its contract rules out:";
        return new Finding(end, words, List.of(lines.at(end)), path, example);
    }

    /** What has to be proved once all is run: the formula that took the place of the program. */
    private static SequentFormula claim(Node end) {
        Set<Term> before = new HashSet<>();
        if (end.parent() != null) {
            end.parent().sequent().succedent().forEach(formula -> before.add(formula.formula()));
        }
        SequentFormula claim = null;
        for (SequentFormula formula : end.sequent().succedent()) {
            claim = claim == null || !before.contains(formula.formula()) ? formula : claim;
        }
        return claim;
    }

    /**
     * A part of what has to be proved.
     *
     * @param term   with all that stands before it
     * @param claim  without
     * @param origin where it comes from
     */
    private record Part(Term term, Term claim, Origin origin) {
        Part with(Term longer) {
            return new Part(longer, claim, origin);
        }
    }

    /** The parts of a conjunction, each under the updates of the whole. */
    private List<Part> parts(Term term, Origin above) {
        TermBuilder builder = proof.getServices().getTermBuilder();
        Origin origin = origin(term).specType == SpecType.NONE ? above : origin(term);
        if (term.op() == Junctor.AND) {
            return Stream.concat(parts(term.sub(0), origin).stream(), parts(term.sub(1), origin).stream()).toList();
        }
        if (term.op() instanceof UpdateApplication) {
            return parts(UpdateApplication.getTarget(term), origin).stream()
                .map(part -> part.with(builder.apply(UpdateApplication.getUpdate(term), part.term()))).toList();
        }
        if (term.op() == Junctor.IMP) {
            return parts(term.sub(1), origin).stream().map(part -> part.with(builder.imp(term.sub(0), part.term()))).toList();
        }
        return List.of(new Part(term, term, origin));
    }

    /** Where a formula comes from; if it does not say, where all its parts come from. */
    private static Origin origin(Term term) {
        if (!(term.getLabel(OriginTermLabel.NAME) instanceof OriginTermLabel label)) {
            return new Origin(SpecType.NONE);
        }
        if (label.getOrigin().specType != SpecType.NONE) {
            return label.getOrigin();
        }
        List<Origin> parts = label.getSubtermOrigins().stream().filter(FileOrigin.class::isInstance).distinct().toList();
        return parts.size() == 1 ? parts.get(0) : label.getOrigin();
    }

    private static boolean isNotNull(Term claim) {
        return claim.toString().replaceAll("<<.*?>>", "").strip().matches("(?s)not\\(equals\\([^,()]*,\\s*null\\)\\)");
    }

    private static Optional<String> field(Sequent open) {
        for (SequentFormula formula : open.antecedent()) {
            Matcher field = FIELD.matcher(formula.formula().toString());
            Term term = formula.formula();
            if (term.op() == Equality.EQUALS && term.sub(0).sort().name().toString().equals("Field") && field.find()) {
                return Optional.of(field.group(1));
            }
        }
        return Optional.empty();
    }

    private static int line(Origin origin) {
        return origin instanceof FileOrigin file ? file.getLine() : 0;
    }

    /** The clause, from whichever file it is. */
    private String clause(Origin origin) {
        if (!(origin instanceof FileOrigin file) || isInSource(file)) {
            return lines.clause(line(origin));
        }
        try {
            return new Lines(Files.readString(Path.of(file.getFileName().orElseThrow()))).clause(file.getLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String place(Origin origin) {
        FileOrigin file = (FileOrigin) origin;
        return (isInSource(file) ? "" : Path.of(file.getFileName().orElseThrow()).getFileName() + ", ") + "line " + file.getLine();
    }

    private boolean isInSource(FileOrigin origin) {
        return origin.getFileName().isEmpty() || origin.getFileName().get().getPath().endsWith("/" + source.typeName() + ".java");
    }
}
