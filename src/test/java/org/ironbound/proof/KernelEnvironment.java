package org.ironbound.proof;

import de.uka.ilkd.key.control.DefaultUserInterfaceControl;
import de.uka.ilkd.key.control.KeYEnvironment;
import de.uka.ilkd.key.java.Services;
import de.uka.ilkd.key.java.abstraction.KeYJavaType;
import de.uka.ilkd.key.logic.NamespaceSet;
import de.uka.ilkd.key.logic.Term;
import de.uka.ilkd.key.logic.op.IObserverFunction;
import de.uka.ilkd.key.proof.Proof;
import de.uka.ilkd.key.proof.init.InitConfig;
import de.uka.ilkd.key.proof.init.ProofInputException;
import de.uka.ilkd.key.proof.init.ProofOblInput;
import de.uka.ilkd.key.proof.io.ProblemLoaderException;
import de.uka.ilkd.key.proof.mgt.SpecificationRepository;
import de.uka.ilkd.key.rule.Taclet;
import de.uka.ilkd.key.settings.PathConfig;
import de.uka.ilkd.key.settings.ProofSettings;
import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.speclang.FunctionalOperationContract;
import de.uka.ilkd.key.speclang.njml.PreParser;
import de.uka.ilkd.key.util.KeYTypeUtil;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ironbound.proof.source.JavaText;

/**
 * KeY with a folder of Java sources, the trusted base as boot class path, and the project's taclet options.
 * Loading takes seconds, so load once. Not for use by several threads.
 */
final class KernelEnvironment {
    static {
        // Before KeY's settings are first touched, else it writes into the user's home.
        System.setProperty("java.awt.headless", "true");
        Path settings = Project.SCRATCH.resolve("settings");
        PathConfig.setKeyConfigDir(settings.toString());
        // A folder with the name of the file into which KeY would write its settings at every change, a dozen times for each proof.
        settings.resolve("proof-settings.json").toFile().mkdirs();
    }

    private static KernelEnvironment kernel;

    private final KeYEnvironment<DefaultUserInterfaceControl> key;
    private final AxiomsInReach axioms;
    private final OfferedRules rules = new OfferedRules();
    private ObligationConfig config;

    private KernelEnvironment(KeYEnvironment<DefaultUserInterfaceControl> key, List<JavaText> sources) {
        this.key = key;
        this.axioms = new AxiomsInReach(repository(), sources);
    }

    /** The environment of the kernel, loaded at the first call. */
    static synchronized KernelEnvironment ofKernel() throws IOException {
        if (kernel == null) {
            kernel = load(Project.KERNEL);
        }
        return kernel;
    }

    /** Loads all Java sources below a folder. */
    static KernelEnvironment load(Path sources) throws IOException {
        return load(sources, false);
    }

    /**
     * Loads all Java sources below a folder.
     *
     * @param origins whether formulas carry the line that they come from, which takes time and memory
     */
    static KernelEnvironment load(Path sources, boolean origins) throws IOException {
        ProofSettings defaults = ProofSettings.DEFAULT_SETTINGS;
        defaults.getChoiceSettings().setDefaultChoices(TacletOptions.asSettings());
        defaults.getTermLabelSettings().setUseOriginLabels(origins);
        try {
            List<JavaText> texts = new ArrayList<>(JavaText.below(sources));
            texts.addAll(JavaText.below(Project.SPECS));
            KernelEnvironment loaded = new KernelEnvironment(
                    KeYEnvironment.load(new KernelProfile(), sources.toFile(), null, BootFolder.lay().toFile(), null, true), texts);
            loaded.requireTacletOptions();
            loaded.keepActiveRules();
            loaded.shareNames();
            loaded.config = new ObligationConfig(loaded.initConfig());
            return loaded;
        } catch (ProblemLoaderException e) {
            throw new IOException("KeY cannot load " + sources + ": " + e.getMessage(), e);
        } finally {
            PreParser.forget();
        }
    }

    private void requireTacletOptions() {
        var active = new TreeSet<String>();
        initConfig().getActivatedChoices().forEach(choice -> active.add(choice.name().toString()));
        var wanted = new TreeSet<>(TacletOptions.asSettings().values());
        if (!active.equals(wanted)) {
            throw new IllegalStateException("KeY uses the taclet options " + active + " instead of " + wanted);
        }
    }

    /** Drops the rules that the taclet options exclude; else KeY would do so for each obligation. */
    private void keepActiveRules() {
        List<Taclet> active = List.copyOf(initConfig().activatedTaclets());
        initConfig().setTaclets(active);
        initConfig().setTaclet2Builder(new HashMap<>());
    }

    /** Lets obligations share the functions and sorts that are known now, where KeY would copy all of them for each. */
    private void shareNames() {
        NamespaceSet names = services().getNamespaces();
        names.setFunctions(new SharedNames<>(names.functions()));
        names.setSorts(new SharedNames<>(names.sorts()));
    }

    /** The types declared in the sources, by name; not the trusted ones. */
    List<KeYJavaType> types() {
        return key.getJavaInfo().getAllKeYJavaTypes().stream()
                .filter(type -> !KeYTypeUtil.isLibraryClass(type))
                .sorted(Comparator.comparing(KeYJavaType::getFullName))
                .toList();
    }

    /** Every contract of every kind that has to be proved, by name. */
    List<Contract> contracts() {
        var byName = new TreeMap<String, Contract>();
        for (KeYJavaType type : types()) {
            for (IObserverFunction target : repository().getContractTargets(type)) {
                for (Contract contract : repository().getContracts(type, target)) {
                    if (byName.put(contract.getName(), contract) != null) {
                        throw new IllegalStateException("two contracts have the name " + contract.getName());
                    }
                }
            }
        }
        return new ArrayList<>(byName.values());
    }

    /** The proof obligation of a contract, with nothing proved yet. The caller disposes of it. */
    Proof obligation(Contract contract) throws ProofInputException {
        if (contract instanceof FunctionalOperationContract operation) {
            return start(new FocusedObligation(config, operation, axioms.of(contract.getKJT()), rules));
        }
        axioms.offerAbout(contract, services());
        return start(contract.createProofObl(config, contract));
    }

    /** The same, but what the contract promises is replaced by a formula. */
    Proof obligation(FunctionalOperationContract contract, Term promise) throws ProofInputException {
        return start(new UnknownObligation(config, contract, axioms.of(contract.getKJT()), rules, promise));
    }

    private Proof start(ProofOblInput obligation) throws ProofInputException {
        return key.createProof(ProofHeader.giveTo(obligation, services().getJavaModel()));
    }

    InitConfig initConfig() {
        return key.getInitConfig();
    }

    Services services() {
        return key.getServices();
    }

    SpecificationRepository repository() {
        return key.getSpecificationRepository();
    }

    DefaultUserInterfaceControl control() {
        return key.getUi();
    }
}
