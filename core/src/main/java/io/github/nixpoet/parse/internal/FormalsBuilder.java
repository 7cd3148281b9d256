package io.github.nixpoet.parse.internal;

import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.FormalDefault;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsAfterName;
import io.github.nixpoet.syntax.FormalsBeforeName;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Formals and the name for all of them. */
final class FormalsBuilder {

    private final Lexed source;
    private final NodeStack nodes;

    FormalsBuilder(Lexed source, NodeStack nodes) {
        this.source = source;
        this.nodes = nodes;
    }

    void name(int index) {
        nodes.push(source.name(index));
    }

    void fallback(int question) {
        nodes.push(new FormalDefault(source.fixed(question), nodes.popExpression()));
    }

    void ellipsis(int index) {
        nodes.push(source.fixed(index));
    }

    void comma(int index) {
        if (nodes.peek() instanceof Token token && (token.is(TokenKind.COMMA) || token.is(TokenKind.ELLIPSIS))) {
            throw new SyntaxFailure(index);
        }
        nodes.push(source.fixed(index));
    }

    /** Puts the names, defaults and commas above a mark between braces. */
    void formals(int open, int mark, int close) {
        List<Formal> formals = new ArrayList<>();
        Optional<Token> ellipsis = Optional.empty();
        int at = mark;
        while (at < nodes.size()) {
            Token name = (Token) nodes.get(at++);
            if (name.is(TokenKind.ELLIPSIS)) {
                ellipsis = Optional.of(name);
                continue;
            }
            Optional<FormalDefault> fallback = Optional.empty();
            if (at < nodes.size() && nodes.get(at) instanceof FormalDefault given) {
                fallback = Optional.of(given);
                at++;
            }
            Optional<Token> comma = at < nodes.size() ? Optional.of((Token) nodes.get(at++)) : Optional.empty();
            formals.add(new Formal(name, fallback, comma));
        }
        nodes.cutTo(mark);
        nodes.push(new Formals(source.fixed(open), formals, ellipsis, source.fixed(close)));
    }

    void nameBefore(int name) {
        Formals formals = (Formals) nodes.pop();
        nodes.push(new FormalsAfterName(source.name(name), source.fixed(name + 1), formals));
    }

    void nameAfter(int name) {
        Formals formals = (Formals) nodes.pop();
        nodes.push(new FormalsBeforeName(formals, source.fixed(name - 1), source.name(name)));
    }
}
