package org.ironbound.certificate.check;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.ironbound.certificate.ResultField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kernel's rules return null where nothing follows; a rule of the checker that forgot to refuse then would still state nothing. */
class NoStatementTest {
    static Stream<Method> statements() {
        return Stream.of(Statements.class.getDeclaredMethods()).filter(method -> method.getReturnType() == Stated.class);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void nothingIsNoStatement(Method of) {
        Object[] nothing = Stream.of(of.getParameterTypes()).map(type -> type == ResultField.class ? ResultField.ETA_KL : null).toArray();
        Throwable thrown = assertThrows(InvocationTargetException.class, () -> of.invoke(null, nothing));
        assertInstanceOf(NullPointerException.class, thrown.getCause());
    }
}
