package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;

/** The rule {@code bindings}. A binding that breaks off ends at its semicolon, or where the next one begins. */
final class BindingFaults {

    private final FaultFinder finder;
    private final BrokenText text;

    BindingFaults(FaultFinder finder) {
        this.finder = finder;
        this.text = finder.text;
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
        while (text.at() != closer && !isEnd()) {
            int start = text.at();
            if (let && !isBinding(start)) {
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

    private boolean isEnd() {
        return text.is(NixGrammar.EOF) || Brackets.isCloser(text.type());
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
            semicolon(start, start);
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
                if (isBinding(text.at()) && !text.startsLine(text.at())) {
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
                SyntaxFault fault = Wording.unexpected(text, "expected '=' behind the name");
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
        if (text.startsLine(value) && isBinding(value)) {
            int sign = value - 1;
            if (isBraceMissing(start)) {
                return;
            }
            finder.report(
                    value,
                    SyntaxFault.of(SyntaxCode.MISSING_EXPRESSION, "expected a value behind " + text.name(sign))
                            .at(text.end(sign), text.end(sign), "a value and a ';' are missing here"));
            return;
        }
        finder.expressions.expression(Place.VALUE);
        while (!semicolon(start, value)) {
            finder.expressions.expression(Place.VALUE);
        }
    }

    /** Steps over the semicolon or tells that it is missing; false where the value goes on. */
    private boolean semicolon(int start, int value) {
        int at = text.at();
        switch (text.type()) {
            case NixGrammar.SEMICOLON -> text.next();
            case NixGrammar.COMMA -> {
                boolean ends = isBinding(at + 1) || Brackets.isCloser(text.type(at + 1));
                if (!ends) {
                    throw finder.broken(Wording.unexpected(text, "expected ';'"));
                }
                finder.skip(Wording.missingSemicolon(text, "write ';' in place of ','"));
            }
            case NixGrammar.ASSIGN -> {
                int path = finder.pathStart(at, value);
                if (path == at) {
                    throw finder.broken(Wording.unexpected(text, "expected ';'"));
                }
                if (path <= value) {
                    finder.skip(Wording.unexpected(text, "a value is no place for a second '='")
                            .help("write '==' to compare, or braces around a set"));
                    return false;
                }
                text.goTo(path);
                if (!isBraceMissing(start)) {
                    finder.report(path - 1, Wording.missingSemicolon(text, "end it with ';'"));
                }
            }
            default -> {
                boolean next = text.is(NixGrammar.INHERIT) || text.isKeywordAsName(at);
                boolean ends = isEnd() || next;
                if (finder.open() == FaultFinder.NONE && text.is(NixGrammar.EOF)) {
                    finder.quiet();
                }
                if (!ends || finder.open() != FaultFinder.NONE && finder.isEndOfUnclosed()) {
                    throw finder.broken(Wording.unexpected(text, "expected ';'"));
                }
                finder.report(next ? at - 1 : at, Wording.missingSemicolon(text, "end it with ';'"));
            }
        }
        return true;
    }

    /** {@code a =} or {@code a = f} before bindings and a brace that nothing opens: told as one fault. */
    private boolean isBraceMissing(int start) {
        int brace = finder.strayBrace(start);
        if (brace < 0) {
            return false;
        }
        finder.report(
                text.at(),
                Wording.expected(text, SyntaxCode.UNOPENED_DELIMITER, "{", "a '{' is missing here")
                        .at(text.start(brace), text.end(brace), "for this '}'"));
        finder.quiet();
        finder.forgiveStrays(brace, brace + 1);
        return true;
    }

    /** {@code a = wiht b; c}: what stands here is the body of what the last value was to open. */
    private boolean isHeadMisspelt(int start, int before) {
        if (before < 0 || isBinding(start) || text.type(before) != NixGrammar.IDENTIFIER) {
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

    /** Whether a binding begins at a token. */
    private boolean isBinding(int token) {
        if (text.type(token) == NixGrammar.INHERIT) {
            return true;
        }
        int at = token;
        while (FaultFinder.isNameStart(text.type(at))) {
            at = Math.max(at, text.brackets().partner(at)) + 1;
            if (text.type(at) != NixGrammar.DOT) {
                return text.type(at) == NixGrammar.ASSIGN;
            }
            at++;
        }
        return false;
    }

    /** Goes to the end of a broken binding: behind its semicolon, or to where another begins. */
    private void recover(int start) {
        int from = text.at();
        while (!isEnd()) {
            int at = text.at();
            int partner = text.brackets().partner(at);
            if (text.is(NixGrammar.SEMICOLON)) {
                text.next();
                if (isEnd() || isBinding(text.at()) || text.startsLine(text.at())) {
                    finder.forgiveStrays(from, text.at());
                    return;
                }
            } else if (at > start && (text.is(NixGrammar.INHERIT) || text.startsLine(at) && isBinding(at))) {
                break;
            } else {
                text.goTo(Math.max(at, partner) + 1);
            }
        }
        finder.quiet();
        finder.forgiveStrays(from, text.at());
    }
}
