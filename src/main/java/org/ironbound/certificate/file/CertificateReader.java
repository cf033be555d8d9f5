package org.ironbound.certificate.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.Certificate;
import org.ironbound.certificate.Claim.Quantity;
import org.ironbound.certificate.Claim.Unit;
import org.ironbound.certificate.Claim;
import org.ironbound.certificate.Limits;
import org.ironbound.certificate.RejectedException;
import org.ironbound.certificate.Relation;
import org.ironbound.certificate.ResultField;
import org.ironbound.certificate.Rule;
import org.ironbound.certificate.Step;
import org.ironbound.certificate.Witness;
import org.ironbound.certificate.WitnessField;
import org.ironbound.problem.InvalidFieldException;
import org.ironbound.problem.Problem;

/** Reads certificates, strictly. What it returns is well formed, and not yet checked. */
public final class CertificateReader {
    private CertificateReader() {
    }

    /**
     * Reads one certificate.
     *
     * @param in the file
     * @throws RejectedException if it is no certificate; the message names the place
     * @throws IOException       if it cannot be read
     */
    public static Certificate read(InputStream in) throws RejectedException, IOException {
        byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
        if (bytes.length > Limits.FILE_BYTES) {
            throw new RejectedException("the file is larger than " + Limits.FILE_BYTES + " bytes");
        }
        return certificate(JsonObject.of("certificate", StrictJson.read(bytes)));
    }

    /**
     * Reads a problem that stands alone, see {@link CertificateWriter#problem}.
     *
     * @throws RejectedException if it is no problem; the message names the field
     */
    public static Problem problem(byte[] bytes) throws RejectedException {
        return ProblemReader.read(JsonObject.of("problem", StrictJson.read(bytes)));
    }

    /**
     * Reads a certificate that is part of another text.
     *
     * @throws RejectedException if it is no certificate; the message names the place
     */
    public static Certificate certificate(JsonObject root) throws RejectedException {
        String format = root.string("format");
        if (!format.equals(Certificate.FORMAT)) {
            throw new RejectedException("format is '" + InvalidFieldException.shorten(format) + "', it must be '" + Certificate.FORMAT
                + "'");
        }
        int version = root.integer("version");
        if (version < Certificate.OLDEST_VERSION || version > Certificate.VERSION) {
            throw new RejectedException("version is " + version + ", this checker reads versions " + Certificate.OLDEST_VERSION + " to "
                + Certificate.VERSION
                + "; have a file of another version made anew");
        }
        Problem problem = ProblemReader.read(root.object("problem"));
        List<?> stepList = root.list("steps");
        List<?> claimList = root.list("claims");
        root.end();
        requireCount("steps", stepList, Limits.STEPS);
        requireCount("claims", claimList, Limits.CLAIMS);
        List<Step> steps = new ArrayList<>();
        for (Object step : stepList) {
            steps.add(step(JsonObject.of("step " + (steps.size() + 1), step)));
        }
        List<Claim> claims = new ArrayList<>();
        for (Object claim : claimList) {
            claims.add(claim(JsonObject.of("claim " + (claims.size() + 1), claim)));
        }
        return new Certificate(problem, steps, claims);
    }

    private static void requireCount(String what, List<?> list, int limit) throws RejectedException {
        if (list.size() > limit) {
            throw new RejectedException("has " + list.size() + " " + what + ", at most " + limit + " are allowed");
        }
    }

    private static Step step(JsonObject object) throws RejectedException {
        int number = object.integer("step");
        Rule rule = rule(object.string("rule"), object.place());
        List<Integer> premises = new ArrayList<>();
        List<?> premiseList = object.list("premises");
        try {
            requireCount("premises", premiseList, Limits.STEPS);
        } catch (RejectedException e) {
            throw e.at(object.place());
        }
        for (Object premise : premiseList) {
            if (!(premise instanceof Integer)) {
                throw new RejectedException(object.place() + ", premises: must be step numbers");
            }
            premises.add((Integer) premise);
        }
        Witness witness = witness(object.object("witness"));
        Map<ResultField, BigFraction> result = numbers(object.object("result"));
        object.end();
        return new Step(number, rule, premises, witness, result);
    }

    private static Rule rule(String id, String place) throws RejectedException {
        for (Rule rule : Rule.values()) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        throw new RejectedException(place + ": unknown rule '" + InvalidFieldException.shorten(id) + "'");
    }

    private static Map<ResultField, BigFraction> numbers(JsonObject object) throws RejectedException {
        Map<ResultField, BigFraction> numbers = new EnumMap<>(ResultField.class);
        for (ResultField field : ResultField.values()) {
            if (object.has(field.label())) {
                numbers.put(field, object.fraction(field.label()));
            }
        }
        object.end();
        return numbers;
    }

    private static Witness witness(JsonObject object) throws RejectedException {
        Witness witness = Witness.none();
        for (WitnessField field : WitnessField.values()) {
            if (object.hasList(field.label())) {
                witness = witness.with(field, object.fractions(field.label(), field.longest()));
            } else if (object.has(field.label())) {
                witness = witness.with(field, object.fraction(field.label()));
            }
        }
        object.end();
        return witness;
    }

    private static Claim claim(JsonObject object) throws RejectedException {
        String quantityLabel = object.string("quantity");
        String relationSymbol = object.string("relation");
        BigFraction value = object.fraction("value");
        String unitLabel = object.string("unit");
        int step = object.integer("step");
        object.end();
        for (Quantity quantity : Quantity.values()) {
            for (Relation relation : Relation.values()) {
                for (Unit unit : Unit.values()) {
                    if (quantity.label().equals(quantityLabel) && relation.symbol().equals(relationSymbol)
                            && unit.label().equals(unitLabel)) {
                        return new Claim(quantity, relation, value, unit, step);
                    }
                }
            }
        }
        throw new RejectedException(object.place() + ": unknown quantity, relation or unit");
    }
}
