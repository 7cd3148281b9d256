package io.github.nixpoet.syntax;

import java.util.List;

/** A string: one token if it is plain, parts if it has interpolations. */
public sealed interface StringExpression extends Expression, AttributeName permits InterpolatedString, StringLiteral {

    /**
     * Which of the two kinds of quotes it has.
     *
     * @return true for {@code ''…''}, false for {@code "…"}
     */
    boolean isIndented();

    @Override
    StringExpression withChildren(List<? extends SyntaxElement> children);
}
