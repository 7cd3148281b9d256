package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.SettingsBuilder;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.ImportedModule;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.text.AttrPath;
import io.github.nixpoet.text.NixNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a builder of a module can do.
 *
 * @param <B> the builder itself
 */
public abstract class ModuleBuilder<B extends ModuleBuilder<B>> extends SettingsBuilder<B> {

    static final String REMEDY = "set it once, change it with replace, or give mkMerge both values";

    private final Set<String> told = new LinkedHashSet<>();
    private final List<NixExpr<?>> imports = new ArrayList<>();
    private final List<NixExpr<?>> disabledModules = new ArrayList<>();
    private final List<Definition> replaced = new ArrayList<>();
    private final AttrsBuilder locals = new AttrsBuilder();
    private final AttrsBuilder top = new AttrsBuilder(REMEDY);
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Nesting nesting = new Nesting();
    private final NixExpr<?> original;
    private NixExpr<?> base;

    /** A module that does nothing yet. */
    ModuleBuilder() {
        this(new NixExpr<>(Attributes.set()));
    }

    /** A module that is there. */
    ModuleBuilder(NixExpr<?> base) {
        super(new AttrsBuilder(REMEDY));
        groups.push(new Group(super.settings(), nesting));
        this.original = base;
        become(base);
    }

    @Override
    protected final AttrsBuilder settings() {
        return groups.peek().settings();
    }

    /**
     * Sets an option.
     *
     * @param option its path; {@code config} before it means the same as none
     * @param value its value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no value, or if the option is set: the message names both lines
     */
    @Override
    public B set(AttrPath option, Object value) {
        AttrPath path = setting(option);
        if (!TopLevel.staysAtTop(path.first())) {
            return super.set(path, value);
        }
        if (path.first().equals(TopLevel.IMPORTS) || path.first().equals(TopLevel.DISABLED)) {
            throw new IllegalArgumentException(
                    path.first() + " is no option; name modules with " + path.first() + "(…)");
        }
        outsideOfConditions(path.toString());
        top.set(path, value);
        return self();
    }

    @Override
    public B replace(AttrPath option, Object value) {
        AttrPath path = setting(option);
        AttrsBuilder here = gathered(path);
        if (here.has(path) || !ModuleEdit.has(base, path)) {
            here.replace(path, value);
        } else {
            Definition other = new Definition(path, Nix.value(value), Origin.here());
            replaced.add(other);
            become(ModuleEdit.replace(base, other));
        }
        return self();
    }

    @Override
    public B remove(AttrPath option) {
        AttrPath path = setting(option);
        AttrsBuilder here = gathered(path);
        if (here.has(path) || !ModuleEdit.has(base, path)) {
            here.remove(path);
        } else {
            become(ModuleEdit.remove(base, path));
        }
        return self();
    }

    @Override
    public B defineAll(Collection<Definition> more) {
        for (Definition definition : more) {
            AttrPath path = setting(definition.path());
            gathered(path).defineAll(List.of(new Definition(path, definition.value(), definition.origin())));
        }
        return self();
    }

    private static AttrPath setting(AttrPath option) {
        List<String> names = Given.present(option, "the path").names();
        return names.size() > 1 && names.get(0).equals(TopLevel.CONFIG)
                ? new AttrPath(names.subList(1, names.size()))
                : option;
    }

    private AttrsBuilder gathered(AttrPath path) {
        return TopLevel.staysAtTop(path.first()) ? top : settings();
    }

    /**
     * Declares an option.
     *
     * @param path its dotted path, without {@code options} before it
     * @param declaration what declares it, see {@link Options}
     * @return this
     * @throws IllegalArgumentException if it is no path, or if the option is declared: the message names both lines
     */
    public B option(String path, NixExpr<? super NixType.Option> declaration) {
        List<String> names = new ArrayList<>(List.of(TopLevel.OPTIONS));
        names.addAll(Given.path(path).names());
        return set(new AttrPath(names), declaration);
    }

    /**
     * Sets options under a condition: {@code lib.mkIf}.
     *
     * <p>Example: {@code os.when(config("services.nginx.enable"), on -> on.set("networking.firewall.allowedTCPPorts", list(80)))}.
     *
     * @param condition what must hold
     * @param content sets the options, and others under further conditions
     * @return this
     * @throws IllegalArgumentException if something is imported or declared under the condition, which Nix can't do
     */
    public B when(NixExpr<? super NixType.Bool> condition, Consumer<B> content) {
        return when(condition, () -> content.accept(self()));
    }

