package org.ironbound.claim.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.claim.value.Variable;
import org.ironbound.input.BooleanInput;
import org.ironbound.input.ChannelInput;
import org.ironbound.input.ClusteringInput;
import org.ironbound.input.ContractionInput;
import org.ironbound.input.GaussianInput;
import org.ironbound.input.MixtureInput;
import org.ironbound.input.SparseInput;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Problem;

/** The quantities by the names that expressions call them by, which are those of the commands. */
public final class ProblemQuantities {
    private static final String TARGET = "error (or 'false negatives, false positives')";
    private static final String MIXTURE = "mixture_";
    private static final Map<String, Kind> KINDS = kinds();

    private ProblemQuantities() {
    }

    /**
     * What the parameters mean, how many there are at least and at most, an example, and how they make a problem; those that are not given
     * are null.
     */
    private record Kind(String parameters, int least, int most, String example, ProblemQuantity.Measure measure, Maker maker) {
    }

    /**
     * What a quantity is called with.
     *
     * @param text     a number or a text, of a variable its name
     * @param variable null unless it is one
     * @param position where in the text
     */
    public record Argument(String text, Variable variable, int position) {
    }

    private interface Maker {
        Problem problem(List<String> arguments);
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        Map<String, ProblemQuantity.Measure> ofLearners = Map.of("mem", ProblemQuantity.Measure.MEMORIZATION, "learner",
            ProblemQuantity.Measure.LEARNER, "epsilon", ProblemQuantity.Measure.EPSILON,
            "zcdp_rho", ProblemQuantity.Measure.ZCDP_RHO, "gdp_mu", ProblemQuantity.Measure.GDP_MU);
        ofLearners.forEach((suffix, measure) -> {
            put(kinds, "gaussian_" + suffix, "dimension, samples, " + TARGET + ", and maybe lambda-squared", 3, 4, "(10^4, 10, 0.1)",
                measure,
                a -> new GaussianInput(clustering(a), a.get(3)).problem());
            put(kinds, "boolean_" + suffix, "dimension, samples, " + TARGET + ", and maybe lambda", 3, 4, "(10^4, 20, 0.1)", measure,
                a -> new BooleanInput(clustering(a), a.get(3)).problem());
            put(kinds, "sparse_" + suffix, "dimension, samples, " + TARGET + ", and maybe fixed-probability", 3, 4, "(10^4, 4, 0.3)",
                measure,
                a -> new SparseInput(clustering(a), a.get(3)).problem());
            if (measure != ProblemQuantity.Measure.LEARNER) {
                put(kinds, MIXTURE + suffix, "clusters, what each is like, samples, error, and maybe frequencies", 4, 5,
                    "(1000, 'gaussian:10000', 3000, 0.1, 'zipf:1')", measure,
                    a -> new MixtureInput(a.get(0), null, a.get(4), a.get(1), a.get(2), a.get(3)).problem());
            }
        });
        Map.of("tau", ProblemQuantity.Measure.TAU, "rho", ProblemQuantity.Measure.RHO, "factor", ProblemQuantity.Measure.FACTOR)
            .forEach((suffix, measure) -> {
            put(kinds, "boolean_" + suffix, "samples and lambda", 2, 2, "(20, 1/10)", measure,
                a -> new ContractionInput(a.get(0), null, a.get(1)).booleanClustering());
            if (measure != ProblemQuantity.Measure.TAU) {
                put(kinds, "sparse_" + suffix, "samples and fixed-probability", 2, 2, "(8, 1/100)", measure,
                    a -> new ContractionInput(a.get(0), null, a.get(1)).sparse());
            }
        });
        put(kinds, "dobrushin", "a matrix", 1, 1, "('bsc:1/10')", ProblemQuantity.Measure.DOBRUSHIN,
            a -> new ChannelInput(a.get(0), null, null, null, null).problem());
        put(kinds, "eta_kl", "a matrix", 1, 1, "('0.9,0.1; 0.2,0.8')", ProblemQuantity.Measure.ETA_KL,
            a -> new ChannelInput(a.get(0), null, null, null, null).problem());
        put(kinds, "eta_chi2", "a matrix and an input-law", 2, 2, "('z:0.3', '2/3,1/3')", ProblemQuantity.Measure.ETA_CHI2,
            a -> new ChannelInput(a.get(0), null, a.get(1), null, null).problem());
        put(kinds, "eta_law", "a matrix and an input-law", 2, 2, "('z:0.3', '2/3,1/3')", ProblemQuantity.Measure.ETA_LAW,
            a -> new ChannelInput(a.get(0), null, a.get(1), null, null).problem());
        return Map.copyOf(kinds);
    }

    private static void put(Map<String, Kind> kinds, String name, String parameters, int least, int most, String example,
            ProblemQuantity.Measure measure, Maker maker) {
        kinds.put(name, new Kind(parameters, least, most, name + example, measure, maker));
    }

