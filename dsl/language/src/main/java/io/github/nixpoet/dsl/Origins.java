package io.github.nixpoet.dsl;

import io.github.nixpoet.syntax.Expression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of Java that made a value and the parts of it; of one that was read, the lines of its file. They are no part of the value: two
 * values are equal whatever lines made them.
 */
public final class Origins {

    private static final IdentityHashMap<Expression, Origin> NONE = new IdentityHashMap<>(0);

    private final Origin made;
    private final @Nullable Expression whole;
    private final IdentityHashMap<Expression, Origin> own;
    private final List<Origins> below;

    private Origins(
            Origin made, @Nullable Expression whole, IdentityHashMap<Expression, Origin> own, List<Origins> below) {
        this.made = made;
        this.whole = whole;
        this.own = own;
        this.below = below;
    }

    /**
     * Those of a value that is made now of others.
     *
     * @param parts those of the others, which keep their lines
     * @return the line of the first of them, or without any the line that called into the DSL
     */
    public static Origins here(Origins... parts) {
        return here(List.of(parts));
    }

    /**
     * Those of a value that is made now of others.
     *
     * @param parts those of the others, which keep their lines
     * @return the line of the first of them, or without any the line that called into the DSL
     */
    public static Origins here(Collection<Origins> parts) {
        // Finding a line takes longer than the rest of making a value.
        Origin made = parts.isEmpty() ? Origin.here() : parts.iterator().next().made();
        return new Origins(made, null, NONE, List.copyOf(parts));
    }

    /**
     * Those of an attribute that was given a value.
     *
     * @param definition the attribute
     * @return the line that gave it, and the lines of the value's parts
     */
    public static Origins of(Definition definition) {
        IdentityHashMap<Expression, Origin> own = new IdentityHashMap<>();
        own.put(definition.value().tree(), definition.origin());
        return new Origins(
                definition.origin(), null, own, List.of(definition.value().origins()));
    }

    /**
     * Those of a tree that was read.
     *
     * @param whole the line on which it begins
     * @param parts lines by expression
     * @return the lines
     */
    public static Origins read(Origin whole, IdentityHashMap<Expression, Origin> parts) {
        return new Origins(whole, null, parts, List.of());
    }

    /**
     * The same value with more in it.
     *
     * @param more the lines of what came in
     * @return all lines
     */
    public Origins with(Origins... more) {
        List<Origins> all = new ArrayList<>(below);
        all.addAll(List.of(more));
        return new Origins(made, whole, own, List.copyOf(all));
    }

    /** The same, of the expression they are the origins of. */
    @SuppressWarnings("ReferenceEquality") // that very expression
    Origins of(Expression expression) {
        return whole == expression ? this : new Origins(made, expression, own, below);
    }

    /**
     * The line that made the whole.
     *
     * @return a line of Java, or of the file that the value was read from
     */
    public Origin made() {
        return made;
    }

    /**
     * The lines that gave attributes their values, for all sets in this value.
     *
     * @return a new map, by value
     */
    public IdentityHashMap<Expression, Origin> ofValues() {
        IdentityHashMap<Expression, Origin> all = new IdentityHashMap<>();
        Deque<Origins> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Origins next = open.pop();
            next.own.forEach(all::putIfAbsent);
            next.below.forEach(open::push);
        }
        return all;
    }

    /**
     * The lines that made the expressions in this value: of each that no other was needed for, as one that was read or a text, its own; of
     * one made of others that an attribute was given, the line that gave it.
     *
     * @return a new map, by expression; what is not in it was made with what is around it
     */
    public IdentityHashMap<Expression, Origin> ofExpressions() {
        IdentityHashMap<Expression, Origin> all = ofValues();
        Deque<Origins> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Origins next = open.pop();
            if (next.whole != null) {
                if (next.below.isEmpty()) {
                    all.put(next.whole, next.made);
                } else {
                    all.putIfAbsent(next.whole, next.made);
                }
            }
            next.below.forEach(open::push);
        }
        return all;
    }
}
