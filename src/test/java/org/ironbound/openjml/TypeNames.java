package org.ironbound.openjml;

import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.List;

/** Which classes the names in a source mean. */
final class TypeNames {
    private final List<String> imports = new ArrayList<>();
    private final String home;

    TypeNames(AnnotatedSource source) {
        for (ImportTree tree : source.unit().getImports()) {
            imports.add(tree.getQualifiedIdentifier().toString());
        }
        String type = source.source().qualifiedTypeName();
        home = type.substring(0, type.lastIndexOf('.') + 1);
    }

    /** The type of a variable, such as {@code BigInteger[]}. */
    Term.Type type(String name) {
        return switch (name) {
            case "\\bigint" -> Term.Type.NUMBER;
            case "\\seq" -> Term.Type.SEQUENCE;
            case "boolean" -> Term.Type.TRUTH;
            case "int" -> Term.Type.of(int.class);
            case "long" -> Term.Type.of(long.class);
            default -> {
                Class<?> type = name.endsWith("[]") ? type(name.substring(0, name.length() - 2)).java().arrayType() : find(name);
                if (type == null) {
                    throw new UnknownJml("no class " + name);
                }
                yield Term.Type.of(type);
            }
        };
    }

    /** The class of this name, or null. */
    Class<?> find(String name) {
        for (String candidate : qualified(name)) {
            try {
                return Class.forName(candidate, false, getClass().getClassLoader());
            } catch (ClassNotFoundException | NoClassDefFoundError e) {
                continue;
            }
        }
        return null;
    }

    /** What the name of a type may stand for. */
    List<String> qualified(String name) {
        List<String> candidates = new ArrayList<>(List.of(name, home + name, "java.lang." + name));
        imports.stream().filter(imported -> imported.endsWith("." + name)).forEach(candidates::add);
        return candidates;
    }
}
