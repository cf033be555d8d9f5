package org.ironbound.specs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ironbound.proof.Project;
import org.ironbound.proof.source.JavaText;

/** Everything that specs/ declares. A construct that is not understood is an error, so that nothing passes unread. */
final class SpecFiles {
    private static final Pattern BLOCK_AND_DECLARATION = Pattern.compile("/\\*@(?<jml>.*?)@\\*/(?<java>(?:[^;/{}]|/\\*@ helper(?: pure)? "
        + "@\\*/)*;)?", Pattern.DOTALL);
    private static final Pattern MODEL_HEAD = Pattern.compile("public static model (?:no_state )?strictly_pure helper \\S+ "
        + "(\\w+)\\s*\\(([^()]*)\\)\\s*;\\s*$");
    private static final Pattern JAVA_HEAD = Pattern.compile("(\\w+)\\s*\\(([^()]*)\\)\\s*;\\s*$");

    private final List<SpecContract> contracts = new ArrayList<>();
    private final List<String> opaqueFunctions = new ArrayList<>();

    private SpecFiles() {
    }

    static SpecFiles read() {
        try {
            SpecFiles specs = new SpecFiles();
            for (JavaText file : JavaText.below(Project.SPECS)) {
                specs.add(file);
            }
            return specs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<SpecContract> contracts() {
        return contracts;
    }

    /** Model methods without contract, by qualified name. */
    List<String> opaqueFunctions() {
        return opaqueFunctions;
    }

    SpecContract contract(String type, String name) {
        List<SpecContract> found = contracts.stream().filter(c -> c.type().equals(type) && c.name().equals(name)).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("specs/ has " + found.size() + " contracts of " + type + "." + name);
        }
        return found.get(0);
    }

    private void add(JavaText file) {
        if (file.text().contains("//@")) {
            throw new IllegalArgumentException(file.file() + " has JML in line comments");
        }
        String type = file.typeName();
        int before = contracts.size();
        Matcher block = BLOCK_AND_DECLARATION.matcher(file.text());
        while (block.find()) {
            String jml = block.group("jml").replaceAll("(?m)^\\s*@", " ").replaceAll("\\s+", " ").strip();
            Matcher model = MODEL_HEAD.matcher(jml);
            if (model.find()) {
                String clauses = jml.substring(0, model.start()).strip();
                if (clauses.isEmpty()) {
                    opaqueFunctions.add(type + "." + model.group(1));
                } else {
                    contracts.add(contract(type, model, true, clauses));
                }
            } else {
                Matcher method = JAVA_HEAD.matcher(block.group("java") == null ? "" : block.group("java").replaceAll("/\\*@.*?@\\*/", " "));
                if (!method.find()) {
                    throw new IllegalArgumentException(file.file() + ": cannot read " + jml);
                }
                contracts.add(contract(type, method, false, jml));
            }
        }
        if (contracts.size() - before != file.text().split("_behavior", -1).length - 1) {
            throw new IllegalArgumentException(file.file() + " has contracts that were not read");
        }
    }

    private static SpecContract contract(String type, Matcher head, boolean isModel, String clauses) {
        List<String> parameters = Arrays.stream(head.group(2).split(",")).map(String::strip).filter(p -> !p.isEmpty())
            .map(p -> p.substring(p.lastIndexOf(' ') + 1)).toList();
        List<Formula> requires = new ArrayList<>();
        List<Formula> ensures = new ArrayList<>();
        Tokens tokens = Tokens.of(clauses);
        tokens.expect("public");
        tokens.expect("normal_behavior");
        while (!tokens.isAtEnd()) {
            String keyword = tokens.next();
            Tokens clause = tokens.clause();
            switch (keyword) {
                case "requires" -> requires.add(Formula.parse(clause));
                case "ensures" -> ensures.add(Formula.parse(clause));
                case "assignable" -> {
                    if (!List.of("\\strictly_nothing", "\\nothing").contains(clause.toString())) {
                        throw new IllegalArgumentException(type + "." + head.group(1) + " assigns " + clause);
                    }
                }
                default -> throw new IllegalArgumentException(type + "." + head.group(1) + " has a clause " + keyword);
            }
        }
        if (ensures.isEmpty()) {
            throw new IllegalArgumentException(type + "." + head.group(1) + " promises nothing");
        }
        return new SpecContract(type, head.group(1), parameters, isModel, requires, ensures);
    }
}
