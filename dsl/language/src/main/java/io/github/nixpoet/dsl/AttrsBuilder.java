package io.github.nixpoet.dsl;

import io.github.nixpoet.dsl.internal.Paragraphs;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Literals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Gathers an attribute set in order.
 *
 * <p>Example: {@code attrs(alice -> alice.set("isNormalUser", true).set("extraGroups", list("wheel")))}.
 */
public final class AttrsBuilder {

    private final List<Binding> bindings = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final DefinedPaths defined = new DefinedPaths();

    /** A set without attributes. */
    public AttrsBuilder() {}

    /**
     * Gives an attribute a value.
     *
     * @param path its dotted path, see {@link AttrPath#parse}
     * @param value its value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no path or no value, or if the attribute has a value: the message names both lines
     */
    public AttrsBuilder set(String path, Object value) {
        return set(AttrPath.parse(path), value);
    }

    /**
     * Gives an attribute a value.
     *
     * @param path its path
     * @param value its value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no value, or if the attribute has one: the message names both lines
     */
    public AttrsBuilder set(AttrPath path, Object value) {
        return define(new Definition(path, JavaValues.convert(value, path.toString()), Origin.here()));
    }

    /**
     * Gives each key of a map, taken as a name and not as a path, its value.
     *
     * @param values names and values, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException as {@link #set(AttrPath, Object)}
     */
    public AttrsBuilder setAll(Map<String, ?> values) {
        JavaValues.ordered(values).forEach((name, value) -> set(AttrPath.of(name), value));
        return this;
    }

    /**
     * Takes over attributes from variables of the same name.
     *
     * @param names the names
     * @return this
     * @throws IllegalArgumentException if one of them has a value
     */
    public AttrsBuilder inherit(String... names) {
        claim(names);
        bindings.add(Attributes.inherit(names));
        return this;
    }

    /**
     * Takes over attributes from a set.
     *
     * @param source the set
     * @param names the names
     * @return this
     * @throws IllegalArgumentException if one of them has a value
     */
    public AttrsBuilder inheritFrom(NixExpr<?> source, String... names) {
        claim(names);
        bindings.add(Attributes.inheritFrom(source.tree(), names));
        return this;
    }

    /**
     * Adds definitions as they are, origins included.
     *
     * @param more definitions made before
     * @return this
     * @throws IllegalArgumentException if an attribute has a value: the message names both lines
     */
    public AttrsBuilder defineAll(Collection<Definition> more) {
        more.forEach(this::define);
        return this;
    }

    /**
     * What was set so far, inherited attributes aside.
     *
     * @return the definitions in order
     */
    public List<Definition> definitions() {
        return List.copyOf(definitions);
    }

    /**
     * The set.
     *
     * @return <code>{ … }</code> with what was set
     */
    public NixExpr<NixType.Attrs> build() {
        return new NixExpr<>(Attributes.set(bindings));
    }

    /**
     * The set, with empty lines between groups of attributes as a person leaves them.
     *
     * @return <code>{ … }</code> with what was set
     */
    public NixExpr<NixType.Attrs> buildParagraphs() {
        return new NixExpr<>(Attributes.set(Paragraphs.of(bindings)));
    }

    List<Binding> bindings() {
        return List.copyOf(bindings);
    }

    private AttrsBuilder define(Definition definition) {
        defined.add(definition.path(), definition.value().tree(), definition.origin());
        definitions.add(definition);
        bindings.add(
                Attributes.binding(definition.path().tree(), definition.value().tree()));
        return this;
    }

    private void claim(String... names) {
        Origin origin = Origin.here();
        for (String name : names) {
            defined.add(AttrPath.of(name), Literals.nothing(), origin);
        }
    }
}
