package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;
import java.util.List;

/**
 * Reads a text that does not fit the grammar, tells each place where it does not, and goes on behind it.
 *
 * <p>The rules are those of the grammar, without a tree: what stands in place of a token that was meant is read as that token; else what
 * is broken ends at the binding's semicolon or at the closer of the delimiter around it.
 */
final class FaultFinder {

    /** Thrown where a construct can't be gone on with; caught by the binding, list or delimiter around it. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Broken() {
            super("broken off", null, false, false);
        }
    }

    static final int NONE = -1;

    final BrokenText text;
    final ExpressionFaults expressions;
    final SelectFaults selects;
    final BindingFaults bindings;
    final FormalFaults formals;
    private final Faults faults;
    private final List<Integer> strays;
    private int open = NONE;
    private int depth;

    FaultFinder(BrokenText text, Faults faults) {
        this.text = text;
        this.faults = faults;
        this.strays = text.brackets().strays();
        this.expressions = new ExpressionFaults(this);
        this.selects = new SelectFaults(this);
        this.bindings = new BindingFaults(this);
        this.formals = new FormalFaults(this);
    }

    /** Reads the whole text. */
    void run() {
        for (int let : text.brackets().misspelt()) {
            faults.add(Wording.misspelt(text, let, "let"));
        }
        text.goTo(0);
        try {
            expressions.expression(Place.FILE);
            new FileEnd(this).leftOver(0);
        } catch (Broken e) {
            // what broke off is told
        } finally {
            for (int stray : strays) {
                faults.add(Wording.stray(text, stray));
            }
        }
    }

    // ---- what the parts share

    /** The innermost delimiter around the place, -1 if there is none. */
    int open() {
        return open;
    }

    void quiet() {
        faults.quiet(text.at());
    }

    void report(int token, SyntaxFault fault) {
        if (text.brackets().isStray(token - 1)) {
            faults.quiet(token);
        }
        faults.report(text, token, fault);
    }

    /** Reports that the token at the place does not fit, and steps over it. */
    void skip(SyntaxFault fault) {
        report(text.at(), fault);
        text.next();
        quiet();
    }

    /** Closers within what was broken off close what is missing there. */
    void forgiveStrays(int from, int to) {
        strays.removeIf(stray -> stray >= from && stray < to);
    }

    /** The closer of a brace that is missing in a binding, by its indentation; -1 if there is none. */
    int strayBrace(int binding) {
        int indentation = text.indentation(binding);
        for (int stray : strays) {
            if (stray > text.at()
                    && indentation >= 0
                    && text.type(stray) == NixGrammar.RIGHT_BRACE
                    && text.indentation(stray) == indentation) {
                return stray;
            }
        }
        return NONE;
    }

    /** Reports what does not fit at the place, or the delimiter whose closer is missing there. */
    Broken broken(SyntaxFault fault) {
        if (open != NONE && isEndOfUnclosed()) {
            report(text.at(), Wording.unclosed(text, open, text.at()));
        } else {
            report(text.at(), fault);
        }
        return new Broken();
    }

    /** Whether the text or what is around the place ends here. */
    boolean isEnd() {
        return text.is(NixGrammar.EOF) || Brackets.isCloser(text.type());
    }

    boolean isEndOfUnclosed() {
        return text.brackets().isUnclosed(open) && (text.is(NixGrammar.EOF) || Brackets.isCloser(text.type()));
    }

    /** Steps over a token that has to be there. */
    void expect(int type, SyntaxCode code, String label) {
        if (!text.is(type)) {
            throw broken(Wording.expected(text, code, TokenType.kind(type).text(), label));
        }
        text.next();
    }

    /** Steps over an opener, reads what is within, and steps over the closer. */
    void delimited(Runnable content) {
        int opener = text.at();
        text.next();
        within(opener, content);
        close(opener);
    }

    /** Reads what is within an opener that was stepped over. What breaks off ends at the closer, if there is one. */
    void within(int opener, Runnable content) {
        int outer = open;
        int level = depth;
        open = opener;
        try {
            content.run();
        } catch (Broken e) {
            if (text.brackets().isUnclosed(opener)) {
                throw e;
            }
            forgiveStrays(text.at(), text.brackets().partner(opener));
            text.goTo(text.brackets().partner(opener));
        } finally {
            open = outer;
            depth = level;
        }
    }

    private void close(int opener) {
        int closer = text.brackets().partner(opener);
        if (closer == NONE) {
            report(text.at(), Wording.unclosed(text, opener, text.at()));
            return;
        }
        if (!text.brackets().isClosed(opener)) {
            report(text.at(), Wording.closedByOther(text, opener, closer));
        } else if (text.at() != closer) {
            report(text.at(), Wording.unexpected(text, "expected " + text.name(closer)));
        }
        text.goTo(closer + 1);
    }

    void enter() {
        if (++depth > LeanParser.DEEPEST) {
            faults.add(Wording.tooDeep(text, Math.max(0, text.at() - 1)));
            throw new Faults.Enough();
        }
    }

    void leave() {
        depth--;
    }

    /** Where the attribute path before an assignment sign begins: the names there were read as arguments of what stands before them. */
    int pathStart(int assign, int from) {
        int start = assign;
        int at = assign - 1;
        while (at >= from) {
            if (Brackets.isCloser(text.type(at))) {
                at = text.brackets().partner(at);
            }
            if (at < from || !isNameStart(text.type(at))) {
                break;
            }
            start = at;
            if (text.type(at - 1) != NixGrammar.DOT) {
                break;
            }
            at -= 2;
        }
        return start;
    }

    static boolean isNameStart(int type) {
        return switch (type) {
            case NixGrammar.IDENTIFIER,
                    NixGrammar.OR,
                    NixGrammar.STRING,
                    NixGrammar.STRING_OPEN,
                    NixGrammar.INTERPOLATION_OPEN -> true;
            default -> false;
        };
    }

    static boolean isKeyword(int type) {
        return type >= NixGrammar.IF && type < NixGrammar.OR || type == NixGrammar.LEGACY_LET;
    }
}
