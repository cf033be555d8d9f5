package org.ironbound.proof;

import de.uka.ilkd.key.java.JavaInfo;
import java.lang.reflect.Field;
import java.util.List;

/**
 * The names of all types, which KeY would collect anew for each obligation. It only reads the collection, and makes another one where an
 * obligation has more types than that has.
 */
final class TypeNames {
    private static final List<String> FIELDS = List.of("name2KJTCache", "nameCachedSize");
    private static final String ANY = "int";

    private TypeNames() {
    }

    /** Gives one what another has collected. Nothing public leads there. */
    static void share(JavaInfo from, JavaInfo to) {
        from.getTypeByName(ANY);
        try {
            for (String name : FIELDS) {
                Field field = JavaInfo.class.getDeclaredField(name);
                field.setAccessible(true);
                field.set(to, field.get(from));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of KeY keeps the names of types elsewhere", e);
        }
    }
}
