package org.ironbound.calls;

/**
 * A method of a compiled class.
 *
 * @param owner      the class, as in org/ironbound/claim/Terms
 * @param name       its name, &lt;init&gt; for a constructor, &lt;clinit&gt; for a static initializer
 * @param descriptor the types of its parameters and of its result, as in (I)V
 */
record MethodName(String owner, String name, String descriptor) {
    static final String STATIC_INITIALIZER = "<clinit>";

    static MethodName staticInitializer(String owner) {
        return new MethodName(owner, STATIC_INITIALIZER, "()V");
    }

    boolean isConstructor() {
        return name.equals("<init>");
    }

    @Override
    public String toString() {
        return owner.replace('/', '.') + "." + name;
    }
}
