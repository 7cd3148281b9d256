package io.github.nixpoet.syntax.build;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.HasAttribute;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.SelectionDefault;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.op.Precedence;
import io.github.nixpoet.text.AttrPath;
import io.github.nixpoet.text.NixNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Attribute sets, their attributes, and what asks for them.
 *
 * <p>Example: {@code set(binding(path("a", "b c"), integer(1)))} is <code>{ a."b c" = 1; }</code>.
 */
public final class Attributes {

    private Attributes() {}

    /**
     * A name known now.
     *
     * @param name any text, possibly empty
     * @return an identifier, or a string if it is none
     * @throws IllegalArgumentException if it holds a NUL or half of a surrogate pair
     */
    public static AttributeName name(String name) {
        return NixNames.isIdentifier(name) ? Scopes.variable(name) : Literals.string(name);
    }

    /**
     * A name that Nix computes.
     *
     * @param name a string
     * @return <code>${name}</code>
     */
    public static AttributeName dynamic(Expression name) {
        return Holes.hole(name);
    }

    /**
     * A path of names known now.
     *
     * @param names at least one name
     * @return the names joined by dots
     * @throws IllegalArgumentException if there is none, or one holds what Nix strings can't
     */
    public static AttributePath path(String... names) {
        return path(Arrays.stream(names).map(Attributes::name).toList());
    }

    /**
     * A path.
     *
     * @param path its names
     * @return {@code a.b.c}
     */
    public static AttributePath path(AttrPath path) {
        return path(path.names().toArray(String[]::new));
    }

    /**
     * A path of names.
     *
     * @param names at least one name
     * @return the names joined by dots
     * @throws IllegalArgumentException if there is none
     */
    public static AttributePath path(Collection<? extends AttributeName> names) {
        int dots = Math.max(0, names.size() - 1);
        return new AttributePath(List.copyOf(names), Collections.nCopies(dots, Token.of(TokenKind.DOT)));
    }

    /**
     * A set.
     *
     * @param bindings its bindings in order
     * @return <code>{ bindings }</code>
     */
    public static AttributeSet set(Binding... bindings) {
        return set(Arrays.asList(bindings));
    }

    /**
     * A set.
     *
     * @param bindings its bindings in order
     * @return <code>{ bindings }</code>
     */
    public static AttributeSet set(Collection<? extends Binding> bindings) {
        return set(Optional.empty(), bindings);
    }

    /**
     * A set whose attributes see each other.
     *
     * @param bindings its bindings in order
     * @return <code>rec { bindings }</code>
     */
    public static AttributeSet recursiveSet(Collection<? extends Binding> bindings) {
        return set(Optional.of(Token.of(TokenKind.REC)), bindings);
    }

    /**
     * An attribute given a value.
     *
     * @param name its name
     * @param value its value
     * @return {@code name = value;}
     */
    public static AttributeBinding binding(String name, Expression value) {
        return binding(path(name), value);
    }

    /**
     * An attribute given a value.
     *
     * @param path its path
     * @param value its value
     * @return {@code path = value;}
     */
    public static AttributeBinding binding(AttributePath path, Expression value) {
        return new AttributeBinding(path, Token.of(TokenKind.ASSIGN), value, Token.of(TokenKind.SEMICOLON));
    }

    /**
     * Attributes taken from the variables of the same name.
     *
     * @param names the names
     * @return {@code inherit names;}
     */
    public static InheritBinding inherit(String... names) {
        return inherit(Optional.empty(), names);
    }

    /**
     * Attributes taken from a set.
     *
     * @param source the set
     * @param names the names
     * @return {@code inherit (source) names;}
     */
    public static InheritBinding inheritFrom(Expression source, String... names) {
        return inherit(Optional.of(Parentheses.around(source)), names);
    }

    /**
     * An attribute of a set.
     *
     * @param subject the set
     * @param names its path, at least one name
     * @return {@code subject.names}
     */
    public static Selection select(Expression subject, String... names) {
        return select(subject, path(names));
    }

    /**
     * An attribute of a set.
     *
     * @param subject the set
     * @param path its path
     * @return {@code subject.path}
     */
    public static Selection select(Expression subject, AttributePath path) {
        if (subject instanceof Selection selection && selection.fallback().isEmpty()) {
            List<AttributeName> names = new ArrayList<>(selection.path().names());
            names.addAll(path.names());
            List<Token> dots = new ArrayList<>(selection.path().dots());
            dots.add(Token.of(TokenKind.DOT));
            dots.addAll(path.dots());
            return new Selection(
                    selection.subject(), selection.dot(), new AttributePath(names, dots), Optional.empty());
        }
        return new Selection(
                Parentheses.apart(Precedence.PRIMARY, subject), Token.of(TokenKind.DOT), path, Optional.empty());
    }

    /**
     * An attribute of a set, or a value in its place.
     *
     * @param subject the set; of one that is selected itself the value stands for any missing part, unless it is {@linkplain
     *     Operators#parenthesized in parentheses}
     * @param path its path
     * @param fallback the value if the attribute is missing
     * @return {@code subject.path or fallback}
     */
    public static Selection selectOr(Expression subject, AttributePath path, Expression fallback) {
        Selection selection = select(subject, path);
        SelectionDefault value =
                new SelectionDefault(Token.of(TokenKind.OR), Parentheses.unlessAtLeast(Precedence.SELECTION, fallback));
        return new Selection(selection.subject(), selection.dot(), selection.path(), Optional.of(value));
    }

    /**
     * The question whether a set has an attribute.
     *
     * @param subject the set
     * @param path the path
     * @return {@code subject ? path}
     */
    public static HasAttribute has(Expression subject, AttributePath path) {
        return new HasAttribute(
                Parentheses.before(Precedence.HAS_ATTRIBUTE, subject), Token.of(TokenKind.QUESTION), path);
    }

    private static AttributeSet set(Optional<Token> rec, Collection<? extends Binding> bindings) {
        return new AttributeSet(
                rec, Token.of(TokenKind.LEFT_BRACE), List.copyOf(bindings), Token.of(TokenKind.RIGHT_BRACE));
    }

    private static InheritBinding inherit(Optional<Parenthesized> source, String... names) {
        List<AttributeName> all = Arrays.stream(names).map(Attributes::name).toList();
        return new InheritBinding(Token.of(TokenKind.INHERIT), source, all, Token.of(TokenKind.SEMICOLON));
    }
}
