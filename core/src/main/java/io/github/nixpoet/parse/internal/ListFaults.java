package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;

/** The elements of a list. Of one list one misplaced sign is told, as the next ones are of the same mind. */
final class ListFaults {

    private final FaultFinder finder;
    private final BrokenText text;
    private boolean told;

    ListFaults(FaultFinder finder) {
        this.finder = finder;
        this.text = finder.text;
    }

    void elements() {
        finder.enter();
        int open = finder.open();
        boolean unclosed = !text.brackets().isClosed(open);
        boolean waits = false;
        while (text.at() != text.brackets().partner(open) && !text.is(NixGrammar.EOF)) {
            int type = text.type();
            if (unclosed && endsUnclosed(type)) {
                break;
            }
            if (finder.expressions.isHead()) {
                finder.expressions.withoutParentheses("this is an element");
                waits = false;
            } else if (SelectFaults.isStart(type)) {
                waits = finder.selects.select();
            } else {
                misplaced();
            }
        }
        if (waits) {
            finder.report(
                    text.at(),
                    Wording.missing(
                            text, SyntaxCode.MISSING_EXPRESSION, "a value", "'or' wants the value to fall back to"));
        }
        finder.leave();
    }

    private static boolean endsUnclosed(int type) {
        return switch (type) {
            case NixGrammar.SEMICOLON, NixGrammar.ASSIGN, NixGrammar.INHERIT, NixGrammar.THEN, NixGrammar.ELSE -> true;
            default -> Brackets.isCloser(type);
        };
    }

    private void misplaced() {
        if (!told) {
            finder.report(text.at(), fault());
        }
        told = true;
        text.next();
        finder.quiet();
    }

    private SyntaxFault fault() {
        SyntaxFault fault = Wording.unexpected(text, "expected an element or ']'");
        return switch (text.type()) {
            case NixGrammar.COMMA, NixGrammar.SEMICOLON -> fault.help("blanks alone separate the elements of a list");
            case NixGrammar.ASSIGN -> fault.help("write '(a == b)' to compare, '{ a = b; }' for a set");
            case NixGrammar.UPDATE ->
                fault.help("a comment begins with '#'; an operation in a list stands in parentheses");
            default ->
                OperatorChain.isOperator(text.kind(text.at())) || text.is(NixGrammar.NOT)
                        ? Wording.at(
                                        text,
                                        text.at(),
                                        SyntaxCode.MISSING_PARENTHESES,
                                        "unexpected " + text.name(text.at()),
                                        "elements are not joined by operators")
                                .help("an operation in a list stands in parentheses: '[ (a " + text.word(text.at())
                                        + " b) ]'")
                        : fault;
        };
    }
}
