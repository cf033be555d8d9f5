package org.ironbound.specs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Whatever specs/ declares is tested under its own name. */
class SpecsCompletenessTest {
    private final SpecFiles specs = SpecFiles.read();

    @Test
    void everyContractHasAProperty() {
        List<String> untested = specs.contracts().stream().filter(c -> !hasProperty(c)).map(SpecContract::qualifiedName).toList();
        assertEquals(List.of(), untested);
        assertTrue(specs.contracts().size() > 40);
    }

    @Test
    void everyOpaqueFunctionHasAMeaning() {
        List<String> unknown = specs.opaqueFunctions().stream().filter(f -> !OpaqueFunctions.exists(f)).toList();
        assertEquals(List.of(), unknown);
        assertTrue(specs.opaqueFunctions().size() > 15);
    }

    @Test
    void noNameIsDeclaredTwice() {
        List<String> names = specs.contracts().stream().map(SpecContract::qualifiedName).toList();
        assertEquals(names.size(), Set.copyOf(names).size());
    }

    private static boolean hasProperty(SpecContract contract) {
        try {
            Class<?> test = Class.forName("org.ironbound.specs." + contract.type() + "Test");
            Set<String> properties = Arrays.stream(test.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Property.class) && Arrays.asList(m.getParameterTypes()).contains(Contract.class))
                .map(m -> m.getName()).collect(Collectors.toSet());
            return properties.contains(contract.name());
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
