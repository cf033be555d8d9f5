package org.ironbound.proof;

import de.uka.ilkd.key.speclang.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The file of per-contract settings. Its lines are {@code CONTRACT_REGEX @@ options @@ script}; proofs/README.md
 * describes them.
 */
final class SettingsFile {
    private final List<Line> lines;

    private SettingsFile(List<Line> lines) {
        this.lines = lines;
    }

    /** The project's settings. */
    static SettingsFile ofProject() throws IOException {
        return read(Project.PROOFS.resolve("settings.txt"));
    }

    static SettingsFile read(Path file) throws IOException {
        return parse(Files.readAllLines(file));
    }

    /**
     * @throws IllegalArgumentException if a line is malformed; the message names it
     */
    static SettingsFile parse(List<String> text) {
        List<Line> lines = new ArrayList<>();
        for (String raw : text) {
            if (!raw.isBlank() && !raw.startsWith("#")) {
                try {
                    lines.add(Line.parse(raw.strip()));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("settings line '" + raw + "': " + e.getMessage(), e);
                }
            }
        }
        return new SettingsFile(lines);
    }

    /** What the file says about a contract: all lines that match its name, in order; the last word wins. */
    ContractSettings of(Contract contract) {
        return of(contract.getName());
    }

    ContractSettings of(String contractName) {
        ContractSettings settings = ContractSettings.USUAL;
        for (Line line : lines) {
            if (line.matches(contractName)) {
                settings = line.addTo(settings);
            }
        }
        return settings;
    }

    /** The lines that speak of none of these contracts. */
    List<String> unused(List<Contract> contracts) {
        return lines.stream()
                .filter(line -> contracts.stream().map(Contract::getName).noneMatch(line::matches))
                .map(Line::text)
                .toList();
    }

    private record Line(String text, Pattern contract, Map<String, String> strategy, Optional<Integer> steps,
            Optional<Pattern> unfold, Optional<String> script) {

        static Line parse(String text) {
            String[] parts = text.split("\\s*@@\\s*", 3);
            Map<String, String> options = options(parts.length > 1 ? parts[1] : "");
            Optional<Integer> steps = Optional.ofNullable(options.remove("steps")).map(Line::number);
            Optional<Pattern> unfold = Optional.ofNullable(options.remove("unfold")).map(SettingsFile::regex);
            Optional<String> script = Optional.of(parts.length > 2 ? parts[2] : "").filter(s -> !s.isBlank());
            requireStrategyOptions(options);
            return new Line(text, regex(parts[0]), options, steps, unfold, script);
        }

        private static int number(String text) {
            if (!text.matches("\\d{1,9}")) {
                throw new IllegalArgumentException("'" + text + "' is no number of steps");
            }
            return Integer.parseInt(text);
        }

        private static Map<String, String> options(String text) {
            Map<String, String> options = new HashMap<>();
            for (String option : text.split(",")) {
                if (!option.isBlank()) {
                    String[] pair = option.strip().split("=", 2);
                    if (pair.length < 2 || options.put(pair[0], pair[1]) != null) {
                        throw new IllegalArgumentException("'" + option + "' is not KEY=VALUE, or comes twice");
                    }
                }
            }
            return options;
        }

        /** In KeY a strategy option X_OPTIONS_KEY has values X_SOMETHING. */
        private static void requireStrategyOptions(Map<String, String> options) {
            var known = AutoMode.usualProperties();
            options.forEach((key, value) -> {
                if (!known.containsKey(key)) {
                    throw new IllegalArgumentException("no strategy option '" + key + "'");
                }
                if (!value.startsWith(key.replaceFirst("(NEW_)?OPTIONS_KEY.*", ""))) {
                    throw new IllegalArgumentException("'" + value + "' is no value of " + key);
                }
            });
        }

        boolean matches(String contractName) {
            return contract.matcher(contractName).find();
        }

        ContractSettings addTo(ContractSettings before) {
            Map<String, String> allStrategy = new HashMap<>(before.strategy());
            allStrategy.putAll(strategy);
            List<Pattern> allUnfold = new ArrayList<>(before.unfold());
            unfold.ifPresent(allUnfold::add);
            return new ContractSettings(allStrategy, steps.orElse(before.steps()), allUnfold,
                    script.or(before::script));
        }
    }

    private static Pattern regex(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("'" + text + "' is no regular expression", e);
        }
    }
}
