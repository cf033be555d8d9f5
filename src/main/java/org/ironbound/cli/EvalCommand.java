package org.ironbound.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Relation;
import org.ironbound.claim.search.Evaluation;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.input.AsciiText;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.report.CitedRules;
import org.ironbound.report.Decimals;
import org.ironbound.report.Json;
import org.ironbound.report.JsonBound;
import org.ironbound.report.Paragraph;
import org.ironbound.report.Undecided;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** ironbound eval. */
final class EvalCommand implements Command {
    private static final int DEFAULT_DIGITS = 12;
    private static final int WIDTH = 80;
    private static final int MOST_SHOWN = 20;

    static CommandSpec spec() {
        CommandSpec spec = CommandLines.spec("eval", new EvalCommand());
        spec.addPositional(CommandLines.text("EXPR", "An expression over exact numbers such as 0.1, 1e-3, 1/3, 10^6."));
        spec.addOption(CommandLines.option("--digits", "K", "Significant digits, 1 to " + Evaluation.MAX_DIGITS + "; by default "
            + DEFAULT_DIGITS + "."));
        spec.addOption(CommandLines.json());
        spec.addOption(TimeLimit.option(Integer.toString(ONE_MINUTE)));
        spec.usageMessage()
            .description(
                "Evaluate an expression: every digit shown is right.",
                "The last one is rounded to nearest. Precision rises by itself.",
                "",
                "Numbers     0.1, 1e-3, 1/3, pi; + - * / ^; ln, log2, exp, sqrt, cbrt,",
                "            root(n, x), tanh, artanh, sinh, cosh, sin, cos, tan, asin, acos,",
                "            atan, atan2(y, x), abs, min, max, factorial, binomial(n, k),",
                "            Phi(x), the normal distribution function (phi is another), erf,",
                "            erfc,",
                "            sum(k, 0, 10, x^k); x^y with y no multiple of 1/2 is exp(y*ln(x))",
                "Information h(x) in nats, h2(x) in bits, d2(p, q),",
                "            Dber(m) = ln 2 - h((1 + m)/2), fano(delta, K),",
                "            sharp_error(rho, delta, K), classical_error(delta, K),",
                "            privacy_leak(eps), phi(e), the least information about a fresh",
                "            sample in nats at an average error e",
                "Formulas    gaussian_tau(n, L), gaussian_rho(n, L), gaussian_factor(n, L);",
                "            bounds in nats from i nats: gaussian_linear(d, n, i),",
                "            gaussian_bound(d, n, L, i), linear_bound(tau, rho, i);",
                "            boolean_tau_linear(n, l), boolean_tau_closed(n, l),",
                "            sparse_tau(n, p); bsc_dobrushin(e), bsc_eta(e), bec_eta(e),",
                "            z_eta(e), nfold(eta, n)",
                "",
                "Numbers of problems, by certified bounds, of learners that reach an average",
                "error e, or 'a, b' for false negatives and false positives:",
                "  gaussian_mem(d, n, e)      the least memorization of all learners, in bits",
                "  gaussian_learner(d, n, e)  the least of the simple learners, in bits",
                "  gaussian_epsilon(d, n, e)  the least epsilon of differential privacy",
                "  gaussian_zcdp_rho(d, n, e), gaussian_gdp_mu(d, n, e)",
                "each for gaussian, boolean and sparse, with lambda-squared, lambda or",
                "fixed-probability as a last argument if you like; but for learner also",
                "  mixture_mem(k, 'gaussian:10000', N, e, 'zipf:1') and so on.",
                "Coefficients: boolean_tau(n, lambda), boolean_rho, boolean_factor,",
                "sparse_rho(n, p), sparse_factor; of a matrix (a file, a name such as 'bsc:0.1',",
                "or '0.9,0.1; 0.2,0.8') dobrushin(M), eta_kl(M), and for a law of the",
                "input eta_chi2(M, '1/4,3/4') and the contraction coefficient",
                "eta_law(M, '1/4,3/4').")
            .footer("", "Examples:",
                "  ironbound eval \"d2(0.9, 0.1)/ln(2)\" --digits 30",
                "  ironbound eval \"sin(10^22)\"",
                "  ironbound eval \"gaussian_bound(10^4, 10, 1/100, phi(0.1))/ln(2)\"",
                "  ironbound eval \"boolean_mem(10^4, 20, 0.1)/500\"",
                "  ironbound eval \"gaussian_learner(10^4, 10, '0.05, 0.2')\"", "",
                "Exit codes: 0 evaluated, 2 usage error, 3 undecided.");
        return spec;
    }

    @Override
    public Answer unfinished(ParseResult options, Shortage shortage) {
        return unfinished(options, DEFAULT_DIGITS, Optional.empty(), shortage);
    }

    /** What is known so far, if anything is. */
    private static Answer unfinished(ParseResult options, int digits, Optional<Evaluation> best, Shortage shortage) {
        String reason = shortage.reason("fewer --digits, or a smaller expression");
        return console -> {
            if (CommandLines.isJson(options)) {
                console.line(json(text(options), digits, best, reason));
            } else {
                best.ifPresent(found -> console.lines(plain(text(options), digits, found)));
                console.lines(best.isPresent() ? Paragraph.indented(reason) : Undecided.lines(reason));
            }
            return ExitCode.UNDECIDED;
        };
    }

