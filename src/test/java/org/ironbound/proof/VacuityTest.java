package org.ironbound.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No contract of a method, constructor or lemma is proved for the want of cases. */
@Tag("proof")
class VacuityTest {
    @TestFactory
    Stream<DynamicTest> noContractIsVacuous() throws IOException {
        KernelEnvironment environment = KernelEnvironment.ofKernel();
        SettingsFile settings = SettingsFile.ofProject();
        Vacuity vacuity = new Vacuity(environment);
        return withPostcondition(environment.contracts()).map(contract ->
                dynamicTest(ContractNames.readable(contract.getName()), () ->
                        assertFalse(vacuity.isVacuous(contract, settings.of(contract)))));
    }

    @Test
    void vacuousContractsAreFound() throws Exception {
        Vacuity vacuity = new Vacuity(Canaries.environment());
        List<FunctionalOperationContract> canaries = withPostcondition(Canaries.contracts("vacuous")).toList();
        assertEquals(2, canaries.size());
        for (FunctionalOperationContract canary : canaries) {
            assertTrue(vacuity.isVacuous(canary, ContractSettings.USUAL), canary.getName());
        }
    }

    private static Stream<FunctionalOperationContract> withPostcondition(List<Contract> contracts) {
        return contracts.stream()
                .filter(FunctionalOperationContract.class::isInstance)
                .map(FunctionalOperationContract.class::cast);
    }
}
