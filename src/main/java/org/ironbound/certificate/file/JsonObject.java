package org.ironbound.certificate.file;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.ironbound.certificate.RejectedException;
import org.ironbound.problem.Fractions;
import org.ironbound.problem.InvalidFieldException;

/** An object read from JSON, taken apart member by member; what is left over is unknown. */
public final class JsonObject {
    private final String place;
    private final Map<String, Object> members;

    /**
     * @param place   where it stands, for messages
     * @param members its members; consumed
     */
    JsonObject(String place, Map<String, Object> members) {
        this.place = place;
        this.members = members;
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** The names of the members that are left. */
    public List<String> names() {
        return List.copyOf(members.keySet());
    }

    public String string(String name) throws RejectedException {
        return take(name, String.class, "a string");
    }

    public int integer(String name) throws RejectedException {
        return take(name, Integer.class, "a whole number");
    }

    public List<?> list(String name) throws RejectedException {
        return take(name, List.class, "a list");
    }

    public JsonObject object(String name) throws RejectedException {
        return of(place + ", " + name, take(name, Map.class, "an object"));
    }

    /** A list of objects, at most {@code limit} of them. */
    List<JsonObject> objects(String name, int limit) throws RejectedException {
        List<?> list = list(name);
        requireCount(name, list, limit);
        List<JsonObject> objects = new ArrayList<>();
        for (Object element : list) {
            objects.add(of(place + ", " + name + " " + (objects.size() + 1), element));
        }
        return objects;
    }

    boolean hasList(String name) {
        return members.get(name) instanceof List;
    }

    public BigFraction fraction(String name) throws RejectedException {
        return parse(name, string(name));
    }

    BigInteger whole(String name) throws RejectedException {
        BigFraction value = fraction(name);
        if (!Fractions.isInteger(value)) {
            throw new RejectedException(place + ", " + name + ": must be a whole number");
        }
        return value.getNumerator();
    }

    /** A list of fractions, at most {@code limit} of them. */
    List<BigFraction> fractions(String name, int limit) throws RejectedException {
        return fractions(name, list(name), limit);
    }

    /** A list of lists of fractions, at most {@code limit} lists with at most {@code limit} fractions each. */
    List<List<BigFraction>> matrix(String name, int limit) throws RejectedException {
        List<?> lists = list(name);
        requireCount(name, lists, limit);
        List<List<BigFraction>> rows = new ArrayList<>();
        for (Object row : lists) {
            if (!(row instanceof List)) {
                throw new RejectedException(place + ", " + name + ": must be a list of lists");
            }
            rows.add(fractions(name, (List<?>) row, limit));
        }
        return rows;
    }

    private void requireCount(String name, List<?> list, int limit) throws RejectedException {
        if (list.size() > limit) {
            throw new RejectedException(place + ", " + name + ": has " + list.size() + " members, at most " + limit + " are allowed");
        }
    }

    private List<BigFraction> fractions(String name, List<?> texts, int limit) throws RejectedException {
        requireCount(name, texts, limit);
        List<BigFraction> values = new ArrayList<>();
        for (Object text : texts) {
            if (!(text instanceof String)) {
                throw new RejectedException(place + ", " + name + ": must be a list of strings");
            }
            values.add(parse(name, (String) text));
        }
        return values;
    }

    /** The fraction that the text of a member states. */
    BigFraction parse(String name, String text) throws RejectedException {
        try {
            return CanonicalFraction.parse(text);
        } catch (RejectedException e) {
            throw e.at(place + ", " + name);
        }
    }

    /** The value as an object. */
    @SuppressWarnings("unchecked")
    public static JsonObject of(String place, Object value) throws RejectedException {
        if (!(value instanceof Map)) {
            throw new RejectedException(place + ": must be an object");
        }
        return new JsonObject(place, (Map<String, Object>) value);
    }

    /** Nothing may be left. */
    public void end() throws RejectedException {
        if (!members.isEmpty()) {
            throw new RejectedException(place + ": unknown field '" + InvalidFieldException.shorten(members.keySet().iterator().next())
                + "'");
        }
    }

    String place() {
        return place;
    }

    private <T> T take(String name, Class<T> type, String kind) throws RejectedException {
        Object value = members.remove(name);
        if (value == null) {
            throw new RejectedException(place + ": the field '" + name + "' is missing");
        }
        if (!type.isInstance(value)) {
            throw new RejectedException(place + ", " + name + ": must be " + kind);
        }
        return type.cast(value);
    }
}
