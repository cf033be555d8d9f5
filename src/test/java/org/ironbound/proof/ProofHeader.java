package org.ironbound.proof;

import de.uka.ilkd.key.proof.JavaModel;
import de.uka.ilkd.key.proof.init.AbstractPO;
import de.uka.ilkd.key.proof.init.ProofOblInput;
import java.lang.reflect.Field;

/**
 * The first lines of a proof file: where the sources are. KeY composes them when it makes an obligation, and searches all contracts, pair
 * by pair, for such as want to be written into the file; ours stand in the sources.
 */
final class ProofHeader {
    private ProofHeader() {
    }

    /** Gives an obligation its header; KeY composes none where there is one. Nothing public leads there. */
    static ProofOblInput giveTo(ProofOblInput obligation, JavaModel sources) {
        try {
            Field header = AbstractPO.class.getDeclaredField("header");
            header.setAccessible(true);
            header.set(obligation, "\\bootclasspath \"%s\";\n\n\\javaSource \"%s\";\n\n".formatted(sources.getBootClassPath(),
                sources.getModelDir()));
            return obligation;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of KeY keeps the header elsewhere", e);
        }
    }
}
