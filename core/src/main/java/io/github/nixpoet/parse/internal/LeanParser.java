package io.github.nixpoet.parse.internal;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/**
 * The superclass of the generated parser: ANTLR's without what costs time and is not needed: token objects, the stack of contexts,
 * parse tree and listeners. Faults are found by {@link FaultFinder}, which does not ask ANTLR what it expected.
 */
abstract class LeanParser extends Parser {

    /** Nesting that a tree may have; real code has a few hundred at most. */
    static final int DEEPEST = 10_000;

    // What the rules' actions call.
    final TreeBuilder build;
    final Selections selections;
    final FormalsBuilder parameters;
    final OperatorStack operators;
    final Heads heads;

    private final TokenReader reader;
    private final Semantics semantics = new Semantics();
    private int depth;

    @SuppressWarnings("this-escape")
    LeanParser(TokenStream input) {
        super(input);
        reader = (TokenReader) input;
        Lexed source = reader.source();
        NodeStack nodes = new NodeStack();
        selections = new Selections(reader, nodes);
        build = new TreeBuilder(reader, nodes, selections, semantics);
        parameters = new FormalsBuilder(source, nodes);
        operators = new OperatorStack(source, nodes);
        heads = new Heads(source, nodes, operators, semantics);
        setBuildParseTree(false);
        setErrorHandler(new FailFast());
    }

    final Semantics semantics() {
        return semantics;
    }

    /** The index of the token that was matched last. */
    final int last() {
        return reader.index() - 1;
    }

    final void enter() {
        if (++depth > DEEPEST) {
            throw new SyntaxFailure(reader.index() - 1);
        }
    }

    final void leave() {
        depth--;
    }

    /** An interpolation is a path's if nothing stands before it: {@code ./a${b} ${c}} is none of Nix. */
    final void touching() {
        if (!reader.touches()) {
            throw new SyntaxFailure(reader.index());
        }
    }

    @Override
    @SuppressWarnings("NullAway") // The generated rules ignore what match returns.
    public final @Nullable Token match(int type) {
        if (reader.next() == type) {
            reader.consume();
        } else {
            _errHandler.recoverInline(this);
        }
        return null;
    }

    @Override
    @SuppressWarnings("NullAway") // The generated rules ignore what consume returns.
    public final @Nullable Token consume() {
        reader.consume();
        return null;
    }

    @Override
    public final void enterRule(ParserRuleContext context, int state, int rule) {
        // Nobody asks in which rules the parser is.
    }

    @Override
    public final void exitRule() {
        // Nothing was entered.
    }

    @Override
    public final void enterOuterAlt(ParserRuleContext context, int alternative) {
        // Only parse trees and listeners would look at it.
    }
}
