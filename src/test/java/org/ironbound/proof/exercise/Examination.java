package org.ironbound.proof.exercise;

import de.uka.ilkd.key.java.abstraction.KeYJavaType;
import de.uka.ilkd.key.java.declaration.ArrayDeclaration;
import de.uka.ilkd.key.logic.op.IObserverFunction;
import de.uka.ilkd.key.logic.op.IProgramMethod;
import de.uka.ilkd.key.macros.scripts.ScriptException;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.init.ProofInputException;
import de.uka.ilkd.key.speclang.Contract;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ironbound.proof.Workbench;
import org.ironbound.proof.source.JavaText;

/** Proves the contracts of a source and says of each whether it is proved, or what of it is not. */
final class Examination {
    private static final int MOST_FINDINGS = 4;

    private final JavaText source;
    private final Lines lines;
    private final Workbench workbench;
    /** By contract, what is to be said against it; nothing if it is proved. */
    private final Map<Contract, List<String>> results = new LinkedHashMap<>();

    Examination(JavaText source, Workbench workbench) {
        this.source = source;
        this.lines = new Lines(source.text());
        this.workbench = workbench;
    }

    /** Proves what can be proved. */
    void run() throws ProofInputException, IOException, ScriptException, InterruptedException {
        for (Contract contract : workbench.contracts()) {
            Proof proof = workbench.attempt(contract, ChecksAlone::new);
            try {
                results.put(contract, proof.closed()
                    ? workbench.objection(contract, proof).map(objection -> objection(contract, objection)).orElse(List.of())
                    : open(contract, proof));
            } finally {
                proof.dispose();
            }
        }
        Set<String> circular = workbench.circular();
        results.replaceAll((contract, against) -> circular.contains(contract.getName())
            ? List.of("  its proof relies on itself, directly or through others; measured_by may help") : against);
    }

    private List<String> open(Contract contract, Proof proof) {
        List<String> parameters = contract.getTarget() instanceof IProgramMethod method ? Workbench.parameters(method) : List.of();
        int line = contract.getTarget() instanceof IProgramMethod method ? method.getStartPosition().line() : 1;
        List<Finding> findings = new Diagnosis(source, parameters, line, workbench, proof).findings();
        List<String> text = new ArrayList<>();
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> text.addAll(finding.text()));
        if (findings.isEmpty()) {
            text.add("  KeY proves the parts of this one by one, but gave up before it had proved all together");
        }
        if (findings.size() > MOST_FINDINGS) {
            text.add("  and " + (findings.size() - MOST_FINDINGS) + " more, on other paths or of other clauses");
        }
        return text;
    }

    boolean isProved() {
        return results.values().stream().allMatch(List::isEmpty);
    }

    /** What is said about each contract. */
    List<String> text() {
        List<String> text = new ArrayList<>();
        results.forEach((contract, against) -> {
            text.add((against.isEmpty() ? "PROVED      " : "NOT PROVED  ") + heading(contract));
            text.addAll(against);
        });
        workbench.withoutContract().stream().filter(lines::mentionsCall).forEach(method -> text.add("NO CONTRACT " + method));
        return text;
    }

    /** The lines that an objection to a closed proof is about. */
    private List<String> objection(Contract contract, String objection) {
        List<String> text = new ArrayList<>(List.of("  " + objection));
        if (objection.contains("JML assume")) {
            int line = lines.first("@ *assume");
            return List.of("  line " + line + ": the proof uses what is assumed here, and is none:", "      " + lines.clause(line));
        }
        if (objection.contains("precondition") && contract.getTarget() instanceof IProgramMethod method) {
            lines.clausesBefore(method.getStartPosition().line(), "requires").forEach(clause -> text.add("      " + clause));
        }
        return text;
    }

    private static String heading(Contract contract) {
        IObserverFunction target = contract.getTarget();
        String name = target instanceof IProgramMethod method ? method.getName() : target.name().toString();
        List<String> types = new ArrayList<>();
        for (KeYJavaType type : target.getParamTypes()) {
            String full = type.getJavaType() instanceof ArrayDeclaration array ? array.getAlternativeNameRepresentation()
                : type.getFullName();
            types.add(full.replaceFirst("^.*\\.", ""));
        }
        return name.replaceFirst("^.*::", "") + "(" + String.join(", ", types) + ")";
    }
}
