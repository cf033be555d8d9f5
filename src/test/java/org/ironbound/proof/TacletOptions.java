package org.ironbound.proof;

import java.util.Map;
import java.util.TreeMap;

/** The semantics of Java and JML that the proofs are about: KeY's taclet options, all of them explicit. */
final class TacletOptions {
    /** From option to choice. */
    private static final Map<String, String> CHOICES = Map.ofEntries(
            // Overflow of int and long is an obligation, not a wrap-around.
            Map.entry("intRules", "arithmeticSemanticsCheckingOF"),
            // So is every exception that Java itself throws.
            Map.entry("runtimeExceptions", "ban"),
            Map.entry("assertions", "safe"),
            Map.entry("initialisation", "disableStaticInitialisation"),
            Map.entry("methodExpansion", "modularOnly"),
            Map.entry("modelFields", "treatAsAxiom"),
            Map.entry("integerSimplificationRules", "full"),
            Map.entry("javaLoopTreatment", "efficient"),
            Map.entry("mergeGenerateIsWeakeningGoal", "off"),
            Map.entry("moreSeqRules", "off"),
            Map.entry("soundDefaultContracts", "on"),
            Map.entry("programRules", "Java"),
            Map.entry("bigint", "on"),
            Map.entry("floatRules", "strictfpOnly"),
            Map.entry("reach", "on"),
            Map.entry("sequences", "on"),
            Map.entry("Strings", "on"),
            Map.entry("JavaCard", "off"),
            Map.entry("permissions", "off"),
            Map.entry("wdChecks", "off"),
            Map.entry("wdOperator", "L"));

    private TacletOptions() {
    }

    /** As KeY's settings want them: from option to {@code option:choice}. */
    static Map<String, String> asSettings() {
        Map<String, String> settings = new TreeMap<>();
        CHOICES.forEach((option, choice) -> settings.put(option, option + ":" + choice));
        return settings;
    }
}