    /** A text is a pair of errors, a number the average error. */
    private static ClusteringInput clustering(List<String> arguments) {
        String target = arguments.get(2);
        int comma = target.indexOf(',');
        return comma < 0 ? new ClusteringInput(arguments.get(0), arguments.get(1), target, null, null)
            : new ClusteringInput(arguments.get(0), arguments.get(1), null, target.substring(0, comma).strip(), target.substring(comma + 1)
            .strip());
    }

    public static boolean isOne(String name) {
        return KINDS.containsKey(name);
    }

    /** The parameter in the place of which a variable may stand, empty if none may. */
    static Optional<Parameter> parameter(String name, int place) {
        Kind kind = KINDS.get(name);
        boolean isMixture = name.startsWith(MIXTURE);
        return kind.measure != ProblemQuantity.Measure.MEMORIZATION ? Optional.empty()
            : Arrays.stream(Parameter.values()).filter(parameter -> parameter.place(isMixture) == place).findFirst();
    }

    /** Which of its arguments may be variables, in words. */
    private static String variables(String name) {
        return KINDS.get(name).measure == ProblemQuantity.Measure.MEMORIZATION
            ? "rational numbers, and of variables only as samples and error" : "rational numbers, not of variables";
    }

    /** What answers a question about many numbers, where a quantity of one problem was called with a variable. */
    public static String alternative(String name) {
        Kind kind = KINDS.get(name);
        if (kind.measure.isOfMatrix()) {
            return "numbers: " + kind.example;
        }
        String family = name.substring(0, name.indexOf('_'));
        String number = "a number; for many numbers ";
        return switch (kind.measure) {
            case TAU, RHO, FACTOR -> number + "'ironbound curve " + family + "-coefficients --samples 1..100'";
            case EPSILON, ZCDP_RHO, GDP_MU -> number + "'ironbound curve " + family + " --samples 1..100 .. --privacy'";
            default -> number + "'ironbound curve " + family + " --samples 1..100 ..', for the one where memorization is so much "
                + "'ironbound find samples " + family + "'";
        };
    }

    /** All names, in order. */
    public static TreeSet<String> names() {
        return new TreeSet<>(KINDS.keySet());
    }

    /**
     * The quantity that is called.
     *
     * @param name      the one that is called
     * @param position  where in the text
     * @param arguments numbers, texts where they are written in quotation marks, or variables
     * @param files     whether a matrix may be a file: what a claim says must not depend on files
     * @throws ClaimException if there is no such problem
     */
    public static ProblemQuantity of(String name, int position, List<Argument> arguments, boolean files) throws ClaimException {
        Kind kind = KINDS.get(name);
        int given = arguments.size();
        if (given < kind.least || given > kind.most) {
            throw new ClaimException(position, "'" + name + "' takes " + kind.parameters + ", not " + given + " arguments", kind.example);
        }
        if (!files && kind.measure.isOfMatrix() && arguments.stream().anyMatch(argument -> ChannelInput.isFile(argument.text()))) {
            throw new ClaimException(position, "a claim does not depend on files", "the matrix itself: " + KINDS.get("eta_kl").example);
        }
        List<ProblemRange.Varying> varying = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < given; i++) {
            if (arguments.get(i).variable() != null) {
                varying.add(varying(name, i, arguments.get(i)));
                places.add(i);
            }
        }
        try {
            ProblemRange problems = new ProblemRange(values -> {
                String[] all = new String[kind.most];
                for (int i = 0; i < given; i++) {
                    int place = places.indexOf(i);
                    all[i] = place < 0 ? arguments.get(i).text() : Fractions.text(values.get(place));
                }
                return kind.maker.problem(Arrays.asList(all));
            }, varying);
            return new ProblemQuantity(problems, kind.measure, name + "("
                + arguments.stream().map(Argument::text).collect(Collectors.joining(", ")) + ")", position);
        } catch (InvalidFieldException e) {
            throw new ClaimException(position, e.getMessage(), kind.example);
        }
    }

    private static ProblemRange.Varying varying(String name, int place, Argument argument) throws ClaimException {
        Variable variable = argument.variable();
        Parameter parameter = parameter(name, place).orElseThrow(() -> new ClaimException(argument.position(), "'" + name + "' is of "
            + variables(name), alternative(name)));
        if (variable.lower() == null || variable.upper() == null) {
            throw new ClaimException(argument.position(), "'" + name + "' is of variables with two ends, and '" + variable.name()
                + "' has none on one side", parameter == Parameter.SAMPLES ? "{1..100}" : "[1/10, 2/5]");
        }
        if (parameter == Parameter.SAMPLES && !variable.whole()) {
            throw new ClaimException(argument.position(), "samples are whole numbers, and '" + variable.name() + "' is a real one",
                "forall " + variable.name() + " in {1..100}:");
        }
        return new ProblemRange.Varying(parameter, variable);
    }
}
