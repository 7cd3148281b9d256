package io.github.nixpoet.dsl.derivation;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Lang;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.SettingsBuilder;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.StoreNames;
import io.github.nixpoet.dsl.internal.Variables;
import java.util.Optional;

/** Gathers what a package or a shell is made of. */
public final class DerivationBuilder extends SettingsBuilder<DerivationBuilder> {

    private static final String FINAL = "finalAttrs";

    DerivationBuilder() {
        super(
                new AttrsBuilder(),
                ("name pname version src srcs sourceRoot patches buildInputs nativeBuildInputs propagatedBuildInputs"
                                + " nativeCheckInputs checkInputs packages inputsFrom shellHook env unpackPhase patchPhase"
                                + " configurePhase buildPhase checkPhase installPhase fixupPhase installCheckPhase"
                                + " postPatch postConfigure postBuild postInstall postFixup preConfigure preBuild preInstall"
                                + " configureFlags makeFlags buildFlags doCheck dontUnpack dontBuild dontConfigure outputs"
                                + " passthru meta strictDeps enableParallelBuilding")
                        .split(" "));
    }

    @Override
    protected DerivationBuilder self() {
        return this;
    }

    /**
     * The name of the package, without its version.
     *
     * @param name the name
     * @return this
     * @throws IllegalArgumentException if nothing in the store can be named so, or it is set
     */
    public DerivationBuilder pname(String name) {
        return set("pname", StoreNames.check(name, "a package"));
    }

    /**
     * The version of the package.
     *
     * @param version the version
     * @return this
     * @throws IllegalArgumentException if nothing in the store can be named so, or it is set
     */
    public DerivationBuilder version(String version) {
        return set("version", StoreNames.check(version, "a version"));
    }

    /**
     * The whole name, for what has no version.
     *
     * @param name the name
     * @return this
     * @throws IllegalArgumentException if nothing in the store can be named so, or it is set
     */
    public DerivationBuilder name(String name) {
        return set("name", StoreNames.check(name, "a derivation"));
    }

    /**
     * Where the sources come from.
     *
     * @param source a path, or what {@link Fetchers} fetches
     * @return this
     * @throws IllegalArgumentException if it is no value, or is set
     */
    public DerivationBuilder src(Object source) {
        return set("src", source);
    }

    /**
     * Packages for the machine that the package runs on, as libraries.
     *
     * @param packages the packages, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if one is no value, or they are set
     */
    public DerivationBuilder buildInputs(Object... packages) {
        return set("buildInputs", Nix.list(packages));
    }

    /**
     * Packages for the machine that makes the package, as compilers.
     *
     * @param packages the packages, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if one is no value, or they are set
     */
    public DerivationBuilder nativeBuildInputs(Object... packages) {
        return set("nativeBuildInputs", Nix.list(packages));
    }

    /**
     * Packages of a shell.
     *
     * @param packages the packages, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if one is no value, or they are set
     */
    public DerivationBuilder packages(Object... packages) {
        return set("packages", Nix.list(packages));
    }

    /**
     * Packages for whose making a shell has all that is needed.
     *
     * @param packages the packages, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if one is no value, or they are set
     */
    public DerivationBuilder inputsFrom(Object... packages) {
        return set("inputsFrom", Nix.list(packages));
    }

    /**
     * What a shell runs when it starts.
     *
     * @param commands the commands
     * @return this
     * @throws IllegalArgumentException if it is no value, or is set
     */
    public DerivationBuilder shellHook(Object commands) {
        return set("shellHook", commands);
    }

    /**
     * A step of the making.
     *
     * @param phase as {@code install}
     * @param commands the commands
     * @return this
     * @throws IllegalArgumentException if it is no value, or is set
     */
    public DerivationBuilder phase(String phase, Object commands) {
        return set(Given.text(phase, "the name of a phase") + "Phase", commands);
    }

    /** The arguments. */
    NixExpr<?> build(boolean named) {
        if (named) {
            checkName();
        }
        NixExpr<?> all = new AttrsBuilder().defineAll(settings().definitions()).build();
        return Variables.of(all.tree()).contains(FINAL) ? Lang.function(FINAL, all) : all;
    }

    private void checkName() {
        Optional<Definition> name = find("name");
        Optional<Definition> pname = find("pname");
        if (name.isEmpty() && pname.isEmpty()) {
            throw new IllegalArgumentException("a package without name; give it pname(…) and version(…)");
        }
        if (name.isPresent() && pname.isPresent()) {
            throw new IllegalArgumentException("name is set at " + name.get().origin() + " and pname at "
                    + pname.get().origin() + ", but the name is made of pname and version; set one");
        }
        if (pname.isPresent() && find("version").isEmpty()) {
            throw new IllegalArgumentException("pname is set at " + pname.get().origin()
                    + ", but there is no version; set that too, or name alone");
        }
    }

    private Optional<Definition> find(String name) {
        return settings().definitions().stream()
                .filter(setting -> setting.path().toString().equals(name))
                .findFirst();
    }
}
