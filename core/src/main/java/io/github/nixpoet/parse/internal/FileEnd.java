package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;

/** What stands behind the one expression that a text is. */
final class FileEnd {

    private final FaultFinder finder;
    private final BrokenText text;

    FileEnd(FaultFinder finder) {
        this.finder = finder;
        this.text = finder.text;
    }

    /**
     * Tells what is left.
     *
     * @param from where the expression began
     */
    void leftOver(int from) {
        if (text.is(NixGrammar.EOF)) {
            return;
        }
        switch (text.type()) {
            case NixGrammar.ASSIGN -> {
                SyntaxFault fault = Wording.unexpected(text, "a binding outside of a set")
                        .help("write '{' before the bindings and '}' after them");
                finder.report(text.at(), fault);
                text.goTo(finder.pathStart(text.at(), 0));
                finder.bindings.bindings(FaultFinder.NONE);
            }
            case NixGrammar.SEMICOLON -> semicolon(from);
            default -> unexpected("expected end of text", "");
        }
    }

    private void semicolon(int from) {
        for (String keyword : new String[] {"with", "assert"}) {
            int misspelt = text.misspelt(keyword, from, text.at());
            if (misspelt >= 0 && text.type(text.at() + 1) != NixGrammar.EOF) {
                finder.report(misspelt, Wording.misspelt(text, misspelt, keyword));
                text.next();
                int body = text.at();
                finder.quiet();
                finder.expressions.expression(Place.FILE);
                leftOver(body);
                return;
            }
        }
        unexpected("expected end of text", "a file is one expression, and this stands after it");
    }

    private void unexpected(String label, String help) {
        SyntaxFault fault =
                Wording.at(text, text.at(), SyntaxCode.UNEXPECTED_TOKEN, "unexpected " + text.name(text.at()), label);
        finder.report(text.at(), help.isEmpty() ? fault : fault.help(help));
    }
}
