package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;

/** The rule {@code bindings}. A binding that breaks off ends at its semicolon, or where the next one begins. */
final class BindingFaults {

    private final FaultFinder finder;
    private final BrokenText text;
    private final BindingEnd end;

    BindingFaults(FaultFinder finder) {
        this.finder = finder;
        this.text = finder.text;
        this.end = new BindingEnd(finder);
    }

    /**
     * Reads bindings up to the closer of what opened them.
     *
     * @param open the brace or {@code let}, -1 for bindings that nothing encloses
     */
    void bindings(int open) {
        int closer = open < 0 ? text.end() : text.brackets().partner(open);
        boolean let = open >= 0 && text.type(open) == NixGrammar.LET && closer < 0;
        int value = FaultFinder.NONE;
        while (text.at() != closer && !finder.isEnd()) {
            int start = text.at();
            if (let && !text.isBinding(start)) {
                break;
            }
            value = next(value);
            if (text.at() == start) {
                break;
            }
        }
        if (let) {
            finder.report(text.at(), Wording.unclosed(text, open, text.at()));
        }
    }

    /** Reads one binding, or what stands in place of one; tells where its value began. */
    private int next(int value) {
        int start = text.at();
        try {
            switch (text.type()) {
                case NixGrammar.INHERIT -> new InheritFaults(finder).inherit();
                case NixGrammar.SEMICOLON -> {
                    if (text.brackets().isStray(start - 1)) {
                        finder.quiet();
                    }
                    finder.skip(Wording.unexpected(text, "expected a binding").help("one ';' ends a binding"));
                }
                case NixGrammar.COMMA ->
                    finder.skip(Wording.unexpected(text, "expected a binding")
                            .help("bindings end in ';', nothing else stands between them"));
                case NixGrammar.UPDATE -> MissingOperand.lineComment(finder);
                case NixGrammar.TIMES -> {
                    if (!text.isCommentEnd(start)) {
                        return binding(start, value);
                    }
                    new MissingOperand(finder).commentEnd();
                }
                default -> {
                    return binding(start, value);
                }
            }
        } catch (FaultFinder.Broken e) {
            recover(start);
        }
        return FaultFinder.NONE;
    }

    private int binding(int start, int before) {
        if (text.is(NixGrammar.URI) && finder.open() != FaultFinder.NONE) {
            colonInWord();
            end.semicolon(start, start);
            return FaultFinder.NONE;
        }
        if (text.is(NixGrammar.ASSIGN)) {
            finder.skip(Wording.unexpected(text, "expected a name before it").help("a binding is 'name = value;'"));
            int value = text.at();
            value(start, value);
            return value;
        }
        if (isHeadMisspelt(start, before)) {
            return start;
        }
        finder.selects.path();
        if (!sign(start)) {
            return FaultFinder.NONE;
        }
        int value = text.at();
        value(start, value);
        return value;
    }

    /** {@code a:1} is a URI for the lexer. */
    private void colonInWord() {
        int at = text.at();
        int colon = text.start(at) + text.word(at).indexOf(':');
        finder.report(
                at,
                SyntaxFault.of(SyntaxCode.UNEXPECTED_TOKEN, "unexpected ':'")
                        .at(colon, colon + 1, "expected '='")
                        .help("a binding is 'name = value;'"));
        text.next();
        if (SelectFaults.isStart(text.type()) || OperatorChain.isOperator(text.kind(text.at()))) {
            finder.quiet();
            finder.expressions.expression(Place.VALUE);
        }
    }

    /** Steps over the sign between name and value; false if the binding is done. */
    private boolean sign(int start) {
        int at = text.at();
        switch (text.type()) {
            case NixGrammar.ASSIGN -> text.next();
            case NixGrammar.COLON -> {
                finder.skip(Wording.unexpected(text, "expected '='").help("a binding is 'name = value;'"));
                if (text.isBinding(text.at()) && !text.startsLine(text.at())) {
                    finder.selects.path();
                    text.next();
                }
            }
            case NixGrammar.EQUAL ->
                finder.skip(Wording.unexpected(text, "expected '='").help("'==' compares, '=' binds"));
            default -> {
                boolean word = at == start + 1 && text.type(start) == NixGrammar.IDENTIFIER;
                if (word && Spelling.isNear(text.word(start), "inherit")) {
                    finder.report(start, Wording.misspelt(text, start, "inherit"));
                    text.goTo(start);
                    new InheritFaults(finder).inherit();
                    return false;
                }
                if (text.isCommentEnd(at)) {
                    new MissingOperand(finder).commentEnd();
                    return false;
                }
                SyntaxFault fault = Wording.unexpected(text, "expected '=' after the name");
                throw finder.broken(
                        text.is(NixGrammar.SEMICOLON) && word
                                ? fault.help("to take it from around: 'inherit " + text.word(start) + ";'")
                                : fault);
            }
        }
        if (text.is(NixGrammar.GREATER) && text.touches(text.at())) {
            finder.skip(Wording.unexpected(text, "Nix has no '=>'").help("a binding is 'name = value;'"));
        }
        return true;
    }

    private void value(int start, int value) {
        if (text.startsLine(value) && text.isBinding(value)) {
            int sign = value - 1;
            if (end.isBraceMissing(start)) {
                return;
            }
            finder.report(
                    value,
                    SyntaxFault.of(SyntaxCode.MISSING_EXPRESSION, "expected a value after " + text.name(sign))
                            .at(text.end(sign), text.end(sign), "a value and a ';' are missing here"));
            return;
        }
        finder.expressions.expression(Place.VALUE);
        while (!end.semicolon(start, value)) {
            finder.expressions.expression(Place.VALUE);
        }
    }

    /** {@code a = wiht b; c}: what stands here is the body of what the last value was to open. */
    private boolean isHeadMisspelt(int start, int before) {
        if (before < 0 || text.isBinding(start) || text.type(before) != NixGrammar.IDENTIFIER) {
            return false;
        }
        for (String keyword : new String[] {"with", "assert"}) {
            if (Spelling.isNear(text.word(before), keyword)) {
                finder.report(before, Wording.misspelt(text, before, keyword));
                finder.quiet();
                value(start, start);
                return true;
            }
        }
        return false;
    }

    /** Goes to the end of a broken binding: behind its semicolon, or to where another begins. */
    private void recover(int start) {
        int from = text.at();
        while (!finder.isEnd()) {
            int at = text.at();
            int partner = text.brackets().partner(at);
            if (text.is(NixGrammar.SEMICOLON)) {
                text.next();
                if (finder.isEnd() || text.isBinding(text.at()) || text.startsLine(text.at())) {
                    finder.forgiveStrays(from, text.at());
                    return;
                }
            } else if (at > start && (text.is(NixGrammar.INHERIT) || isNext(at, from))) {
                break;
            } else {
                text.goTo(Math.max(at, partner) + 1);
            }
        }
        finder.quiet();
        finder.forgiveStrays(from, text.at());
    }

    /** Whether a binding begins on a line. Not behind a dot: {@code a.\na.\na} would be read anew from each name. */
    private boolean isNext(int at, int from) {
        boolean path = at > from && text.type(at - 1) == NixGrammar.DOT;
        return !path && text.startsLine(at) && text.isBinding(at);
    }
}
