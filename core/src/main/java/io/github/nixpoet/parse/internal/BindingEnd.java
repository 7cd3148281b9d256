package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;

/** What stands after the value of a binding: its semicolon, or signs of what was forgotten. */
final class BindingEnd {

    private final FaultFinder finder;
    private final BrokenText text;

    BindingEnd(FaultFinder finder) {
        this.finder = finder;
        this.text = finder.text;
    }

    /** Steps over the semicolon or tells that it is missing; false where the value goes on. */
    boolean semicolon(int start, int value) {
        int at = text.at();
        switch (text.type()) {
            case NixGrammar.SEMICOLON -> text.next();
            case NixGrammar.COMMA -> {
                boolean ends = text.isBinding(at + 1) || Brackets.isCloser(text.type(at + 1));
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
                boolean ends = finder.isEnd() || next;
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
    boolean isBraceMissing(int start) {
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
}
