package org.ironbound.claim.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ironbound.claim.term.ClaimException;

/**
 * A function defined by an expression, as in h2(x) = h(x)/ln(2).
 *
 * @param name       its name
 * @param parameters names of its parameters; none for an abbreviation
 * @param body       what it stands for
 * @param unused     the parameters, by their places, that the body may leave out
 */
public record Definition(String name, List<String> parameters, Syntax body, List<Integer> unused) {
    private static final String LIBRARY = "/org/ironbound/claim/functions.txt";

    /**
     * Reads one definition.
     *
     * @throws ClaimException for anything else
     */
    static Definition parse(String text) throws ClaimException {
        Parser parser = new Parser(text);
        Token name = parser.name("the name of what is defined");
        List<String> parameters = new ArrayList<>();
        if (parser.accept("(")) {
            do {
                Token parameter = parser.name("the name of a parameter");
                if (parameters.contains(parameter.text())) {
                    throw new ClaimException(parameter.position(), "the parameter " + parameter.shown() + " is there twice",
                        "different names");
                }
                parameters.add(parameter.text());
            } while (parser.accept(","));
            parser.expect(")", "after the parameters");
        }
        parser.expect("=", "and what the name stands for");
        Syntax body = parser.sum();
        parser.end();
        Set<String> counted = counted(body);
        List<Integer> unused = IntStream.range(0, parameters.size()).filter(i -> !counted.contains(parameters.get(i))).boxed().toList();
        return new Definition(name.text(), List.copyOf(parameters), body, unused);
    }

    /** The names that count whatever the others mean; of a sum, which may be empty, only those in its ends. */
    private static Set<String> counted(Syntax body) {
        Set<String> names = new HashSet<>();
        ArrayDeque<Syntax> open = new ArrayDeque<>(List.of(body));
        while (!open.isEmpty()) {
            Syntax next = open.pop();
            if (next instanceof Syntax.Name name) {
                names.add(name.name());
            } else if (next instanceof Syntax.Call call) {
                boolean isSum = call.name().equals("sum") && call.arguments().size() > 2;
                open.addAll(isSum ? call.arguments().subList(1, 3) : call.arguments());
            }
        }
        return names;
    }

    /** Read once, for every claim needs it. */
    private static final class Library {
        static final Map<String, Definition> KNOWN = Collections.unmodifiableMap(read());
    }

    /** The functions that the program itself defines so, by name. */
    public static Map<String, Definition> library() {
        return Library.KNOWN;
    }

    private static Map<String, Definition> read() {
        Map<String, Definition> library = new LinkedHashMap<>();
        try (InputStream in = Definition.class.getResourceAsStream(LIBRARY)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String text = line.replaceFirst("#.*", "").strip();
                if (!text.isEmpty()) {
                    Definition definition = parse(text);
                    library.put(definition.name(), definition);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClaimException e) {
            throw new IllegalStateException(LIBRARY, e);
        }
        return library;
    }
}
