package io.github.nixpoet.dsl.test;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.SettingsBuilder;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import java.time.Duration;
import java.util.function.Consumer;

/** Gathers machines, settings and the script over them. */
public final class VmTestBuilder extends SettingsBuilder<VmTestBuilder> {

    private static final String OCR = "enableOCR";

    private final String name;
    private final Machines nodes = new Machines("node", "Node");
    private final Machines containers = new Machines("container", "Container");
    private Nixpkgs nixpkgs = Nixpkgs.channel();
    private Python written = Python.code("");
    private Consumer<TestScript> script = empty -> {};

    VmTestBuilder(String name) {
        super(
                new AttrsBuilder(),
                ("name nodes containers testScript defaults nodeDefaults containerDefaults extraBaseModules container"
                                + " extraBaseNodeModules node sshBackdoor enableDebugHook enableOCR globalTimeout skipLint"
                                + " skipTypeCheck extraPythonPackages extraDriverArgs logLevel qemu hostPkgs interactive meta"
                                + " passthru requiredFeatures rawTestDerivationArg imports _module")
                        .split(" "));
        this.name = name;
    }

    VmTestBuilder(VmTest test) {
        this(test.name());
        nixpkgs = test.nixpkgs();
        test.nodes().forEach(this::node);
        test.containers().forEach(this::container);
        defineAll(test.settings());
        written = test.script();
    }

    @Override
    protected VmTestBuilder self() {
        return this;
    }

    /**
     * Takes the machines and the test driver from a nixpkgs.
     *
     * @param source the nixpkgs
     * @return this
     */
    public VmTestBuilder nixpkgs(Nixpkgs source) {
        nixpkgs = Given.present(source, "the nixpkgs");
        return this;
    }

    /**
     * Adds a virtual machine.
     *
     * @param node its name, which is its host name too
     * @param module what it is
     * @return this
     * @throws IllegalArgumentException if it can't be the name of a host and a machine in the script, or there is a machine
     *     of that name
     */
    public VmTestBuilder node(String node, NixosModule module) {
        nodes.add(node, module, containers);
        return this;
    }

    /**
     * Gives a virtual machine another module; it keeps its place.
     *
     * @param node its name
     * @param module what it is now
     * @return this
     * @throws IllegalArgumentException if there is no machine of that name
     */
    public VmTestBuilder replaceNode(String node, NixosModule module) {
        nodes.replace(node, module);
        return this;
    }

    /**
     * Takes a virtual machine out; the script must not ask for it.
     *
     * @param node its name
     * @return this
     * @throws IllegalArgumentException if there is no machine of that name
     */
    public VmTestBuilder removeNode(String node) {
        nodes.remove(node);
        return this;
    }

    /**
     * Adds a container of systemd-nspawn, which starts faster than a virtual machine.
     *
     * @param container its name, which is its host name too
     * @param module what it is
     * @return this
     * @throws IllegalArgumentException as {@link #node}
     */
    public VmTestBuilder container(String container, NixosModule module) {
        containers.add(container, module, nodes);
        return this;
    }

    /**
     * Gives a container another module; it keeps its place.
     *
     * @param container its name
     * @param module what it is now
     * @return this
     * @throws IllegalArgumentException if there is no container of that name
     */
    public VmTestBuilder replaceContainer(String container, NixosModule module) {
        containers.replace(container, module);
        return this;
    }

    /**
     * Takes a container out; the script must not ask for it.
     *
     * @param container its name
     * @return this
     * @throws IllegalArgumentException if there is no container of that name
     */
    public VmTestBuilder removeContainer(String container) {
        containers.remove(container);
        return this;
    }

    /**
     * What all machines have.
     *
     * @param module a module
     * @return this
     * @throws IllegalArgumentException if it is set
     */
    public VmTestBuilder defaults(NixosModule module) {
        return set("defaults", module);
    }

    /**
     * Hands arguments to the modules of all machines, besides those that every module has.
     *
     * @param content sets them
     * @return this
     * @throws IllegalArgumentException if they are set
     */
    public VmTestBuilder specialArgs(Consumer<AttrsBuilder> content) {
        return set("node.specialArgs", Nix.attrs(content));
    }

    /**
     * Lets the script read text off a screen.
     *
     * @return this
     * @throws IllegalArgumentException if it is set
     */
    public VmTestBuilder enableOcr() {
        return set(OCR, true);
    }

    /**
     * Ends the test, which fails, after a time; without one, after an hour.
     *
     * @param time how long, in whole seconds
     * @return this
     * @throws IllegalArgumentException if it is negative or has a fraction of a second, or is set
     */
    public VmTestBuilder globalTimeout(Duration time) {
        return set("globalTimeout", Seconds.of(time));
    }

    /**
     * Does not check the script with a linter before it runs.
     *
     * @return this
     * @throws IllegalArgumentException if it is set
     */
    public VmTestBuilder skipLint() {
        return set("skipLint", true);
    }

    /**
     * Does not check the types of the script before it runs.
     *
     * @return this
     * @throws IllegalArgumentException if it is set
     */
    public VmTestBuilder skipTypeCheck() {
        return set("skipTypeCheck", true);
    }

    /**
     * What is different when the test is run by hand.
     *
     * @param content sets anything that a test has, as {@code nodes.web}
     * @return this
     * @throws IllegalArgumentException if it is set
     */
    public VmTestBuilder interactive(Consumer<AttrsBuilder> content) {
        return set("interactive", Nix.attrs(content));
    }

    /**
     * Adds to the script.
     *
     * @param content adds lines
     * @return this
     */
    public VmTestBuilder script(Consumer<TestScript> content) {
        script = script.andThen(content);
        return this;
    }

    /**
     * Writes the script anew, whatever was added before.
     *
     * @param content adds lines
     * @return this
     */
    public VmTestBuilder replaceScript(Consumer<TestScript> content) {
        written = Python.code("");
        script = content;
        return this;
    }

    /**
     * The test.
     *
     * @return a test of what was given
     * @throws IllegalArgumentException as {@link VmTest}, or if the script asks for a machine that is none, or reads a screen without
     *     {@link #enableOcr}
     */
    public VmTest build() {
        TestScript lines = new TestScript(nodes.names(), containers.names());
        script.accept(lines);
        if (lines.readsScreen()
                && settings().definitions().stream()
                        .noneMatch(setting -> setting.path().first().equals(OCR))) {
            throw new IllegalArgumentException("the script reads text off a screen; add enableOcr() to the test");
        }
        return new VmTest(
                name,
                nixpkgs,
                nodes.all(),
                containers.all(),
                settings().definitions(),
                written.thenLines(lines.text()));
    }
}
