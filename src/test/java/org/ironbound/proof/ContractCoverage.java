package org.ironbound.proof;

import de.uka.ilkd.key.java.JavaInfo;
import de.uka.ilkd.key.java.abstraction.ArrayType;
import de.uka.ilkd.key.java.abstraction.KeYJavaType;
import de.uka.ilkd.key.java.declaration.TypeDeclaration;
import de.uka.ilkd.key.logic.op.IProgramMethod;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
import java.util.ArrayList;
import java.util.List;

/** Whether all code has contracts, asked of KeY's own structures. */
final class ContractCoverage {
    private final KernelEnvironment environment;

    ContractCoverage(KernelEnvironment environment) {
        this.environment = environment;
    }

    /** Methods and constructors without contract, except the empty private constructor of a utility class. */
    List<String> withoutContract() {
        List<String> names = new ArrayList<>();
        for (KeYJavaType type : environment.types()) {
            for (IProgramMethod method : methods(type)) {
                if (!method.isImplicit() && !isEmptyPrivateConstructor(method)
                        && environment.repository().getOperationContracts(type, method).isEmpty()) {
                    names.add(type.getFullName() + "::" + method.getName());
                }
            }
        }
        return names;
    }

    /** Contracts that do not promise termination. */
    List<String> partial() {
        return environment.contracts().stream()
                .filter(FunctionalOperationContract.class::isInstance)
                .map(FunctionalOperationContract.class::cast)
                .filter(contract -> !contract.getModalityKind().terminationSensitive())
                .map(FunctionalOperationContract::getName)
                .toList();
    }

    private List<IProgramMethod> methods(KeYJavaType type) {
        List<IProgramMethod> methods = new ArrayList<>();
        if (!(type.getJavaType() instanceof TypeDeclaration) || type.getJavaType() instanceof ArrayType) {
            return methods; // KeY also lists primitive types and arrays
        }
        JavaInfo java = environment.services().getJavaInfo();
        java.getAllProgramMethodsLocallyDeclared(type).forEach(methods::add);
        java.getConstructors(type).forEach(methods::add);
        return methods;
    }

    private static boolean isEmptyPrivateConstructor(IProgramMethod method) {
        return method.isConstructor() && method.isPrivate() && method.getParameterDeclarationCount() == 0
                && method.getBody() != null && method.getBody().getStatementCount() == 0;
    }
}