    /**
     * Sets options under a condition: {@code lib.mkIf}.
     *
     * @param condition what must hold
     * @param content sets the options by this builder
     * @return this
     * @throws IllegalArgumentException if something is imported or declared under the condition, which Nix can't do
     */
    public B when(NixExpr<? super NixType.Bool> condition, Runnable content) {
        Given.present(condition, "the condition");
        Group group = new Group(new AttrsBuilder(REMEDY), nesting);
        groups.push(group);
        try {
            content.run();
        } finally {
            groups.pop();
        }
        groups.peek().add(condition, group);
        return self();
    }

    /**
     * Imports modules.
     *
     * @param modules paths, or modules written where they are imported; see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if one is a string or no value, or a path given before, or this is under a condition
     */
    public B imports(Object... modules) {
        return imports(Arrays.asList(modules));
    }

    /**
     * Imports modules.
     *
     * @param modules paths, or modules written where they are imported; see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if one is a string or no value, or a path given before, or this is under a condition
     */
    public B imports(Collection<?> modules) {
        outsideOfConditions(TopLevel.IMPORTS);
        for (Object module : modules) {
            ImportedModule.check(module);
            NixExpr<?> value = Nix.value(module);
            if (value.tree() instanceof PathLiteral && imports.contains(value)) {
                throw new IllegalArgumentException(value + " is imported twice; Nix takes it once, so import it once");
            }
            imports.add(value);
        }
        return self();
    }

    /**
     * Takes an import out.
     *
     * @param module what is imported, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is not imported, or is no value
     */
    public B removeImport(Object module) {
        NixExpr<?> value = Nix.value(Given.present(module, "an import to take out"));
        if (!imports.remove(value)) {
            become(ModuleEdit.removeImport(base, value)
                    .orElseThrow(
                            () -> new IllegalArgumentException(value + " is not imported, so it can't be taken out")));
        }
        return self();
    }

    /**
     * Takes modules out that others import.
     *
     * @param modules strings below the folder of modules, as {@code services/web-servers/nginx/default.nix}, or paths
     * @return this
     * @throws IllegalArgumentException if one is no value, or this is under a condition
     */
    public B disabledModules(Object... modules) {
        outsideOfConditions(TopLevel.DISABLED);
        for (Object module : modules) {
            disabledModules.add(Nix.value(Given.present(module, "a module to take out")));
        }
        return self();
    }

    private void outsideOfConditions(String what) {
        if (groups.size() > 1) {
            throw new IllegalArgumentException(
                    what
                            + " can't depend on a condition, as conditions are known only when all modules are; write it outside of when(…)");
        }
    }

    /**
     * Writes options in sets where people do: three or more that are set one after the other and begin with the same two names stand in a
     * set of all names that they have in common, as <code>services.nginx = { … };</code>, and in that again three or more with the same
     * first name. Without this, each is written by its whole path. What is set is the same.
     *
     * @return this
     */
    public B nest() {
        nesting.groups();
        return self();
    }

    /**
     * Writes options of one element of a set, as of one user, in a set if two or more are set one after the other. What is set is the
     * same.
     *
     * @param element its path, as {@code users.users.alice}
     * @return this
     */
    public B nest(AttrPath element) {
        nesting.element(element);
        return self();
    }

    /**
     * Gives a name to a value that several options use: {@code let name = value; in}.
     *
     * @param name what {@link Nix#ref} calls it then
     * @param value the value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no name of a variable or no value, or if it has a value
     */
    public B let(String name, Object value) {
        Nix.ref(Given.present(name, "the name of a variable"));
        locals.set(AttrPath.of(name), value);
        return self();
    }

    /**
     * Names arguments to list even if no value uses them, and those that no module is handed by itself, as {@code inputs} of
     * {@code specialArgs}. The others are listed as they are used.
     *
     * @param names their names, as {@code config}
     * @return this
     * @throws IllegalArgumentException if one is no identifier
     */
    public B arguments(String... names) {
        for (String name : names) {
            if (!NixNames.isIdentifier(Given.present(name, "the name of an argument"))) {
                throw new IllegalArgumentException("the argument of a module is an identifier, not '" + name + "'");
            }
            told.add(name);
        }
        return self();
    }

    /**
     * The module.
     *
     * @return a module of what was given
     * @throws IllegalArgumentException if a value uses a variable that is no argument, or something is to be added to a module of which
     *     only evaluation tells what it is
     */
    public NixosModule build() {
        if (groups.size() > 1) {
            throw new IllegalStateException("a module can't be built in the middle of when(…)");
        }
        return new NixosModule(new ModuleAssembly(original, base, told)
                .locals(locals)
                .replaced(replaced)
                .modules(TopLevel.IMPORTS, imports)
                .modules(TopLevel.DISABLED, disabledModules)
                .top(top)
                .settings(groups.peek())
                .build());
    }

    private void become(NixExpr<?> other) {
        base = other;
        List<Definition> there = ModuleEdit.alone(other);
        groups.getLast().settings().elsewhere(there);
        top.elsewhere(there);
    }
}
