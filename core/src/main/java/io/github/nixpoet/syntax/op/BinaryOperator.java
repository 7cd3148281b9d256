package io.github.nixpoet.syntax.op;

import io.github.nixpoet.syntax.TokenKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The operators that stand between two expressions. */
public enum BinaryOperator {
    /** {@code ++}. */
    CONCAT(TokenKind.CONCAT, Precedence.CONCATENATION, Associativity.RIGHT),
    /** {@code *}. */
    TIMES(TokenKind.TIMES, Precedence.PRODUCT, Associativity.LEFT),
    /** {@code /}. */
    DIVIDE(TokenKind.DIVIDE, Precedence.PRODUCT, Associativity.LEFT),
    /** {@code +}. */
    PLUS(TokenKind.PLUS, Precedence.SUM, Associativity.LEFT),
    /** {@code -}. */
    MINUS(TokenKind.MINUS, Precedence.SUM, Associativity.LEFT),
    /** {@code //}. */
    UPDATE(TokenKind.UPDATE, Precedence.UPDATE, Associativity.RIGHT),
    /** {@code <}. */
    LESS(TokenKind.LESS, Precedence.COMPARISON, Associativity.NONE),
    /** {@code <=}. */
    LESS_OR_EQUAL(TokenKind.LESS_OR_EQUAL, Precedence.COMPARISON, Associativity.NONE),
    /** {@code >}. */
    GREATER(TokenKind.GREATER, Precedence.COMPARISON, Associativity.NONE),
    /** {@code >=}. */
    GREATER_OR_EQUAL(TokenKind.GREATER_OR_EQUAL, Precedence.COMPARISON, Associativity.NONE),
    /** {@code ==}. */
    EQUAL(TokenKind.EQUAL, Precedence.EQUALITY, Associativity.NONE),
    /** {@code !=}. */
    NOT_EQUAL(TokenKind.NOT_EQUAL, Precedence.EQUALITY, Associativity.NONE),
    /** {@code &&}. */
    AND(TokenKind.AND, Precedence.CONJUNCTION, Associativity.LEFT),
    /** {@code ||}. */
    OR(TokenKind.LOGICAL_OR, Precedence.DISJUNCTION, Associativity.LEFT),
    /** {@code ->}. */
    IMPLIES(TokenKind.IMPLIES, Precedence.IMPLICATION, Associativity.RIGHT),
    /** {@code |>}. */
    PIPE_INTO(TokenKind.PIPE_INTO, Precedence.PIPE, Associativity.LEFT),
    /** {@code <|}. */
    PIPE_FROM(TokenKind.PIPE_FROM, Precedence.PIPE, Associativity.RIGHT);

    private static final Map<TokenKind, BinaryOperator> BY_KIND = new EnumMap<>(TokenKind.class);

    static {
        for (BinaryOperator operator : values()) {
            BY_KIND.put(operator.kind, operator);
        }
    }

    private final TokenKind kind;
    private final Precedence precedence;
    private final Associativity associativity;

    BinaryOperator(TokenKind kind, Precedence precedence, Associativity associativity) {
        this.kind = kind;
        this.precedence = precedence;
        this.associativity = associativity;
    }

    /**
     * The operator of a token.
     *
     * @param kind the token's kind
     * @return the operator, empty if the kind is none
     */
    public static Optional<BinaryOperator> of(TokenKind kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }

    /**
     * The kind of its token.
     *
     * @return a fixed kind
     */
    public TokenKind kind() {
        return kind;
    }

    /**
     * How tightly it binds.
     *
     * @return its level
     */
    public Precedence precedence() {
        return precedence;
    }

    /**
     * How a chain of it groups.
     *
     * @return its associativity, the same for all of a level but for the two pipes
     */
    public Associativity associativity() {
        return associativity;
    }
}
