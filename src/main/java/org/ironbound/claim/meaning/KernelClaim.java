package org.ironbound.claim.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.claim.meaning.ClaimReader.Definition;
import org.ironbound.claim.meaning.ClaimReader.Expression;
import org.ironbound.claim.meaning.ClaimReader.Quantified;
import org.ironbound.claim.term.Meter;
import org.ironbound.claim.term.Prices;
import org.ironbound.claim.term.TooCostly;
import org.ironbound.kernel.real.Logarithm;
import org.ironbound.kernel.term.EnclosedOn;
import org.ironbound.kernel.term.NotNegativeOn;
import org.ironbound.kernel.term.NotNegativeWhere;
import org.ironbound.kernel.term.Operations;
import org.ironbound.kernel.term.Ranges;
import org.ironbound.kernel.term.Term;

/**
 * A claim that statements of the kernel say: for each of its clauses and each part of the ranges of its variables there is one. Or one that
 * they say to be false at a point. There is no other way to make one of these.
 */
public final class KernelClaim {
    /** The functions that the program itself defines, those too that are operations for the reader that speaks with users. */
    private static final Map<String, Definition> LIBRARY = defined(defined(Map.of(), lines("functions.txt")), lines("operations.txt"));
    private static final int MOST_PARTS = 100;
    /** Bits after the point of the numbers around ends that are not rational, and of all numbers that these are computed with. */
    private static final int END_BITS = 64;
    private static final int MOST_END_BITS = 384;

    private final Map<String, Definition> definitions;
    private final Meter meter;
    private final ClaimReader.Claim claim;
    /** What says that variables are within ends that are not rational: the kernel's ranges end outside of these. */
    private final List<Expression> ends = new ArrayList<>();

    private KernelClaim(String text, List<String> definitions, Meter meter) {
        this.definitions = defined(LIBRARY, definitions);
        this.meter = meter.isLimited() ? meter : new Meter(Meter.CHECKING);
        this.claim = ClaimReader.claim(text);
    }

