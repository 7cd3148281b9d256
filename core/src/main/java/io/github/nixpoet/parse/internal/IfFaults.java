package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;

/** The part of the rule {@code expression} from {@code if} to {@code else}. */
final class IfFaults {

    private final FaultFinder finder;
    private final BrokenText text;

    IfFaults(FaultFinder finder) {
        this.finder = finder;
        this.text = finder.text;
    }

    /** Reads up to the alternative, which is a body as that of other heads. */
    void condition() {
        int keyword = text.at();
        text.next();
        finder.expressions.expression(Place.PART);
        int then = keyword("then", NixGrammar.THEN, keyword, keyword + 1);
        finder.expressions.expression(Place.PART);
        keyword("else", NixGrammar.ELSE, keyword, then + 1);
    }

    /** Steps over a keyword of an {@code if}, where it is misspelt over the name that was read as an argument. */
    private int keyword(String word, int type, int opener, int from) {
        if (text.is(type)) {
            int at = text.at();
            text.next();
            return at;
        }
        int misspelt = text.misspelt(word, from, text.at());
        if (misspelt >= 0) {
            finder.report(misspelt, Wording.misspelt(text, misspelt, word));
            text.retype(misspelt, type);
            text.goTo(misspelt + 1);
            return misspelt;
        }
        int elseIf = type == NixGrammar.ELSE ? elseIf(from, text.at()) : FaultFinder.NONE;
        if (elseIf >= 0) {
            finder.report(elseIf, Wording.misspelt(text, elseIf, "else if"));
            text.retype(elseIf, NixGrammar.IF);
            text.goTo(elseIf);
            return elseIf;
        }
        if (text.is(NixGrammar.ASSIGN)) {
            text.goTo(finder.pathStart(text.at(), from));
        }
        String help = type == NixGrammar.ELSE
                ? "an 'if' is a value, so it says what holds otherwise: 'else …'"
                : "write 'if … then … else …'";
        throw finder.broken(Wording.expected(text, SyntaxCode.MISSING_KEYWORD, word, "expected '" + word + "'")
                .at(text.start(opener), text.end(opener), "for this 'if'")
                .help(help));
    }

    private int elseIf(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = text.type(i) == NixGrammar.IDENTIFIER ? text.word(i) : "";
            if (word.equals("elif") || word.equals("elsif") || word.equals("elseif")) {
                return i;
            }
            i = Math.max(i, text.brackets().partner(i));
        }
        return FaultFinder.NONE;
    }
}
