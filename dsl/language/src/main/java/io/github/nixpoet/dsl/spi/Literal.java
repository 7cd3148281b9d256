package io.github.nixpoet.dsl.spi;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.value.NixPath;
import io.github.nixpoet.value.NixValues;
import io.github.nixpoet.value.NotStaticException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that is written out.
 *
 * @param kind what it is
 * @param value a {@code String}, {@code Long}, {@code Double} or {@code Boolean}; null for other kinds, and for strings with holes
 * @param source how it is written
 */
record Literal(Kind kind, @Nullable Object value, Expression source) {

    private static final int SHOWN = 60;

    enum Kind {
        BOOL,
        INT,
        FLOAT,
        STRING,
        PATH,
        NULL,
        LIST,
        ATTRS,
        FUNCTION
    }

    /** Empty for what only Nix can tell. */
    static Optional<Literal> of(Expression expression) {
        if (expression instanceof ListExpression) {
            return Optional.of(new Literal(Kind.LIST, null, expression));
        }
        if (expression instanceof AttributeSet) {
            return Optional.of(new Literal(Kind.ATTRS, null, expression));
        }
        if (expression instanceof Lambda) {
            return Optional.of(new Literal(Kind.FUNCTION, null, expression));
        }
        if (expression instanceof InterpolatedPath) {
            return Optional.of(new Literal(Kind.PATH, null, expression));
        }
        try {
            Object value = NixValues.read(expression);
            return Optional.of(new Literal(kind(value), value, expression));
        } catch (NotStaticException e) {
            return expression instanceof StringExpression
                    ? Optional.of(new Literal(Kind.STRING, null, expression))
                    : Optional.empty();
        }
    }

    static Kind kind(Object value) {
        if (value instanceof Boolean) {
            return Kind.BOOL;
        }
        if (value instanceof Long) {
            return Kind.INT;
        }
        if (value instanceof Double) {
            return Kind.FLOAT;
        }
        if (value instanceof NixPath) {
            return Kind.PATH;
        }
        return value instanceof String ? Kind.STRING : Kind.NULL;
    }

    /** The value for a message: a small one as it is written, of another its kind. */
    String told() {
        if (kind == Kind.LIST || kind == Kind.ATTRS || kind == Kind.FUNCTION) {
            return "it got "
                    + (kind == Kind.ATTRS
                            ? "an attribute set"
                            : "a " + kind.name().toLowerCase(Locale.ROOT));
        }
        String text = new NixExpr<>(source).toString();
        return "it got " + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
