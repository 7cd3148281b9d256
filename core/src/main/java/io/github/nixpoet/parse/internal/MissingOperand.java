package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;

/** What stands where an expression should: slips from other languages, or nothing. */
final class MissingOperand {

    private final FaultFinder finder;
    private final BrokenText text;

    MissingOperand(FaultFinder finder) {
        this.finder = finder;
        this.text = finder.text;
    }

    /**
     * Tells the fault at the place.
     *
     * @return whether a primary stands there now; else the operand counts as read
     * @throws FaultFinder.Broken if what follows can't be read as the rest of an expression
     */
    boolean isReadAsOne() {
        while (!SelectFaults.isStart(text.type()) && !finder.expressions.isHead()) {
            if (!isSteppedOver()) {
                return false;
            }
        }
        return true;
    }

    private boolean isSteppedOver() {
        int at = text.at();
        switch (text.type()) {
            case NixGrammar.UPDATE -> {
                lineComment(finder);
                return true;
            }
            case NixGrammar.TIMES -> {
                if (text.isCommentEnd(at)) {
                    commentEnd();
                } else {
                    finder.skip(missing());
                }
                return true;
            }
            case NixGrammar.ASSIGN -> {
                String operator = text.touches(at) ? text.word(at - 1) : "";
                if (operator.equals("==") || operator.equals("!=")) {
                    finder.skip(two("Nix has no '" + operator + "='", at - 1).help("write '" + operator + "'"));
                    return true;
                }
                if (text.type(at - 1) == NixGrammar.ASSIGN) {
                    finder.skip(Wording.unexpected(text, "one '=' binds"));
                    return true;
                }
                throw finder.broken(missing());
            }
            case NixGrammar.GREATER -> {
                if (text.type(at - 1) == NixGrammar.LESS && text.touches(at)) {
                    finder.skip(two("Nix has no '<>'", at - 1).help("write '!='"));
                } else {
                    finder.skip(missing());
                }
                return true;
            }
            case NixGrammar.OR -> {
                finder.skip(Wording.unexpected(text, "expected an expression")
                        .help("'or' falls back after a selection: 'a.b or c'"));
                return false;
            }
            case NixGrammar.SEMICOLON,
                    NixGrammar.COMMA,
                    NixGrammar.RIGHT_BRACE,
                    NixGrammar.RIGHT_BRACKET,
                    NixGrammar.RIGHT_PAREN,
                    NixGrammar.STRING_CLOSE,
                    NixGrammar.INDENTED_CLOSE,
                    NixGrammar.THEN,
                    NixGrammar.ELSE,
                    NixGrammar.IN,
                    NixGrammar.EOF -> {
                finder.broken(missing());
                return false;
            }
            case NixGrammar.INHERIT ->
                throw finder.broken(
                        text.startsLine(at)
                                ? missing()
                                : Wording.unexpected(text, "expected an expression")
                                        .help("'inherit' stands in braces: '{ inherit a; }'"));
            default -> {
                if (OperatorChain.isOperator(text.kind(at))) {
                    finder.skip(missing());
                    return true;
                }
                throw finder.broken(Wording.unexpected(text, "expected an expression"));
            }
        }
    }

    /** Steps over the end of a comment that has ended before. */
    void commentEnd() {
        int at = text.at();
        finder.report(at, two("'*/' closes no comment", at).help("comments do not nest"));
        text.goTo(at + 2);
        finder.quiet();
    }

    private SyntaxFault two(String message, int first) {
        return SyntaxFault.of(SyntaxCode.UNEXPECTED_TOKEN, message).at(text.start(first), text.end(first + 1), "");
    }

    private SyntaxFault missing() {
        int at = text.at();
        if (at > 0 && text.startsLine(at)) {
            return Wording.missing(
                    text, SyntaxCode.MISSING_EXPRESSION, "an expression", "nothing stands after " + text.name(at - 1));
        }
        return Wording.at(
                text,
                at,
                SyntaxCode.MISSING_EXPRESSION,
                "unexpected " + text.name(at),
                at == 0 ? "expected an expression" : "expected an expression after " + text.name(at - 1));
    }

    /** Steps over a line that {@code //} was to make a comment. */
    static void lineComment(FaultFinder finder) {
        BrokenText text = finder.text;
        finder.report(
                text.at(),
                Wording.unexpected(text, "an operator, which updates a set").help("a comment begins with '#'"));
        do {
            text.next();
        } while (!text.is(NixGrammar.EOF) && !text.startsLine(text.at()) && text.at() != closer(finder));
        finder.quiet();
    }

    private static int closer(FaultFinder finder) {
        return finder.open() == FaultFinder.NONE
                ? FaultFinder.NONE
                : finder.text.brackets().partner(finder.open());
    }
}
