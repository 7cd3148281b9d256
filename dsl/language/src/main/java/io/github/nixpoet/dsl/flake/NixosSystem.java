package io.github.nixpoet.dsl.flake;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.ref;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.ImportedModule;
import io.github.nixpoet.dsl.internal.SystemNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A machine of a flake, by {@code nixpkgs.lib.nixosSystem}.
 *
 * <p>Example: {@code NixosSystem.builder("x86_64-linux").modules(path("./qemu.nix")).build()}.
 *
 * @param system what it runs on
 * @param modules what it is
 * @param specialArgs what its modules take as arguments besides those that every module has
 */
public record NixosSystem(String system, List<NixExpr<?>> modules, Optional<NixExpr<NixType.Attrs>> specialArgs)
        implements ToNix {

    /**
     * Copies the modules and checks the system.
     *
     * @throws IllegalArgumentException if the system is not of the form {@code x86_64-linux}
     */
    public NixosSystem {
        modules = List.copyOf(modules);
        SystemNames.check(system);
    }

    /**
     * A machine without modules yet.
     *
     * @param system what it runs on, as {@code x86_64-linux}
     * @return a builder
     */
    public static Builder builder(String system) {
        return new Builder(system);
    }

    /**
     * The machine that an expression is, as an output of a flake that was read.
     *
     * @param expression any expression
     * @return the machine; empty for what is no call of {@code nixpkgs.lib.nixosSystem} with a system, a list of modules and perhaps
     *     {@code specialArgs}
     */
    public static Optional<NixosSystem> of(NixExpr<?> expression) {
        return SystemReading.read(expression);
    }

    /**
     * A builder that holds what this machine holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(system);
        builder.modules.addAll(modules);
        builder.specialArgs = specialArgs;
        return builder;
    }

    /** The machine in Nix: {@code nixpkgs.lib.nixosSystem { … }}. */
    @Override
    public NixExpr<NixType.Any> toNix() {
        return function().apply(attrs(machine -> {
            machine.set("system", system);
            specialArgs.ifPresent(args -> machine.set("specialArgs", args));
            machine.set("modules", list(modules));
        }));
    }

    static NixExpr<?> function() {
        return ref("nixpkgs.lib.nixosSystem");
    }

    /** The machine as Nix, laid out. */
    @Override
    public String toString() {
        return toNix().toString();
    }

    /** Gathers modules and their arguments. */
    public static final class Builder {

        private final String system;
        private final List<NixExpr<?>> modules = new ArrayList<>();
        private Optional<NixExpr<NixType.Attrs>> specialArgs = Optional.empty();

        private Builder(String system) {
            this.system = system;
        }

        /**
         * Adds modules.
         *
         * @param more paths or modules, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if one is a string or no value
         */
        public Builder modules(Object... more) {
            return modules(Arrays.asList(more));
        }

        /**
         * Adds modules.
         *
         * @param more paths or modules, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if one is a string or no value
         */
        public Builder modules(Collection<?> more) {
            for (Object module : more) {
                ImportedModule.check(module);
                modules.add(Nix.value(module));
            }
            return this;
        }

        /**
         * Hands arguments to all modules, imported ones included.
         *
         * @param content sets them
         * @return this
         */
        public Builder specialArgs(Consumer<AttrsBuilder> content) {
            specialArgs = Optional.of(attrs(content));
            return this;
        }

        /**
         * The machine.
         *
         * @return a machine of what was given
         * @throws IllegalArgumentException as {@link NixosSystem}
         */
        public NixosSystem build() {
            return new NixosSystem(system, modules, specialArgs);
        }
    }
}
