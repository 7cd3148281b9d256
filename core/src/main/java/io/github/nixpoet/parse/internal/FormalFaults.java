package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;

/** The rules {@code formals} and {@code formal}. */
final class FormalFaults {

    private final FaultFinder finder;
    private final BrokenText text;

    FormalFaults(FaultFinder finder) {
        this.finder = finder;
        this.text = finder.text;
    }

    /** Whether the brace at the place opens formals, by what follows its closer or, if that tells nothing, by what is within. */
    boolean isAhead() {
        int open = text.at();
        boolean marked = text.is(NixGrammar.FORMALS_OPEN);
        if (!marked && !text.is(NixGrammar.LEFT_BRACE)) {
            return false;
        }
        int close = text.brackets().partner(open);
        if (close < 0) {
            return marked;
        }
        int after = text.type(close + 1);
        return after == NixGrammar.COLON || after == NixGrammar.AT || marked && !holdsBindings(open, close);
    }

    private boolean holdsBindings(int open, int close) {
        for (int i = open + 1; i < close; i++) {
            if (text.type(i) == NixGrammar.ASSIGN || text.type(i) == NixGrammar.SEMICOLON) {
                return true;
            }
            i = Math.max(i, text.brackets().partner(i));
        }
        return false;
    }

    void formals() {
        finder.delimited(this::list);
    }

    /** The name behind formals, if there is one, and the colon. */
    void nameAndColon() {
        if (text.is(NixGrammar.AT)) {
            text.next();
            if (!text.is(NixGrammar.NAME_BEFORE_COLON) && !text.is(NixGrammar.IDENTIFIER)) {
                throw finder.broken(Wording.unexpected(text, "expected the name of the whole set"));
            }
            text.next();
        }
        if (!text.is(NixGrammar.COLON)) {
            throw finder.broken(
                    Wording.expected(text, SyntaxCode.UNEXPECTED_TOKEN, ":", "a ':' stands between formals and body")
                            .help("if a set was meant: '{ inherit a; }' or '{ a = 1; }'"));
        }
        text.next();
    }

    private void list() {
        while (!finder.isEnd()) {
            if (text.is(NixGrammar.COMMA)) {
                finder.skip(comma("a comma stands between two names"));
            } else {
                boolean ellipsis = text.is(NixGrammar.ELLIPSIS);
                formal();
                separator(ellipsis);
            }
        }
    }

    private SyntaxFault comma(String label) {
        return Wording.at(text, text.at(), SyntaxCode.STRAY_COMMA, "unexpected ','", label);
    }

    private void separator(boolean ellipsis) {
        if (finder.isEnd()) {
            return;
        }
        if (text.is(NixGrammar.COMMA)) {
            if (ellipsis) {
                finder.report(text.at(), comma("nothing follows '...'").help("write '...' as the last one"));
            }
            text.next();
        } else if (text.is(NixGrammar.SEMICOLON)) {
            finder.skip(Wording.unexpected(text, "expected ','").help("commas stand between formals"));
        } else {
            finder.report(
                    text.at(), Wording.expected(text, SyntaxCode.INVALID_FORMAL, ",", "commas stand between formals"));
        }
    }

    private void formal() {
        switch (text.type()) {
            case NixGrammar.ELLIPSIS -> {
                text.next();
                return;
            }
            case NixGrammar.IDENTIFIER, NixGrammar.NAME_BEFORE_COLON, NixGrammar.NAME_BEFORE_AT -> text.next();
            default -> {
                SyntaxFault fault = Wording.at(
                        text,
                        text.at(),
                        SyntaxCode.INVALID_FORMAL,
                        text.name(text.at()) + " can't be a formal",
                        "expected a name");
                if (!FaultFinder.isKeyword(text.type()) && !text.is(NixGrammar.OR) && !text.is(NixGrammar.STRING)) {
                    throw finder.broken(fault);
                }
                finder.skip(fault.help(
                        text.is(NixGrammar.STRING)
                                ? "formals are plain names, without quotes"
                                : "it is a keyword: take the whole set by a name, 'args', and select from that"));
            }
        }
        if (text.is(NixGrammar.DOT)) {
            finder.report(
                    text.at(),
                    Wording.at(
                                    text,
                                    text.at(),
                                    SyntaxCode.INVALID_FORMAL,
                                    "unexpected '.'",
                                    "a formal is a name, no path")
                            .help("take 'a' and select 'a.b' in the body"));
            text.next();
            finder.selects.path();
            finder.quiet();
        }
        fallback();
    }

    private void fallback() {
        if (text.is(NixGrammar.ASSIGN)) {
            finder.skip(Wording.unexpected(text, "expected '?'").help("a default follows '?': '{ a ? 1 }: …'"));
            finder.expressions.expression(Place.PART);
        } else if (text.is(NixGrammar.QUESTION)) {
            text.next();
            finder.expressions.expression(Place.PART);
        }
    }
}
