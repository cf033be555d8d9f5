package org.ironbound.certificate;

import java.util.List;
import java.util.Map;

/** An object read from JSON, taken apart member by member; what is left over is unknown. */
final class JsonObject {
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

    boolean has(String name) {
        return members.containsKey(name);
    }

    String string(String name) throws RejectedException {
        return take(name, String.class, "a string");
    }

    int integer(String name) throws RejectedException {
        return take(name, Integer.class, "a whole number");
    }

    List<?> list(String name) throws RejectedException {
        return take(name, List.class, "a list");
    }

    JsonObject object(String name) throws RejectedException {
        return of(place + ", " + name, take(name, Map.class, "an object"));
    }

    /** The value as an object. */
    @SuppressWarnings("unchecked")
    static JsonObject of(String place, Object value) throws RejectedException {
        if (!(value instanceof Map)) {
            throw new RejectedException(place + ": must be an object");
        }
        return new JsonObject(place, (Map<String, Object>) value);
    }


    /** Nothing may be left. */
    void end() throws RejectedException {
        if (!members.isEmpty()) {
            throw new RejectedException(place + ": unknown field '" + InvalidFieldException.shorten(members.keySet().iterator().next()) + "'");
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
