package org.ironbound.proof.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.ironbound.proof.Project;
import org.objectweb.asm.tree.LineNumberNode;
import org.pitest.bytecode.analysis.ClassTree;
import org.pitest.mutationtest.build.InterceptorParameters;
import org.pitest.mutationtest.build.InterceptorType;
import org.pitest.mutationtest.build.MutationInterceptor;
import org.pitest.mutationtest.build.MutationInterceptorFactory;
import org.pitest.mutationtest.engine.Location;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.plugin.Feature;
import org.pitest.reloc.asm.Type;

/**
 * Which of PIT's mutants are tried: one of each method, drawn once for all. Its kind is drawn first, so that frequent kinds do not crowd
 * out the others.
 */
final class OneOfEachMethod implements MutationInterceptorFactory {
    private static final String SEED = "ironbound ";
    private static final Path SOURCES = Project.ROOT.resolve("src/main/java");

    private final Predicate<String> isWanted;

    /** @param isWanted of the names that {@link #id} gives to those drawn */
    OneOfEachMethod(Predicate<String> isWanted) {
        this.isWanted = isWanted;
    }

    @Override
    public Feature provides() {
        return Feature.named("ONE_OF_EACH_METHOD").withOnByDefault(true).withDescription(description());
    }

    @Override
    public String description() {
        return "one mutant of each method";
    }

    @Override
    public MutationInterceptor createInterceptor(InterceptorParameters parameters) {
        return new Drawing();
    }

    /** What reports call a mutant that was drawn. */
    static String id(MutationDetails mutant) {
        Location place = mutant.getId().getLocation();
        String parameters = List.of(Type.getArgumentTypes(place.getMethodDesc())).stream()
            .map(type -> type.getClassName().replaceAll("^.*[.$]", "")).collect(Collectors.joining(","));
        return place.getClassName().asJavaName().replace("org.ironbound.", "").replace('$', '.') + "::"
            + place.getMethodName().replace("<init>", place.getClassName().getNameWithoutPackage().asJavaName().replaceAll("^.*\\$", ""))
            + "(" + parameters + ") " + mutant.getDescription();
    }

    /** Its kind, in words. */
    static String kind(MutationDetails mutant) {
        return mutant.getMutator().replaceAll("^.*\\.", "").replaceAll("(Mutator)?(_.*)?$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ")
            .toLowerCase();
    }

    private final class Drawing implements MutationInterceptor {
        private ClassTree type;

        @Override
        public InterceptorType type() {
            return InterceptorType.FILTER;
        }

        @Override
        public void begin(ClassTree tree) {
            type = tree;
        }

        @Override
        public Collection<MutationDetails> intercept(Collection<MutationDetails> mutants, Mutater unused) {
            Map<Location, List<MutationDetails>> byMethod = mutants.stream()
                .collect(Collectors.groupingBy(mutant -> mutant.getId().getLocation(), TreeMap::new, Collectors.toList()));
            List<MutationDetails> drawn = new ArrayList<>();
            byMethod.forEach((method, ofMethod) -> {
                MutationDetails named = named(draw(method, ofMethod));
                if (isWanted.test(id(named))) {
                    drawn.add(named);
                }
            });
            return drawn;
        }

        private MutationDetails draw(Location method, List<MutationDetails> mutants) {
            Random random = new Random((SEED + method).hashCode());
            Map<String, List<MutationDetails>> byKind = mutants.stream()
                .collect(Collectors.groupingBy(OneOfEachMethod::kind, TreeMap::new, Collectors.toList()));
            List<String> kinds = List.copyOf(byKind.keySet());
            List<MutationDetails> ofKind = byKind.get(kinds.get(random.nextInt(kinds.size())));
            return ofKind.get(random.nextInt(ofKind.size()));
        }

        /** With its line, counted from the first one of the method that has code, and what stands there. */
        private MutationDetails named(MutationDetails mutant) {
            int first = type.method(mutant.getId().getLocation()).stream()
                .flatMap(method -> StreamSupport.stream(method.rawNode().instructions.spliterator(), false))
                .filter(LineNumberNode.class::isInstance).mapToInt(node -> ((LineNumberNode) node).line).min().orElseThrow();
            String file = mutant.getClassName().getPackage().asInternalName() + "/" + mutant.getFilename();
            try {
                String code = Files.readAllLines(SOURCES.resolve(file)).get(mutant.getLineNumber() - 1).strip();
                return mutant.withDescription("line %d: %s: %s".formatted(mutant.getLineNumber() - first + 1, code,
                    mutant.getDescription().replaceAll("(?:[a-z0-9]+[/.])+(?=[A-Z])", "")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void end() {
            type = null;
        }
    }
}
