package io.github.nixpoet.dsl;

import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.Paragraphs;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Gathers an attribute set in order.
 *
 * <p>Example: {@code attrs(alice -> alice.set("isNormalUser", true).set("extraGroups", list("wheel")))}.
 */
public final class AttrsBuilder {

    private final String remedy;
    private List<AttrsPart> parts = new ArrayList<>();
    private List<Definition> elsewhere = List.of();
    private DefinedPaths defined;

    /** A set without attributes. */
    public AttrsBuilder() {
        this("set it once, or change it with replace");
    }

    /**
     * A set without attributes, gathered for another builder.
     *
     * @param remedy what a message advises where an attribute is set twice
     */
    public AttrsBuilder(String remedy) {
        this.remedy = remedy;
        defined = new DefinedPaths(remedy);
    }

    static AttrsBuilder of(Consumer<AttrsBuilder> content) {
        AttrsBuilder builder = new AttrsBuilder();
        content.accept(builder);
        return builder;
    }

    /**
     * Gives an attribute a value.
     *
     * @param path its dotted path, see {@link AttrPath#parse}
     * @param value its value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no path or no value, or if the attribute has a value: the message names both lines
     */
    public AttrsBuilder set(String path, Object value) {
        return set(Given.path(path), value);
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
        return define(definition(path, value));
    }

    /**
     * Gives an attribute whose name Nix computes a value.
     *
     * @param name a string; no attribute is set where it is null
     * @param value its value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no value
     */
    public AttrsBuilder set(NixExpr<? super NixType.Str> name, Object value) {
        return add(AttrsPart.computed(name, JavaValues.convert(value, "${" + name + "}")));
    }

    /**
     * Gives an attribute that is set another value; it keeps its place.
     *
     * @param path the dotted path by which it was set, see {@link AttrPath#parse}
     * @param value its new value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no path or no value, or if the attribute is not set by that path
     */
    public AttrsBuilder replace(String path, Object value) {
        return replace(Given.path(path), value);
    }

    /**
     * Gives an attribute that is set another value; it keeps its place.
     *
     * @param path the path by which it was set
     * @param value its new value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no value, or if the attribute is not set by that path
     */
    public AttrsBuilder replace(AttrPath path, Object value) {
        List<AttrsPart> changed = new ArrayList<>(parts);
        changed.set(indexOf(path), AttrsPart.of(definition(path, value)));
        return become(changed);
    }

    /**
     * Takes an attribute out.
     *
     * @param path the dotted path by which it was set, see {@link AttrPath#parse}
     * @return this
     * @throws IllegalArgumentException if it is no path, or if the attribute is not set by that path
     */
    public AttrsBuilder remove(String path) {
        return remove(Given.path(path));
    }

    /**
     * Takes an attribute out.
     *
     * @param path the path by which it was set
     * @return this
     * @throws IllegalArgumentException if the attribute is not set by that path
     */
    public AttrsBuilder remove(AttrPath path) {
        List<AttrsPart> changed = new ArrayList<>(parts);
        changed.remove(indexOf(path));
        return become(changed);
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
     * @throws IllegalArgumentException if one of them is no name of a variable, or has a value
     */
    public AttrsBuilder inherit(String... names) {
        for (String name : names) {
            References.variable(Given.present(name, "the name of a variable"));
        }
        return add(AttrsPart.inherited(Attributes.inherit(names), Origins.here(), names));
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
        return add(AttrsPart.inherited(
                Attributes.inheritFrom(source.tree(), names), Origins.here(source.origins()), names));
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
     * Whether an attribute was set by some path.
     *
     * @param path the path
     * @return true if {@link #replace} finds it
     */
    public boolean has(AttrPath path) {
        return definitions().stream().anyMatch(definition -> definition.path().equals(path));
    }

    /**
     * Keeps attributes free that are set in the same set by other means.
     *
     * @param definitions what is set elsewhere, in place of what was told before
     * @return this
     * @throws IllegalArgumentException if one is set here too: the message names both lines
     */
    public AttrsBuilder elsewhere(Collection<Definition> definitions) {
        elsewhere = List.copyOf(definitions);
        return become(parts);
    }

    /**
     * What was set so far, inherited attributes and those with computed names aside.
     *
     * @return the definitions in order
     */
    public List<Definition> definitions() {
        return parts.stream().flatMap(part -> part.definition().stream()).toList();
    }

    /**
     * The set.
     *
     * @return <code>{ … }</code> with what was set
     */
    public NixExpr<NixType.Attrs> build() {
        return new NixExpr<>(Attributes.set(bindings()), origins());
    }

    /**
     * The set, its attributes being variables in it.
     *
     * @return <code>rec { … }</code> with what was set
     */
    public NixExpr<NixType.Attrs> buildRecursive() {
        return new NixExpr<>(Attributes.recursiveSet(bindings()), origins());
    }

    /**
     * The set, with empty lines between groups of attributes as a person leaves them.
     *
     * @return <code>{ … }</code> with what was set
     */
    public NixExpr<NixType.Attrs> buildParagraphs() {
        return new NixExpr<>(Attributes.set(Paragraphs.of(bindings())), origins());
    }

    Origins origins() {
        return Origins.here(parts.stream().map(AttrsPart::origins).toList());
    }

    List<Binding> bindings() {
        return parts.stream().map(AttrsPart::binding).toList();
    }

    private static Definition definition(AttrPath path, Object value) {
        NixExpr<?> converted =
                JavaValues.convert(value, Given.present(path, "the path").toString());
        // Such a value was made by this very call, whose line is known then.
        boolean madeHere = value instanceof String || value instanceof Number || value instanceof Boolean;
        return new Definition(
                path, madeHere ? converted : apart(converted), madeHere ? converted.origin() : Origin.here());
    }

    /** The same as a tree of its own: origins go by identity, and two attributes may be given one value. */
    private static NixExpr<?> apart(NixExpr<?> value) {
        List<SyntaxElement> children = new ArrayList<>();
        value.tree().forEachChild(children::add);
        return new NixExpr<>(value.tree().withChildren(children), value.origins());
    }

    private AttrsBuilder define(Definition definition) {
        return add(AttrsPart.of(definition));
    }

    private AttrsBuilder add(AttrsPart part) {
        part.claim(defined);
        parts.add(part);
        return this;
    }

    private AttrsBuilder become(List<AttrsPart> changed) {
        DefinedPaths paths = new DefinedPaths(remedy);
        elsewhere.forEach(other -> paths.add(other.path(), other.value().tree(), other.origin()));
        changed.forEach(part -> part.claim(paths));
        parts = changed;
        defined = paths;
        return this;
    }

    private int indexOf(AttrPath path) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i)
                    .definition()
                    .map(Definition::path)
                    .filter(path::equals)
                    .isPresent()) {
                return i;
            }
        }
        String near = Stream.concat(definitions().stream(), elsewhere.stream())
                .filter(other -> path.startsWith(other.path()) || other.path().startsWith(path))
                .map(other -> "; " + other.path() + " is, at " + other.origin())
                .findFirst()
                .orElse("");
        throw new IllegalArgumentException(path + " is not set, so it can't be replaced or removed" + near);
    }
}
