package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;

/** The rule {@code expression}: heads, operands, operators. */
final class ExpressionFaults {

    private final FaultFinder finder;
    private final BrokenText text;

    ExpressionFaults(FaultFinder finder) {
        this.finder = finder;
        this.text = finder.text;
    }

    void expression(Place place) {
        finder.enter();
        while (head()) {
            // each takes what follows as its body
        }
        operand();
        OperatorChain chain = new OperatorChain();
        while (operator(place, chain)) {
            // each takes its operand
        }
        finder.leave();
    }

    // ---- heads

    private boolean head() {
        switch (text.type()) {
            case NixGrammar.NAME_BEFORE_COLON -> {
                text.next();
                finder.expect(NixGrammar.COLON, SyntaxCode.UNEXPECTED_TOKEN, "");
            }
            case NixGrammar.NAME_BEFORE_AT -> namedFormals();
            case NixGrammar.FORMALS_OPEN, NixGrammar.LEFT_BRACE -> {
                if (!finder.formals.isAhead()) {
                    return false;
                }
                finder.formals.formals();
                finder.formals.nameAndColon();
            }
            case NixGrammar.WITH, NixGrammar.ASSERT -> withOrAssert();
            case NixGrammar.LET -> let();
            case NixGrammar.IF -> new IfFaults(finder).condition();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void namedFormals() {
        text.next();
        text.next();
        if (!text.is(NixGrammar.FORMALS_OPEN) && !text.is(NixGrammar.LEFT_BRACE)) {
            throw finder.broken(
                    Wording.unexpected(text, "expected '{'").help("'@' names a set of formals: 'args@{ a, b }: …'"));
        }
        finder.formals.formals();
        if (text.is(NixGrammar.AT)) {
            finder.report(
                    text.at(),
                    Wording.unexpected(text, "expected ':'").help("one name for the whole set, before or after it"));
            text.next();
            text.next();
        }
        finder.expect(NixGrammar.COLON, SyntaxCode.UNEXPECTED_TOKEN, "a ':' stands between parameter and body");
    }

    private void withOrAssert() {
        int keyword = text.at();
        text.next();
        expression(Place.PART);
        statementEnd(keyword);
    }

    /** The semicolon behind what {@code with} opens or {@code assert} checks. */
    void statementEnd(int keyword) {
        String name = "'" + text.word(keyword) + "'";
        if (text.is(NixGrammar.SEMICOLON)) {
            text.next();
            return;
        }
        if (text.is(NixGrammar.ASSIGN)) {
            text.goTo(finder.pathStart(text.at(), keyword + 1));
        }
        throw finder.broken(Wording.missingSemicolon(text, name + " ends in ';': write it before the body")
                .at(text.start(keyword), text.end(keyword), "this " + name));
    }

    private void let() {
        int let = text.at();
        text.next();
        finder.within(let, () -> finder.bindings.bindings(let));
        if (text.at() == text.brackets().partner(let)) {
            text.next();
        }
    }

    // ---- operands

    void operand() {
        while (text.is(NixGrammar.NOT) || text.is(NixGrammar.MINUS)) {
            text.next();
        }
        boolean begins = SelectFaults.isStart(text.type()) || isHead();
        if (!begins && !new MissingOperand(finder).isReadAsOne()) {
            return;
        }
        if (isHead()) {
            withoutParentheses("it would take all that follows");
            return;
        }
        boolean waits = finder.selects.select();
        while (SelectFaults.isStart(text.type()) && !finder.formals.isAhead()) {
            waits = finder.selects.select();
        }
        if (isHead()) {
            withoutParentheses("this is an argument");
        } else if (waits) {
            finder.report(
                    text.at(),
                    Wording.missing(
                            text, SyntaxCode.MISSING_EXPRESSION, "a value", "'or' wants the value to fall back to"));
        }
    }

    /** Reads what takes all to its right; a fault within it is told rather than its place. */
    void withoutParentheses(String label) {
        int at = text.at();
        SyntaxFault fault = Wording.needsParentheses(text, label);
        expression(Place.PART);
        finder.report(at, fault);
    }

    /** Whether what begins here takes all to its right, and so is no operand. */
    boolean isHead() {
        if (text.isKeywordAsName(text.at())) {
            return false;
        }
        return switch (text.type()) {
            case NixGrammar.NAME_BEFORE_COLON,
                    NixGrammar.NAME_BEFORE_AT,
                    NixGrammar.WITH,
                    NixGrammar.ASSERT,
                    NixGrammar.LET,
                    NixGrammar.IF -> true;
            default -> finder.formals.isAhead();
        };
    }

    // ---- operators

    private boolean operator(Place place, OperatorChain chain) {
        int at = text.at();
        if (text.is(NixGrammar.QUESTION)) {
            text.next();
            hasAttribute(at);
            return true;
        }
        if (text.is(NixGrammar.ASSIGN)) {
            return assignment(place);
        }
        if (text.isCommentEnd(at)) {
            new MissingOperand(finder).commentEnd();
            return true;
        }
        if (!OperatorChain.isOperator(text.kind(at))) {
            return false;
        }
        int clash = chain.add(text, at);
        if (clash >= 0) {
            finder.report(at, Wording.notAssociative(text, clash, at));
        }
        text.next();
        operand();
        return true;
    }

    private void hasAttribute(int question) {
        if (text.is(NixGrammar.NAME_BEFORE_COLON)
                || SelectFaults.isStart(text.type()) && text.type(text.at() + 1) == NixGrammar.COLON) {
            throw finder.broken(
                    Wording.at(text, question, SyntaxCode.UNEXPECTED_TOKEN, "Nix has no '? :'", "asks for an attribute")
                            .help("write 'if … then … else …'"));
        }
        finder.selects.path();
    }

    /** A '=' behind a whole expression: that of the next binding, or one that was meant as another sign. */
    private boolean assignment(Place place) {
        int at = text.at();
        boolean arrow = text.type(at + 1) == NixGrammar.GREATER && text.touches(at + 1);
        if (arrow) {
            finder.report(
                    at,
                    SyntaxFault.of(SyntaxCode.UNEXPECTED_TOKEN, "Nix has no '=>'")
                            .at(text.start(at), text.end(at + 1), "no operator")
                            .help("a function is written 'x: …', a binding 'x = …', 'at least' is '>='"));
            text.next();
            text.next();
            operand();
            return true;
        }
        int path = finder.pathStart(at, 0);
        boolean binding = text.startsLine(path) && path - 1 != finder.open();
        boolean unclosed =
                finder.open() != FaultFinder.NONE && !text.brackets().isClosed(finder.open()) && place == Place.PART;
        if (place != Place.PART || binding || unclosed) {
            return false;
        }
        finder.skip(Wording.unexpected(text, "a binding's sign; nothing is bound here")
                .help("write '==' to compare"));
        operand();
        return true;
    }
}
