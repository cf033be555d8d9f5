package org.ironbound.proof.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of the theorems and definitions of proofs/analysis, where each stands, and how many arguments a theorem takes at most: its own,
 * and those of all open sections. Enough to see in a second that an exported file calls what is not there.
 */
public final class CoqNames {
    private static final Pattern NAMED = Pattern.compile(
        "(?:Local )?(Theorem|Lemma|Corollary|Definition|Fixpoint|Inductive|Record|Ltac) ([\\w']+)(.*)");
    private static final Pattern CONSTRUCTOR = Pattern.compile("(?:\\||:=)\\s*([A-Za-z][\\w']*)");
    private static final Pattern SECTION = Pattern.compile("Section (\\w+)");
    private static final Pattern VARIABLES = Pattern.compile("(?:Variables?|Hypothes[ei]s|Context) (.*)");
    private static final Pattern IMPORT = Pattern.compile("From MemAnalysis Require Import (.*)");
    private static final Pattern CALL = Pattern.compile(
        "(?:\\b(?:apply|exact|destruct)\\s+\\(?|:=\\s+)([A-Za-z]\\w*_[\\w']*)(?=([\\s),.;]))");
    private static final Pattern LOCAL = Pattern.compile(
        "\\b(?:Definition|Lemma|Theorem|Fixpoint|Module|Ltac)\\s+([\\w']+)|\\bassert\\s+\\(([\\w']+)");
    /** Of Coq's own library, by the beginnings of their names. */
    private static final Pattern LIBRARY = Pattern.compile("(R[a-z]+|eq|INR|IZR|pow|sqrt|Nat|Z|Pos|lt|le|f|Forall2?)_.*");
    private static final int OPEN_ENDED = 1000;

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Integer> arguments = new HashMap<>();
    /** The first word of what a theorem concludes, which may be defined as a statement with more premises. */
    private final Map<String, String> conclusions = new HashMap<>();
    private final Map<String, Integer> defined = new HashMap<>();

    /** @param texts the files by their names, without an ending */
    public CoqNames(Map<String, String> texts) {
        texts.forEach((file, text) -> {
            List<Integer> sections = new ArrayList<>();
            int open = 0;
            for (String sentence : CoqText.sentences(text)) {
                Matcher named = NAMED.matcher(sentence);
                Matcher variables = VARIABLES.matcher(sentence);
                if (SECTION.matcher(sentence).matches()) {
                    sections.add(open);
                } else if (sentence.startsWith("End ") && !sections.isEmpty()) {
                    open = sections.remove(sections.size() - 1);
                } else if (variables.matches()) {
                    open += names(variables.group(1));
                } else if (named.matches()) {
                    files.put(named.group(2), file);
                    if (named.group(1).equals("Inductive")) {
                        CONSTRUCTOR.matcher(named.group(3)).results().forEach(constructor -> {
                            files.put(constructor.group(1), file);
                            arguments.put(constructor.group(1), OPEN_ENDED);
                        });
                    }
                    boolean isStatement = List.of("Theorem", "Lemma", "Corollary").contains(named.group(1));
                    arguments.put(named.group(2), isStatement ? open + stated(named.group(3)) : OPEN_ENDED);
                    conclusions.put(named.group(2), named.group(3).replaceAll(".*(?:->|,|:) \\(*", "").replaceAll("\\W.*", ""));
                    defined.put(named.group(2), isStatement ? 0 : stated(": " + named.group(3).replaceAll("^.*?:=", "")));
                }
            }
        });
    }

    /** How many names binders have before their types, at most. */
    private static int names(String binders) {
        return binders.replaceAll(":[^()]*", " ").trim().split("[\\s(){}]+").length;
    }

    /** Of a statement: its binders, and the binders of its quantifiers and its premises. */
    private static int stated(String statement) {
        int count = 0;
        int depth = 0;
        boolean isBinder = true;
        boolean isType = false;
        boolean isBehindColon = false;
        for (String token : tokens(statement)) {
            if (token.equals("(") || token.equals("{")) {
                depth++;
            } else if (token.equals(")") || token.equals("}")) {
                depth--;
                isType = isType && depth > 0;
            } else if (token.equals(":")) {
                isBinder = isBinder && (depth > 0 || isBehindColon);
                isBehindColon = isBehindColon || depth == 0;
                isType = true;
            } else if (depth == 0 && token.equals("forall")) {
                isBinder = true;
                isType = false;
            } else if (depth == 0 && token.equals(",")) {
                isBinder = false;
            } else if (isBinder && !isType && token.matches("[\\w']+") || !isBinder && depth == 0 && token.matches("->|~")) {
                count++;
            }
        }
        return count;
    }

    private static List<String> tokens(String text) {
        return Pattern.compile("->|[\\w']+|[^\\s\\w]").matcher(text).results().map(m -> m.group()).toList();
    }

    /** What an exported file calls that is not there, not imported, or takes fewer arguments. */
    public List<String> wrong(String export) {
        String code = String.join(".\n", CoqText.sentences(export)) + ".";
        List<String> imported = IMPORT.matcher(code).results().flatMap(m -> List.of(m.group(1).split("[\\s.]+")).stream()).toList();
        TreeSet<String> local = LOCAL.matcher(code).results().map(m -> m.group(1) == null ? m.group(2) : m.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
        List<String> wrong = new ArrayList<>();
        CALL.matcher(code).results().forEach(call -> {
            String name = call.group(1);
            if (local.contains(name) || LIBRARY.matcher(name).matches()) {
                return;
            }
            int given = given(code.substring(call.end()));
            if (!files.containsKey(name)) {
                wrong.add(name + " is not there");
            } else if (!imported.contains(files.get(name))) {
                wrong.add(name + " is in " + files.get(name) + ", which is not imported");
            } else if (given > most(name)) {
                wrong.add(name + " takes " + most(name) + " arguments, not " + given);
            }
        });
        return wrong;
    }

    private int most(String name) {
        return arguments.get(name) + defined.getOrDefault(conclusions.getOrDefault(name, ""), 0);
    }

    /** How many arguments follow a name, up to the end of the parenthesis or the tactic. */
    private static int given(String text) {
        int count = 0;
        int depth = 0;
        String before = "";
        for (String token : tokens(text)) {
            if (depth == 0 && (token.equals(")") || token.equals(";") || token.equals(".") || token.equals(",") || token.equals("|")
                || token.equals("]") || token.equals("with"))) {
                return count;
            }
            boolean opens = token.equals("(") || token.equals("[");
            count += depth == 0 && (opens || token.matches("[\\w']+")) && !before.equals("%") && !token.equals("ltac") ? 1 : 0;
            before = token;
            depth += opens ? 1 : token.equals(")") || token.equals("]") ? -1 : 0;
        }
        return count;
    }
}
