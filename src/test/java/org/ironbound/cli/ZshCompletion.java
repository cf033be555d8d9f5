package org.ironbound.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The completion function of zsh: the commands below the command that the words before name, its options where a word begins with a dash,
 * else files.
 */
final class ZshCompletion {
    private final List<String> below = new ArrayList<>();
    private final List<String> options = new ArrayList<>();

    private ZshCompletion() {
    }

    /** The text of the file. */
    static String of(CommandLine commands) {
        ZshCompletion completion = new ZshCompletion();
        completion.add(commands);
        return String.join("\n", "#compdef ironbound", "_ironbound() {", "  local -A below options", "  below=(", String.join("\n",
            completion.below), "  )", "  options=(", String.join("\n", completion.options), "  )", """
              local at=ironbound word
              for word in "${(@)words[2,CURRENT-1]}"; do
                [[ " ${below[$at]} " == *" $word "* ]] && at="$at $word"
              done
              if [[ $PREFIX == -* ]]; then
                compadd -- ${=options[$at]}
              elif [[ -n ${below[$at]} ]]; then
                compadd -- ${=below[$at]}
              else
                _files
              fi
            }
            _ironbound "$@"
            """);
    }

    private void add(CommandLine command) {
        String name = "    '" + command.getCommandSpec().qualifiedName() + "' ";
        if (!command.getSubcommands().isEmpty()) {
            below.add(name + "'" + String.join(" ", command.getSubcommands().keySet()) + "'");
        }
        options.add(name + "'" + String.join(" ", command.getCommandSpec().options().stream().map(OptionSpec::longestName).toList()) + "'");
        command.getSubcommands().values().forEach(this::add);
    }
}
