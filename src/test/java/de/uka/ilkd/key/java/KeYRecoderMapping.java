package de.uka.ilkd.key.java;

import de.uka.ilkd.key.java.abstraction.KeYJavaType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which element of KeY belongs to which of the parser, and the other way round. KeY's class of this name copies all of it for each
 * obligation, and all its types have the hash code 0. Here a copy shares what is there, and a type is looked for by its identity first.
 */
public class KeYRecoderMapping {
    private Layer toKeY = new Layer(null);
    private Layer toRecoder = new Layer(null);
    private KeYJavaType superArrayType;
    private boolean parsedSpecial;

    /** What was put since the last copy, over what copies share and nobody changes any more. */
    private static final class Layer {
        private final Layer below;
        private final Map<Object, Object> values = new HashMap<>();
        private final Map<Object, Object> types = new IdentityHashMap<>();

        Layer(Layer below) {
            this.below = below;
        }

        Layer above() {
            return values.isEmpty() && below != null ? new Layer(below) : new Layer(this);
        }

        Object get(Object key) {
            for (Layer layer = this; key instanceof KeYJavaType && layer != null; layer = layer.below) {
                Object value = layer.types.get(key);
                if (value != null) {
                    return value;
                }
            }
            for (Layer layer = this; layer != null; layer = layer.below) {
                Object value = layer.values.get(key);
                if (value != null) {
                    return value;
                }
            }
            return null;
        }

        void put(Object key, Object value) {
            values.put(key, value);
            if (key instanceof KeYJavaType) {
                types.put(key, value);
            }
        }

        Set<Object> keys() {
            if (below == null) {
                return values.keySet();
            }
            if (values.isEmpty()) {
                return below.keys();
            }
            Set<Object> all = new HashSet<>(below.keys());
            all.addAll(values.keySet());
            return all;
        }
    }

    public ProgramElement toKeY(recoder.java.ProgramElement element) {
        return (ProgramElement) toKeY.get(element);
    }

    public ModelElement toKeY(recoder.ModelElement element) {
        return (ModelElement) toKeY.get(element);
    }

    public recoder.java.ProgramElement toRecoder(ProgramElement element) {
        return (recoder.java.ProgramElement) toRecoder.get(element);
    }

    public recoder.ModelElement toRecoder(ModelElement element) {
        return (recoder.ModelElement) toRecoder.get(element);
    }

    /** @param recoder an element of the parser */
    public void put(Object recoder, Object key) {
        toKeY.put(recoder, key);
        toRecoder.put(key, recoder);
    }

    public boolean mapped(Object recoder) {
        return toKeY.get(recoder) != null;
    }

    public Set<Object> elemsKeY() {
        return toRecoder.keys();
    }

    public Set<Object> elemsRec() {
        return toKeY.keys();
    }

    public void setSuperArrayType(KeYJavaType type) {
        superArrayType = type;
    }

    public KeYJavaType getSuperArrayType() {
        return superArrayType;
    }

    public KeYRecoderMapping copy() {
        KeYRecoderMapping copy = new KeYRecoderMapping();
        copy.toKeY = toKeY.above();
        copy.toRecoder = toRecoder.above();
        copy.superArrayType = superArrayType;
        copy.parsedSpecial = parsedSpecial;
        toKeY = toKeY.above();
        toRecoder = toRecoder.above();
        return copy;
    }

    public boolean parsedSpecial() {
        return parsedSpecial;
    }

    public void parsedSpecial(boolean parsed) {
        parsedSpecial = parsed;
    }

    public int size() {
        return elemsRec().size();
    }
}
