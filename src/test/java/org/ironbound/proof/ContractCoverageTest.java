package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All code of the kernel has contracts, and they promise termination. */
@Tag("proof")
class ContractCoverageTest {
    @Test
    void allOfTheKernelHasContracts() throws IOException {
        assertEquals(List.of(), new ContractCoverage(KernelEnvironment.ofKernel()).withoutContract());
    }

    @Test
    void allContractsPromiseTermination() throws IOException {
        assertEquals(List.of(), new ContractCoverage(KernelEnvironment.ofKernel()).partial());
    }

    @Test
    void missingContractsAreFound() throws IOException {
        String type = "canary.uncontracted.Uncontracted";
        Set<String> missing = new TreeSet<>(new ContractCoverage(Canaries.environment()).withoutContract());
        missing.removeIf(name -> !name.startsWith(type));
        assertEquals(Set.of(type + "::Uncontracted", type + "::method", type + "::hidden", type + ".Nested::inner",
                type + ".Nested::Nested"), missing);
    }

    @Test
    void partialContractsAreFound() throws IOException {
        List<String> partial = new ContractCoverage(Canaries.environment()).partial();
        assertEquals(List.of("canary.uncontracted.Uncontracted::endless() normal_behavior.0"),
                partial.stream().map(ContractNames::readable).toList());
    }
}
