package io.github.nixpoet.parse.internal;

/** The part of the rule {@code bindings} behind {@code inherit}. */
final class InheritFaults {

    private final FaultFinder finder;
    private final BrokenText text;

    InheritFaults(FaultFinder finder) {
        this.finder = finder;
        this.text = finder.text;
    }

    void inherit() {
        int keyword = text.at();
        text.next();
        if (text.is(NixGrammar.LEFT_PAREN)) {
            finder.delimited(() -> finder.expressions.expression(Place.PART));
        }
        while (!text.is(NixGrammar.SEMICOLON)) {
            if (FaultFinder.isNameStart(text.type())) {
                name();
            } else if (text.is(NixGrammar.COMMA)) {
                finder.skip(Wording.unexpected(text, "expected a name or ';'")
                        .help("blanks alone separate the names after 'inherit'"));
            } else if (isEnd()) {
                end(keyword);
                return;
            } else {
                throw finder.broken(Wording.unexpected(text, "expected a name or ';'"));
            }
        }
        text.next();
    }

    private void name() {
        int first = text.at();
        text.goTo(Math.max(first, text.brackets().partner(first)) + 1);
        if (text.is(NixGrammar.DOT)) {
            finder.report(
                    text.at(),
                    Wording.unexpected(text, "'inherit' takes names, no paths")
                            .help("write 'inherit (" + text.word(first) + ") …;'"));
            text.next();
            finder.selects.path();
            finder.quiet();
        }
    }

    private boolean isEnd() {
        return text.is(NixGrammar.ASSIGN)
                || text.is(NixGrammar.INHERIT)
                || text.is(NixGrammar.UPDATE) && text.startsLine(text.at())
                || finder.isEnd();
    }

    private void end(int keyword) {
        int sign = text.at();
        if (finder.open() != FaultFinder.NONE && finder.isEndOfUnclosed()) {
            throw finder.broken(Wording.unexpected(text, "expected a name or ';'"));
        }
        if (text.is(NixGrammar.ASSIGN)) {
            int path = finder.pathStart(sign, keyword + 1);
            if (!text.startsLine(path) || path == keyword + 1) {
                throw finder.broken(Wording.unexpected(text, "expected a name or ';'")
                        .help("'inherit' takes a value as it is: write 'name = value;' for another"));
            }
            text.goTo(path);
        }
        boolean closes = finder.isEnd();
        finder.report(closes ? sign : text.at() - 1, Wording.missingSemicolon(text, "end it with ';'"));
    }
}
