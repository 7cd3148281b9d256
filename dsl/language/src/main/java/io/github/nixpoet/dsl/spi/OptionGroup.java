package io.github.nixpoet.dsl.spi;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.text.AttrPath;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The options that have the same path but for their last name. Each generated class is one; its methods call those here.
 *
 * @param <G> the generated class
 */
public abstract class OptionGroup<G extends OptionGroup<G>> implements OnBehalf, ToNix {

    private final Place place;

    /**
     * A group.
     *
     * @param place where it stands
     */
    protected OptionGroup(Place place) {
        this.place = place;
    }

    /**
     * The place of something in this group.
     *
     * @param names names from here on
     * @return their place
     */
    protected final Place at(String... names) {
        return place.down(names);
    }

    /**
     * The place of something outside of this group.
     *
     * @param levels how many names of this group's path are not in its path
     * @param names its names after those in common
     * @return its place
     */
    protected final Place above(int levels, String... names) {
        return place.up(levels, names);
    }

    /**
     * The place of one attribute.
     *
     * @param set the place of the set
     * @param name the name of the attribute
     * @return its place
     */
    protected final Place entry(Place set, String name) {
        return set.element(name);
    }

    /**
     * Sets one attribute of an option.
     *
     * @param option the place of the option
     * @param name the name of the attribute
     * @param takes what the option takes: a set of what the attribute takes
     * @param value the value of the attribute
     * @return this group
     * @throws IllegalArgumentException as {@link #assign(Place, Takes, Object)}
     */
    protected final G assign(Place option, String name, Takes takes, Object value) {
        return assign(entry(option, name), takes.attribute(), value);
    }

    /**
     * Sets an option.
     *
     * @param option its place
     * @param takes what it takes
     * @param value its value: an expression, a constant of a generated enum, a path of Java, or any other value as {@link Nix#value}
     *     takes it
     * @return this group
     * @throws IllegalArgumentException if that is no value, or one that the option does not take; the message names the option, what
     *     it takes and what it got
     */
    protected final G assign(Place option, Takes takes, Object value) {
        NixExpr<?> given = JavaForms.toNix(value, option.path());
        takes.refusal(given.tree()).ifPresent(refusal -> {
            throw new IllegalArgumentException(option.path() + " takes " + takes.phrase() + ", but " + refusal);
        });
        option.define(given);
        return self();
    }

    /**
     * Sets an option to a list of sets of options.
     *
     * @param option its place
     * @param element makes the group of one element
     * @param contents sets the options of each element
     * @param <E> the group of one element
     * @return this group
     */
    protected final <E> G elements(
            Place option, Function<Place, E> element, Collection<? extends Consumer<? super E>> contents) {
        option.define(Nix.list(contents.stream()
                .map(content -> Nix.attrs(attrs ->
                        content.accept(element.apply(Place.ofElement((path, value, at) -> attrs.set(path, value))))))
                .toList()));
        return self();
    }

    /**
     * Sets an option to a list of sets of options.
     *
     * @param option its place
     * @param element makes the group of one element
     * @param contents sets the options of each element
     * @param <E> the group of one element
     * @return this group
     */
    protected final <E> G elements(Place option, Function<Place, E> element, Consumer<? super E>[] contents) {
        return elements(option, element, Arrays.asList(contents));
    }

    /**
     * Sets options of each of some attributes; one is there with none of its options set too.
     *
     * @param option the place of the set
     * @param entry makes the group of one attribute
     * @param contents names, and what sets the options of each
     * @param <E> the group of one attribute
     * @return this group
     */
    protected final <E> G entries(
            Place option, Function<Place, E> entry, Map<String, ? extends Consumer<? super E>> contents) {
        contents.forEach((name, content) -> {
            Place place = option.element(name);
            place.fill(() -> content.accept(entry.apply(place)));
        });
        return self();
    }

    /**
     * Sets options of a group below; an attribute of a set is there with none of its options set too.
     *
     * @param group the group
     * @param content sets its options
     * @param <E> the group
     * @return this group
     */
    protected final <E> G within(E group, Consumer<? super E> content) {
        // Its type does not say that E is a group: to verify that, Java would load every class that a group has a
        // method for.
        ((OptionGroup<?>) group).place.fill(() -> content.accept(group));
        return self();
    }

    /**
     * The value that an option has in the end.
     *
     * @param option its place
     * @param <T> what the option holds
     * @return {@code config.path}
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the generated method knows it from the schema
    protected final <T extends NixType> NixExpr<T> reference(Place option) {
        return option.reference();
    }

    /**
     * Sets an option that no method is there for, below this group.
     *
     * @param option its dotted path from here, see {@link AttrPath#parse}
     * @param value its value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no path or no value, or if the option is set: the message names both lines
     */
    public final G set(String option, Object value) {
        return assign(at(AttrPath.parse(option).names().toArray(String[]::new)), Takes.anything("anything"), value);
    }

    /**
     * The value that this group has in the end.
     *
     * @return {@code config.path}
     * @throws IllegalStateException if this is in an element of a list, or the group of all options
     */
    @Override
    public final NixExpr<NixType.Attrs> toNix() {
        return place.reference();
    }

    /** The path of this group, dotted. */
    @Override
    public final String toString() {
        return place.toString();
    }

    @SuppressWarnings("unchecked") // by the contract of G
    final G self() {
        return (G) this;
    }
}