    private static List<String> lines(String file) {
        try (InputStream in = KernelClaim.class.getResourceAsStream("/org/ironbound/claim/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.matches("\\w.*")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that are known and others, none of which is called like another one. */
    private static Map<String, Definition> defined(Map<String, Definition> known, List<String> texts) {
        Map<String, Definition> all = new HashMap<>(known);
        for (String text : texts) {
            Definition definition = ClaimReader.definition(text);
            ClaimReader.require(all.put(definition.name(), definition) == null);
        }
        return all;
    }

    /**
     * The claim, if the statements say each of its clauses on each of the parts of the ranges; empty, too, if the kernel has no terms for
     * it, or it costs too much.
     *
     * @param everywhere statements about whole parts; null where there is none
     * @param somewhere  as many about the points of a part at which a condition holds; null where there is none
     */
    public static Optional<KernelClaim> of(String text, List<String> definitions, List<NotNegativeOn> everywhere,
            List<NotNegativeWhere> somewhere, Meter meter) {
        return of(text, definitions, meter, claim -> claim.wanted().allMatch(wanted ->
            IntStream.range(0, everywhere.size()).anyMatch(i -> wanted.isMade(everywhere.get(i), somewhere.get(i), meter))));
    }

    /**
     * The claim, if it is seen to be false at a point: one of its clauses is, as each of its literals is; empty, too, if the kernel has no
     * terms for it, or it costs too much.
     *
     * @param point values of all variables and of nothing else
     * @param made  a statement at the point for what is wanted, null if there is none
     */
    public static Optional<KernelClaim> against(String text, List<String> definitions, Map<String, BigFraction> point,
            Function<WantedStatement, NotNegativeOn> made, Meter meter) {
        return of(text, definitions, meter, claim -> point.size() == claim.claim.variables().size()
            && claim.isFalse(point, made));
    }

    private static Optional<KernelClaim> of(String text, List<String> definitions, Meter meter, Predicate<KernelClaim> isSeen) {
        try {
            return Optional.of(new KernelClaim(text, definitions, meter)).filter(isSeen);
        } catch (IllegalArgumentException | TooCostly e) {
            return Optional.empty();
        }
    }

    /** What the kernel must state for a claim; refused when it is come upon is what it has no terms for. */
    static Stream<WantedStatement> wanted(String text, List<String> definitions, Meter meter) {
        return new KernelClaim(text, definitions, meter).wanted();
    }

    private Stream<WantedStatement> wanted() {
        List<List<Range.Part>> boxes = boxes((name, range) -> range);
        return clauses().flatMap(clause -> boxes.stream().map(box -> wanted(clause, box)));
    }

    /** Whether all literals of a clause fail at a point, which is within all ranges. */
    private boolean isFalse(Map<String, BigFraction> point, Function<WantedStatement, NotNegativeOn> made) {
        List<Range.Part> box = boxes((name, range) -> range.at(point.get(name))).get(0);
        return clauses().anyMatch(clause -> clause.literals().stream().map(literal -> new Clause(List.of(literal.opposite())))
            .map(opposite -> wanted(opposite, box)).allMatch(wanted -> wanted.isMade(made.apply(wanted), null, meter)));
    }

    /** What holds together where the claim does, when it is known which ends are not rational. */
    private Stream<Clause> clauses() {
        return Clause.of(ends.stream().reduce(claim.formula(), (all, end) -> new Expression("implies", end, all)), true).stream();
    }

    /** What the kernel must state for a clause on parts of the ranges. */
    private WantedStatement wanted(Clause clause, List<Range.Part> box) {
        Interpreter interpreter = new Interpreter(definitions, claim.variables(), box, meter);
        // Of the kernel's variables and their distances from open ends, those that are positive at all points: so is their product.
        TermOperations some = new TermOperations(0, meter);
        List<Integer> positive = positive(box, some);
        Stream<Term> terms = Stream.concat(positive.stream(), positive.stream().reduce(some::product).stream()).map(some::term);
        int last = clause.literals().size() - 1;
        List<Clause.Literal> guards = clause.literals().subList(0, last).stream().map(Clause.Literal::opposite).toList();
        List<Integer> places = guards.stream().map(interpreter::place).toList();
        Stream<WantedStatement.Condition> each = IntStream.range(0, last).mapToObj(j ->
            new WantedStatement.Condition(interpreter.term(places.get(j)), guards.get(j).positive()));
        List<WantedStatement.Condition> conditions = Stream.concat(Stream.concat(terms, Stream.of(all(guards, box)))
            .map(term -> new WantedStatement.Condition(term, true)), each).toList();
        Clause.Literal goal = clause.literals().get(last);
        return new WantedStatement(interpreter.term(interpreter.place(goal)), goal.positive(), ranges(box), conditions);
    }

    private static List<Integer> positive(List<Range.Part> box, TermOperations some) {
        return IntStream.range(0, box.size()).boxed().flatMap(i -> box.get(i).positive(i, some)).distinct().toList();
    }

    /** All together: 1 is positive where all guards have square roots, or strict ones logarithms, and what is positive logarithms. */
    private Term all(List<Clause.Literal> guards, List<Range.Part> box) {
        Interpreter interpreter = new Interpreter(definitions, claim.variables(), box, meter);
        guards.forEach(guard -> interpreter.definedWhere(interpreter.place(guard), guard.positive()));
        positive(box, interpreter).forEach(distance -> interpreter.definedWhere(distance, true));
        return interpreter.term(interpreter.number(BigFraction.ONE));
    }

    /** With closed ends; whole numbers only, where they are not those of the reciprocal. */
    private static Ranges ranges(List<Range.Part> box) {
        return Ranges.of(box.stream().map(Range.Part::lower).toArray(BigFraction[]::new),
            box.stream().map(Range.Part::upper).toArray(BigFraction[]::new),
            box.stream().mapToInt(part -> part.whole() && !part.inverted() ? 1 : 0).toArray());
    }

    /** Parts of all ranges, or of what is taken of them by name, that have together all points. */
    private List<List<Range.Part>> boxes(BiFunction<String, Range, Range> taken) {
        ClaimReader.require(claim.variables().size() < Integer.SIZE);
        List<List<Range.Part>> boxes = List.of(List.of());
        for (Quantified x : claim.variables()) {
            List<Range.Part> parts = taken.apply(x.name(), new Range(end(x, x.lower(), false, x.openBelow()),
                end(x, x.upper(), true, x.openAbove()), x.whole(), x.openBelow(), x.openAbove())).parts();
            boxes = boxes.stream().flatMap(box -> parts.stream().map(part -> Stream.concat(box.stream(), Stream.of(part)).toList()))
                .toList();
            ClaimReader.require(boxes.size() <= MOST_PARTS);
        }
        return boxes;
    }

    /** The end of a range; where it is not rational, a number outside of the range, as the kernel states: then what is within is said. */
    private BigFraction end(Quantified x, Expression end, boolean isUpper, boolean isOpen) {
        if (end == null) {
            return null;
        }
        Interpreter interpreter = new Interpreter(definitions, List.of(), List.of(), meter);
        int place = interpreter.place(end, Map.of());
        if (interpreter.at(place).kind() == Operations.NUMBER) {
            return interpreter.at(place).number();
        }
        meter.spend(Prices.logarithms(END_BITS) + interpreter.size() * Prices.logarithm(END_BITS, MOST_END_BITS));
        EnclosedOn known = EnclosedOn.of(interpreter.term(place), ranges(List.of()), new Logarithm(BigInteger.ONE.shiftLeft(END_BITS)),
            MOST_END_BITS);
        // Names within the end are to be those of numbers where it is read again, in the clauses.
        ClaimReader.require(known != null && claim.variables().stream()
            .noneMatch(y -> y.name().equals("pi") || definitions.containsKey(y.name())));
        Expression name = new Expression(x.name());
        ends.add(new Expression(isOpen ? "<" : "<=", isUpper ? name : end, isUpper ? end : name));
        return new BigFraction(isUpper ? known.upper : known.lower, known.unit);
    }
}
