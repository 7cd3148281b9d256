package io.github.nixpoet.dsl;

import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.format.Meaning;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.NixSyntaxException;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Functions;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.syntax.visit.Equivalence;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An expression in Nix. Two are equal if they are the same code, whatever the layout, comments and spelling of strings.
 *
 * <p>Example: {@code pkgs("python3").select("withPackages").apply(…)}.
 *
 * @param <T> what its value is
 * @param tree its syntax
 * @param origins the lines of Java that made it
 */
public record NixExpr<T extends NixType>(Expression tree, Origins origins) implements Operations {

    /** Makes the origins those of the tree. */
    public NixExpr {
        origins = origins.of(tree);
    }

    /**
     * An expression made now.
     *
     * @param tree its syntax
     */
    public NixExpr(Expression tree) {
        this(tree, Origins.here());
    }

    /** An expression made of others, whose lines it keeps. */
    static <T extends NixType> NixExpr<T> of(Expression tree, NixExpr<?>... parts) {
        return new NixExpr<>(
                tree, Origins.here(Arrays.stream(parts).map(NixExpr::origins).toArray(Origins[]::new)));
    }

    /**
     * Reads an expression: the way in for all that has no method of its own.
     *
     * @param text Nix
     * @return the expression with its comments, but for those behind its end
     * @throws NixSyntaxException if it is no Nix
     */
    public static NixExpr<NixType.Any> parse(String text) {
        return new NixExpr<>(NixParser.parse(Given.present(text, "the text of an expression"))
                .orThrow()
                .expression());
    }

    /**
     * Reads a file of any kind.
     *
     * @param source a whole file, and the name that messages give it
     * @return its expression with its comments, but for those behind its end; each origin is a line of the file
     * @throws NixSyntaxException if it is no Nix
     */
    public static NixExpr<NixType.Any> read(SourceText source) {
        return SourceOrigins.expression(source, NixParser.parse(source).orThrow());
    }

    /**
     * The line of Java that made this.
     *
     * @return the line, or {@link Origin#UNKNOWN} where origins are switched off
     */
    public Origin origin() {
        return origins.made();
    }

    /**
     * An attribute of this.
     *
     * @param path its dotted path, see {@link AttrPath#parse}
     * @return {@code this.path}
     * @throws IllegalArgumentException if it is no path
     */
    public NixExpr<NixType.Any> select(String path) {
        return of(Attributes.select(tree, Attributes.path(Given.path(path))), this);
    }

    /**
     * An attribute of this whose name Nix computes.
     *
     * @param name a string
     * @return <code>this.${name}</code>
     */
    public NixExpr<NixType.Any> select(NixExpr<? super NixType.Str> name) {
        return of(Attributes.select(tree, computed(name)), this, name);
    }

    /**
     * An attribute of this, or another value where there is none.
     *
     * @param path its dotted path, see {@link AttrPath#parse}
     * @param fallback the other value, see {@link Nix#value}
     * @return {@code this.path or fallback}
     * @throws IllegalArgumentException if it is no path or no value
     */
    public NixExpr<NixType.Any> selectOr(String path, Object fallback) {
        NixExpr<?> other = Nix.value(fallback);
        return of(Attributes.selectOr(tree, Attributes.path(Given.path(path)), other.tree()), this, other);
    }

    /**
     * An attribute of this whose name Nix computes, or another value where there is none.
     *
     * @param name a string
     * @param fallback the other value, see {@link Nix#value}
     * @return <code>this.${name} or fallback</code>
     * @throws IllegalArgumentException if it is no value
     */
    public NixExpr<NixType.Any> selectOr(NixExpr<? super NixType.Str> name, Object fallback) {
        NixExpr<?> other = Nix.value(fallback);
        return of(Attributes.selectOr(tree, computed(name), other.tree()), this, name, other);
    }

    /**
     * The question whether this has an attribute.
     *
     * @param path its dotted path, see {@link AttrPath#parse}
     * @return {@code this ? path}
     * @throws IllegalArgumentException if it is no path
     */
    public NixExpr<NixType.Bool> has(String path) {
        return of(Attributes.has(tree, Attributes.path(Given.path(path))), this);
    }

    /**
     * The question whether this has an attribute whose name Nix computes.
     *
     * @param name a string
     * @return <code>this ? ${name}</code>
     */
    public NixExpr<NixType.Bool> has(NixExpr<? super NixType.Str> name) {
        return of(Attributes.has(tree, computed(name)), this, name);
    }

    private static AttributePath computed(NixExpr<?> name) {
        return Attributes.path(List.of(Attributes.dynamic(name.tree())));
    }

    /**
     * This function applied.
     *
     * @param arguments its arguments, see {@link Nix#value}
     * @return {@code this arguments…}
     * @throws IllegalArgumentException if an argument is no value
     */
    public NixExpr<NixType.Any> apply(Object... arguments) {
        return applyAll(Arrays.asList(Given.present(arguments, "the array of arguments")));
    }

    /**
     * This function applied to arguments that stand in a collection; {@code apply(list)} applies it to one, which is a list.
     *
     * @param arguments its arguments, see {@link Nix#value}
     * @return {@code this arguments…}
     * @throws IllegalArgumentException if an argument is no value
     */
    public NixExpr<NixType.Any> applyAll(Collection<?> arguments) {
        List<NixExpr<?>> values = new ArrayList<>();
        arguments.forEach(argument -> values.add(Nix.value(argument)));
        Expression call =
                Functions.apply(tree, values.stream().map(NixExpr::tree).toList());
        return of(call, Stream.concat(Stream.of(this), values.stream()).toArray(NixExpr[]::new));
    }

    /**
     * The same expression, known to be of another type.
     *
     * @param <U> the type
     * @return this
     */
    @SuppressWarnings(
            "TypeParameterUnusedInFormals") // the type is a claim of the caller's, there is nothing to check it by
    public <U extends NixType> NixExpr<U> as() {
        return new NixExpr<>(tree, origins);
    }

    @Override
    public NixExpr<T> toNix() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NixExpr<?> expression
                && Equivalence.equivalent(Meaning.of(tree), Meaning.of(expression.tree));
    }

    @Override
    public int hashCode() {
        int[] hash = {1};
        SyntaxWalker.tokens(
                Meaning.of(tree), token -> hash[0] = 31 * hash[0] + token.text().hashCode());
        return hash[0];
    }

    /** The expression as text, laid out. */
    @Override
    public String toString() {
        return NixFormatter.standard().format(Scopes.file(tree)).strip();
    }
}
