package org.ironbound.openjml;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A source as OpenJML reads it: the Java is the same, the JML is said in OpenJML's dialect, at the same lines. */
final class View {
    private final AnnotatedSource source;
    /** What is put in place of a part of the text: from where it begins to where it ends, and what comes there. */
    private final TreeMap<Integer, Map.Entry<Integer, String>> changes = new TreeMap<>();

    private View(AnnotatedSource source, Function<AnnotatedSource.Comment, OpenJmlPrinter> printers) {
        this.source = source;
        for (AnnotatedSource.Comment comment : source.comments()) {
            List<Word> words = printers.apply(comment).words(comment.tree());
            change(comment.start(), comment.end(), JmlLayout.of(words, source.source().text(), comment.start(), comment.end()));
        }
    }

    /** A class of the project. Contracts of other classes may name its fields. */
    static String ofClass(AnnotatedSource source) {
        View view = new View(source, printers());
        source.hiddenFields().forEach(field -> view.mark(field, "spec_public"));
        return view.text();
    }

    /**
     * A class of the project to be executed.
     *
     * @param printers print its JML
     * @param skipped  the methods whose contracts are not executed
     */
    static String toExecute(AnnotatedSource source, Function<AnnotatedSource.Comment, OpenJmlPrinter> printers, Set<MethodTree> skipped) {
        View view = new View(source, printers);
        skipped.forEach(method -> view.mark(method, "skiprac"));
        source.localObjects().forEach(variable -> view.mark(variable, "nullable"));
        return view.text();
    }

    private static Function<AnnotatedSource.Comment, OpenJmlPrinter> printers() {
        Set<String> sequences = new HashSet<>();
        return comment -> new OpenJmlPrinter(comment.start(), sequences);
    }

    /**
     * A class of a library: a file of specifications, which declares the class as it is.
     *
     * @param added model methods, in OpenJML's dialect, for what KeY knows by itself
     */
    static String ofLibrary(AnnotatedSource source, Class<?> type, String added) {
        View view = new View(source, printers());
        ClassTree declaration = source.type();
        int body = source.source().text().indexOf('{', source.end(declaration.getModifiers()));
        view.change(source.start(declaration), body + 1, header(type) + " {" + added);
        return view.text();
    }

    private static String header(Class<?> type) {
        String interfaces = Arrays.stream(type.getGenericInterfaces()).map(Type::getTypeName).collect(Collectors.joining(", "));
        return Modifier.toString(type.getModifiers()) + " class " + type.getSimpleName() + " extends "
            + type.getGenericSuperclass().getTypeName() + (interfaces.isEmpty() ? "" : " implements " + interfaces);
    }

    private void mark(Tree declaration, String word) {
        int start = source.start(declaration);
        change(start, start, "/*@ " + word + " @*/ ");
    }

    private void change(int start, int end, String text) {
        changes.put(start, Map.entry(end, text));
    }

    private String text() {
        String original = source.source().text();
        StringBuilder text = new StringBuilder();
        int position = 0;
        for (Map.Entry<Integer, Map.Entry<Integer, String>> change : changes.entrySet()) {
            text.append(original, position, change.getKey()).append(change.getValue().getValue());
            position = change.getValue().getKey();
        }
        return text.append(original.substring(position)).toString();
    }
}