    private static String text(ParseResult options) {
        return options.matchedPositionalValue(0, "");
    }

    @Override
    public Answer run(CommandSpec spec, ParseResult options, Session session) throws IOException {
        String text = text(options);
        AsciiText ascii = AsciiText.of(text);
        int digits;
        try {
            digits = CommandLines.digits(options, DEFAULT_DIGITS, Evaluation.MAX_DIGITS);
        } catch (InvalidFieldException e) {
            return Answer.usageError("--" + e.getMessage(), "--digits 30");
        }
        AtomicReference<Evaluation> best = new AtomicReference<>();
        session.ifUnfinished(shortage -> unfinished(options, digits, Optional.ofNullable(best.get()), shortage));
        try {
            Evaluation found = Evaluation.of(ascii.text(), digits, best::set);
            List<String> lines = CommandLines.isJson(options)
                ? List.of(json(text, digits, Optional.of(found), undecided(found))) : plain(text, digits, found);
            return Answer.of(found.isDecided() ? ExitCode.OK : ExitCode.UNDECIDED, lines);
        } catch (ClaimException e) {
            return console -> console.textError(text, e.at(ascii.place(e.position())));
        }
    }

    private static List<String> plain(String text, int digits, Evaluation found) {
        List<String> lines = new ArrayList<>(List.of(text.strip()));
        if (found.exact().isPresent()) {
            String fraction = Decimals.exact(found.exact().get());
            boolean isShort = fraction.length() <= WIDTH - 16;
            if (isShort) {
                lines.add("  = " + fraction + ", exactly");
            }
            if (!isShort || fraction.contains("/")) {
                addRounded(lines, found, digits);
            }
        } else if (found.decimal().isPresent()) {
            addRounded(lines, found, digits);
        } else {
            lines.add(found.measured() ? "  is by certificates" : "UNDECIDED: " + undecided(found));
            int shown = Math.min(digits, MOST_SHOWN);
            found.lower().ifPresent(x -> lines.add("  at least " + Decimals.rounded(x, shown, RoundingMode.FLOOR) + "   rounded down"));
            found.upper().ifPresent(x -> lines.add("  at most  " + Decimals.rounded(x, shown, RoundingMode.CEILING) + "   rounded up"));
            if (found.lower().isEmpty() || found.upper().isEmpty()) {
                lines.add("  no other bound is known");
            }
        }
        lines.addAll(CitedRules.lines(found.applied()));
        return lines;
    }

    private static String undecided(Evaluation found) {
        return "at " + found.bits() + " bits: it may be 0, or just between two decimals";
    }

    private static void addRounded(List<String> lines, Evaluation found, int digits) {
        lines.add("  = " + rounded(found, digits));
        lines.add("  " + digits + " digits, the last one rounded to nearest");
    }

    private static String rounded(Evaluation found, int digits) {
        return Decimals.rounded(Fractions.of(found.decimal().orElseThrow()), digits, RoundingMode.HALF_EVEN);
    }

    /** @param reason why it is undecided, if it is */
    private static String json(String text, int digits, Optional<Evaluation> found, String reason) throws IOException {
        boolean isDecided = found.isPresent() && found.get().isDecided();
        return Json.object(json -> {
            json.writeStringField("expression", text);
            json.writeStringField("outcome", isDecided ? "certified" : "undecided");
            if (!isDecided) {
                json.writeStringField("reason", reason);
            }
            json.writeNumberField("digits", digits);
            if (found.isPresent()) {
                writeValue(json, found.get(), digits);
                CitedRules.write(CitedRules.among(found.get().applied()), json);
            }
        });
    }

    /** The decimal if all its digits are known, and what bounds the value, or says what it is. */
    private static void writeValue(JsonGenerator json, Evaluation found, int digits) throws IOException {
        if (found.decimal().isPresent()) {
            boolean isExact = found.exact().isPresent() && found.exact().get().equals(Fractions.of(found.decimal().get()));
            json.writeStringField("decimal", rounded(found, digits));
            json.writeStringField("rounded", isExact ? "exact" : "nearest");
        }
        json.writeArrayFieldStart("bounds");
        if (found.exact().isPresent()) {
            writeBound(json, Relation.EQUAL, found.exact(), digits);
        } else {
            writeBound(json, Relation.AT_LEAST, found.lower(), digits + 2);
            writeBound(json, Relation.AT_MOST, found.upper(), digits + 2);
        }
        json.writeEndArray();
    }

    /** Writes a bound: rounded to {@code digits} digits, unless it is the value itself. */
    private static void writeBound(JsonGenerator json, Relation relation, Optional<BigFraction> bound, int digits) throws IOException {
        if (bound.isPresent()) {
            BigFraction known = bound.get();
            BigFraction value = relation == Relation.EQUAL ? known : Fractions.round(known, digits, relation.rounding());
            json.writeStartObject();
            JsonBound.write(relation, value, known, digits, json);
            json.writeEndObject();
        }
    }
}
