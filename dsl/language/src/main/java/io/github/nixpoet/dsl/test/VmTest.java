package io.github.nixpoet.dsl.test;

import static io.github.nixpoet.dsl.Lang.let;
import static io.github.nixpoet.dsl.Nix.ref;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.StoreNames;
import io.github.nixpoet.dsl.internal.Variables;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.dsl.reading.FileReading;
import io.github.nixpoet.dsl.reading.FunctionPart;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.syntax.build.Functions;
import io.github.nixpoet.text.AttrPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A test that starts machines and runs a Python script over them, by {@code runNixOSTest}.
 *
 * <pre>{@code
 * VmTest test = VmTest.builder("minimal-test")
 *         .node("machine", machine)
 *         .script(script -> script.machine("machine").waitForUnit("default.target"))
 *         .build();
 * }</pre>
 *
 * @param name its name
 * @param nixpkgs the nixpkgs whose test driver runs it
 * @param nodes the virtual machines by name, in order
 * @param containers the containers by name, in order; NixOS 26.05 was the first to have them
 * @param settings what {@code runNixOSTest} is given besides
 * @param script the Python script, each line ended
 */
public record VmTest(
        String name,
        Nixpkgs nixpkgs,
        Map<String, NixosModule> nodes,
        Map<String, NixosModule> containers,
        List<Definition> settings,
        Python script)
        implements ToNix {

    /** What the function of a script is given. */
    static final List<String> SCRIPT_ARGUMENTS = List.of("nodes", "containers");

    static final String NIXPKGS = "nixpkgs";

    /**
     * Copies the machines and checks the names.
     *
     * @throws IllegalArgumentException if the name can't be that of a derivation, if there is no machine, if a machine's name
     *     can't be that of a host, is a keyword of Python, or is the name of another in the script, or if a variable is used that is
     *     neither {@code pkgs} nor, in the script, {@code nodes} or {@code containers}
     */
    public VmTest {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        containers = Collections.unmodifiableMap(new LinkedHashMap<>(containers));
        settings = List.copyOf(settings);
        StoreNames.check(name, "a test");
        if (nodes.isEmpty() && containers.isEmpty()) {
            throw new IllegalArgumentException("the test '" + name + "' has no node; add one with node(…)");
        }
        Set<String> machines = new LinkedHashSet<>();
        Stream.of(nodes, containers).flatMap(all -> all.entrySet().stream()).forEach(machine -> {
            NodeName.checkNew(machine.getKey(), machines);
            machines.add(machine.getKey());
            Given.present(machine.getValue(), "the module of the node '" + machine.getKey() + "'");
        });
        for (Definition setting : settings) {
            refuseOthers(
                    Set.of("pkgs"),
                    Variables.of(setting.value().tree()),
                    setting.path() + ", set at " + setting.origin() + ",");
        }
        refuseOthers(
                Set.of("pkgs", "nodes", "containers"),
                Variables.of(script.toLines().tree()),
                "the script");
    }

    private static void refuseOthers(Set<String> allowed, Set<String> used, String user) {
        for (String variable : used) {
            if (!allowed.contains(variable)) {
                throw new IllegalArgumentException(
                        user + " uses " + variable + "; there are " + new TreeSet<>(allowed));
            }
        }
    }

    /**
     * A test without nodes yet, with the nixpkgs of the search path.
     *
     * @param name its name
     * @return a builder
     */
    public static VmTestBuilder builder(String name) {
        return new VmTestBuilder(name);
    }

    /**
     * Reads a test. Its script stays Python as it stands; one that is no string written out is a value of Nix in it.
     *
     * @param source the file
     * @return the test; a machine and a setting may be any expression
     * @throws io.github.nixpoet.parse.NixSyntaxException if it is no Nix
     * @throws io.github.nixpoet.dsl.NixReadException if it is not of the form that {@link #toNix} writes, or {@link VmTest} refuses what it
     *     says
     */
    public static VmTest read(SourceText source) {
        return FileReading.read(source, "a test", TestReading::read);
    }

    /**
     * Reads what a test is given, which stands in a file of its own: a set, or a function of {@code pkgs}.
     *
     * @param source the file
     * @return the test, with the nixpkgs of the search path
     * @throws io.github.nixpoet.parse.NixSyntaxException if it is no Nix
     * @throws io.github.nixpoet.dsl.NixReadException if it is not of the form that {@link #toModule} writes, or {@link VmTest} refuses what it
     *     says
     */
    public static VmTest readModule(SourceText source) {
        return FileReading.read(
                source,
                "what a test is given",
                file -> TestReading.test(
                        Nixpkgs.channel(),
                        file.function().map(FunctionPart::body).orElse(file)));
    }

    /**
     * A builder that holds what this test holds.
     *
     * @return a builder
     */
    public VmTestBuilder toBuilder() {
        return new VmTestBuilder(this);
    }

    /** The test in Nix: {@code let … in pkgs.testers.runNixOSTest …}. */
    @Override
    public NixExpr<NixType.Any> toNix() {
        return let(
                scope -> {
                    if (nixpkgs.fetched()) {
                        scope.set(NIXPKGS, nixpkgs.source());
                    }
                    scope.set("pkgs", Nixpkgs.pure(nixpkgs.fetched() ? ref(NIXPKGS) : nixpkgs.source()));
                },
                function().apply(toModule()));
    }

    /**
     * What {@code runNixOSTest} is given, for a test that stands in another file.
     *
     * @return a set that uses {@code pkgs} where the test does
     */
    public NixExpr<NixType.Attrs> toModule() {
        AttrsBuilder test = new AttrsBuilder().set("name", name).defineAll(settings);
        nodes.forEach((node, module) -> test.defineAll(List.of(machine("nodes", node, module))));
        containers.forEach((container, module) -> test.defineAll(List.of(machine("containers", container, module))));
        return test.set("testScript", scriptInNix()).buildParagraphs();
    }

    /** A machine is given where its module was made; the call that asks for the test as Nix says nothing. */
    private static Definition machine(String kind, String name, NixosModule module) {
        return new Definition(
                AttrPath.of(kind, name),
                module.expression(),
                module.expression().origin());
    }

    static NixExpr<?> function() {
        return ref("pkgs.testers.runNixOSTest");
    }

    private NixExpr<?> scriptInNix() {
        NixExpr<NixType.Str> text = script.toLines();
        Set<String> used = Variables.of(text.tree());
        List<String> arguments =
                SCRIPT_ARGUMENTS.stream().filter(used::contains).toList();
        return arguments.isEmpty()
                ? text
                : new NixExpr<>(
                        Functions.lambda(
                                Functions.openFormals(arguments.stream()
                                        .map(Functions::formal)
                                        .toList()),
                                text.tree()),
                        text.origins());
    }

    /** The test as Nix, laid out. */
    @Override
    public String toString() {
        return toNix().toString();
    }
}
