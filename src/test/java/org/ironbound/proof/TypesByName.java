package org.ironbound.proof;

import de.uka.ilkd.key.java.JavaInfo;
import java.lang.reflect.Field;
import java.util.List;

/**
 * KeY's table of all types by their names. KeY makes it anew for each obligation, which looks for a single type. Nobody changes a
 * table: where there are more types than it knows of, KeY makes another.
 */
final class TypesByName {
    private static final List<Field> TABLE = List.of(field("name2KJTCache"), field("nameCachedSize"));

    private TypesByName() {
    }

    /** Lets a copy that has the types of its original, and no table yet, use the table of the original. */
    static void share(JavaInfo original, JavaInfo copy) {
        original.getTypeByName("java.lang.Object"); // makes the table if there is none of all types
        try {
            for (Field field : TABLE) {
                field.set(copy, field.get(original));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing public leads there. */
    private static Field field(String name) {
        try {
            Field field = JavaInfo.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("this version of KeY keeps its types elsewhere", e);
        }
    }
}
