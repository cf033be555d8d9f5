package org.ironbound.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command that a page asks for.
 *
 * @param args  of the command
 * @param files texts that it finds in its folder, by name
 * @param page  the page that asks, if it says which it is: it waits for the answer to its last question only
 */
public record Question(List<String> args, Map<String, String> files, Optional<String> page) {
    public Question {
        args = List.copyOf(args);
        files = Map.copyOf(files);
    }
}
