package org.ironbound.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.file.CanonicalFraction;
import org.ironbound.claim.language.Parser;
import org.ironbound.claim.language.Syntax;
import org.ironbound.claim.term.ClaimException;
import org.ironbound.input.ExactNumber;
import org.ironbound.problem.InvalidFieldException;

/** Numbers, after a word that says in which form: on a command line, a whole one there, in a certificate, in a claim. */
final class Numbers implements FuzzTarget {
    private static final String SHORT = "[-+]?[0-9]{1,9}(\\.[0-9]{1,9})?([eE][-+]?[0-9]{1,2})?(/[1-9][0-9]{0,9})?";

    /** Reads a number; {@code null} if it refuses the text. */
    interface Reader {
        BigFraction read(String form, String text) throws RejectedException, ClaimException;
    }

    private final Reader reader;

    Numbers() {
        this(Numbers::read);
    }

    /** For another reader of the same numbers. */
    Numbers(Reader reader) {
        this.reader = reader;
    }

    static BigFraction read(String form, String text) throws RejectedException, ClaimException {
        return switch (form) {
            case "exact" -> ExactNumber.parse("number", text);
            case "whole" -> new BigFraction(ExactNumber.parseWhole("number", text));
            case "certificate" -> CanonicalFraction.parse(text);
            default -> Parser.expression(text) instanceof Syntax.Literal literal ? literal.value() : null;
        };
    }

    @Override
    public List<String> seeds() {
        return List.of("exact 0.1", "exact 1e-3", "exact 1/3", "exact 10^6", "exact 10^-6/3", "exact -.5",
            "exact +12.e+2", "exact 1.5^3/2^8",
            "exact 1e3^2", "exact 2²", "exact 10⁻⁶", "exact −1/7", "exact 1 / 3", "whole 10000", "whole 10^6", "whole 1e3", "whole 12/4",
            "certificate 990", "certificate -10/109", "certificate 0", "certificate 1/1000000007", "claim 0.1", "claim 1e-3", "claim 2.",
            "claim .5e2", "claim 12345678901234567890.12345", "exact 999999999999999999999/1000000000000000000000",
            "exact 50%", "exact 1,000", "claim 1E+2");
    }

    @Override
    public String changed(String text, Choices choices) {
        return Edits.changed(text, choices);
    }

    /** In a claim, where signs are operations: without those that cancel each other, and without parentheses around it. */
    private static String unsigned(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(Character.isWhitespace(c) ? ' ' : c < ' ' || c > '~' ? '?' : (char) c));
        String rest = plain.toString().strip();
        boolean isNegative = false;
        while (rest.matches("[-+].*|\\(.*\\)")) {
            isNegative ^= rest.startsWith("-");
            rest = rest.substring(1, rest.length() - (rest.startsWith("(") ? 1 : 0)).strip();
        }
        return isNegative ? "?" : rest;
    }

    @Override
    public Outcome judge(String input) {
        int blank = input.indexOf(' ');
        String form = blank < 0 ? "exact" : input.substring(0, blank);
        String text = input.substring(blank + 1);
        BigFraction read;
        try {
            read = reader.read(form, text);
        } catch (InvalidFieldException | RejectedException | ClaimException e) {
            read = null;
        }
        if (read == null) {
            boolean isShort = form.equals("exact") && text.matches(SHORT);
            assertTrue(!isShort, () -> "refused: " + text);
            return Outcome.REFUSED;
        }
        BigFraction value = read;
        Optional<Ratio> plain = PlainNumber.read(form.equals("exact") || form.equals("whole") ? text
            : form.equals("certificate") ? text.replaceAll("[^-/0-9]", "?") : unsigned(text));
        assertTrue(plain.isPresent(), () -> "no number: " + text + " was read as " + value);
        assertTrue(plain.get().is(value), () -> text + " is " + plain.get() + ", and was read as " + value);
        boolean isWhole = !form.equals("whole") || plain.get().isWhole();
        assertTrue(isWhole, () -> "not whole: " + text);
        return Outcome.TRUE;
    }
}
