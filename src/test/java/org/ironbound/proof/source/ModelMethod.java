package org.ironbound.proof.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model method: a function or lemma that exists only in JML.
 *
 * @param source     where it is
 * @param line       line of its name
 * @param resultType as written
 * @param name       without its type
 * @param parameters their names
 * @param body       what stands between the braces; empty for a trusted method without body
 * @param measured   whether its contract has {@code measured_by}
 */
record ModelMethod(JavaText source, int line, String resultType, String name, List<String> parameters,
        Optional<String> body, boolean measured) {
    private static final Pattern HEAD = Pattern.compile(
            "\\bmodel\\b[^;{}()=]*?(?<type>[\\\\\\w.\\[\\]]+)\\s+(?<name>\\w+)\\s*\\((?<parameters>[^)]*)\\)\\s*(?<end>[;{])");

    /** All model methods of a source. */
    static List<ModelMethod> in(JavaText source) {
        List<ModelMethod> methods = new ArrayList<>();
        for (JavaText.Jml jml : source.jml()) {
            Matcher head = HEAD.matcher(jml.text());
            int previousEnd = 0;
            while (head.find()) {
                int end = head.group("end").equals(";") ? head.end() : Brackets.closing(jml.text(), head.end() - 1) + 1;
                Optional<String> body = head.group("end").equals(";") ? Optional.empty()
                        : Optional.of(jml.text().substring(head.end(), end - 1));
                boolean measured = jml.text().substring(previousEnd, head.start()).contains("measured_by");
                methods.add(new ModelMethod(source, jml.lineOf(head.start("name")), head.group("type"),
                        head.group("name"), parameterNames(head.group("parameters")), body, measured));
                previousEnd = end;
            }
        }
        return methods;
    }

    private static List<String> parameterNames(String declarations) {
        return Arrays.stream(declarations.split(","))
                .map(String::strip)
                .filter(declaration -> !declaration.isEmpty())
                .map(declaration -> declaration.substring(declaration.lastIndexOf(' ') + 1))
                .toList();
    }

    /** The name as other types write it, without package. */
    String qualifiedName() {
        return source.typeName() + "." + name;
    }

    Violation violation(String what) {
        return new Violation(source.file(), line, name + " " + what);
    }
}
