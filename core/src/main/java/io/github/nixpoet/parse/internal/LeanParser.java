package io.github.nixpoet.parse.internal;

/**
 * The superclass of the generated parser, in the stead of ANTLR's: it reads tokens from their buffer and ends at the first that does not
 * fit. Faults are found by {@link FaultFinder}, which does not ask what was expected.
 */
abstract class LeanParser {

    /** The type of the end of the text. */
    static final int EOF = 0;

    /** Nesting that a tree may have; real code has a few hundred at most. */
    static final int DEEPEST = 10_000;

    // What the rules' actions call.
    final TreeBuilder build;
    final Selections selections;
    final FormalsBuilder parameters;
    final OperatorStack operators;
    final Heads heads;

    private final Semantics semantics = new Semantics();
    private final TokenBuffer tokens;
    private final byte[] types;
    private final int deepest;
    private int at;
    private int depth;

    LeanParser(Lexed source, int deepest) {
        this.deepest = deepest;
        tokens = source.tokens;
        types = tokens.type;
        NodeStack nodes = new NodeStack();
        selections = new Selections(source, nodes);
        build = new TreeBuilder(source, nodes, selections, semantics);
        parameters = new FormalsBuilder(source, nodes);
        operators = new OperatorStack(source, nodes);
        heads = new Heads(source, nodes, operators, semantics);
    }

    final Semantics semantics() {
        return semantics;
    }

    /** The type of the next token. */
    final int next() {
        return types[at];
    }

    /** The index of the token that was matched last. */
    final int last() {
        return at - 1;
    }

    final void consume() {
        at++;
    }

    final void match(int type) {
        if (types[at] != type) {
            throw unexpected();
        }
        at++;
    }

    /** Whether the parser stopped as it would not go deeper. */
    final boolean isTooDeep() {
        return depth > deepest;
    }

    final SyntaxFailure unexpected() {
        return new SyntaxFailure(at);
    }

    final void enter() {
        if (++depth > deepest) {
            throw new SyntaxFailure(at - 1);
        }
    }

    final void leave() {
        depth--;
    }

    /** An interpolation is a path's if nothing stands before it: {@code ./a${b} ${c}} is none of Nix. */
    final void touching() {
        if (tokens.gap(at) != CommonTrivia.NONE) {
            throw unexpected();
        }
    }
}
