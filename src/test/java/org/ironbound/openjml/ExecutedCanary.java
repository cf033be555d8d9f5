package org.ironbound.openjml;

import java.lang.reflect.Method;
import java.math.BigInteger;

/** Calls the canary that rounds the wrong way, where that shows. */
public final class ExecutedCanary {
    private ExecutedCanary() {
    }

    /** Prints what the method returns. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Method floor = Class.forName("canary.wrong.WrongRounding").getDeclaredMethod("floor", BigInteger.class, BigInteger.class);
        floor.setAccessible(true);
        System.out.println(floor.invoke(null, BigInteger.valueOf(-7), BigInteger.TWO));
    }
}
