package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;

/** The rules {@code select}, {@code path} and {@code name}: literals, what stands between delimiters, selections. */
final class SelectFaults {

    private final FaultFinder finder;
    private final BrokenText text;

    SelectFaults(FaultFinder finder) {
        this.finder = finder;
        this.text = finder.text;
    }

    /** Whether a type begins a primary; an interpolation is told and then read as one. */
    static boolean isStart(int type) {
        return switch (type) {
            case NixGrammar.IDENTIFIER,
                    NixGrammar.INTEGER,
                    NixGrammar.FLOAT,
                    NixGrammar.STRING,
                    NixGrammar.INDENTED_STRING,
                    NixGrammar.STRING_OPEN,
                    NixGrammar.INDENTED_OPEN,
                    NixGrammar.PATH,
                    NixGrammar.HOME_PATH,
                    NixGrammar.SEARCH_PATH,
                    NixGrammar.PATH_START,
                    NixGrammar.URI,
                    NixGrammar.REC,
                    NixGrammar.LEGACY_LET,
                    NixGrammar.LEFT_PAREN,
                    NixGrammar.LEFT_BRACE,
                    NixGrammar.FORMALS_OPEN,
                    NixGrammar.LEFT_BRACKET,
                    NixGrammar.INTERPOLATION_OPEN -> true;
            default -> false;
        };
    }

    /** Whether the selection ends in {@code or}, whose value is the next one. */
    boolean select() {
        primary();
        if (text.is(NixGrammar.OR)) {
            text.next();
        } else if (text.is(NixGrammar.DOT)) {
            text.next();
            path();
            if (text.is(NixGrammar.OR)) {
                text.next();
                return true;
            }
        }
        return false;
    }

    private void primary() {
        switch (text.type()) {
            case NixGrammar.STRING_OPEN -> string(NixGrammar.STRING_CLOSE);
            case NixGrammar.INDENTED_OPEN -> string(NixGrammar.INDENTED_CLOSE);
            case NixGrammar.PATH_START -> {
                text.next();
                while (text.is(NixGrammar.PATH_TEXT)
                        || text.is(NixGrammar.INTERPOLATION_OPEN) && text.touches(text.at())) {
                    part();
                }
            }
            case NixGrammar.LEFT_PAREN -> finder.delimited(this::parenthesized);
            case NixGrammar.LEFT_BRACKET -> finder.delimited(new ListFaults(finder)::elements);
            case NixGrammar.LEFT_BRACE, NixGrammar.FORMALS_OPEN -> set();
            case NixGrammar.REC, NixGrammar.LEGACY_LET -> {
                text.next();
                if (!text.is(NixGrammar.LEFT_BRACE) && !text.is(NixGrammar.FORMALS_OPEN)) {
                    throw finder.broken(Wording.expected(
                            text, SyntaxCode.UNEXPECTED_TOKEN, "{", "'rec' wants the braces of a set after it"));
                }
                set();
            }
            case NixGrammar.INTERPOLATION_OPEN -> {
                finder.report(
                        text.at(),
                        Wording.unexpected(text, "this is no string")
                                .help("outside of strings and attribute paths write the expression alone"));
                finder.delimited(this::code);
            }
            default -> text.next();
        }
    }

    private void set() {
        int open = text.at();
        finder.delimited(() -> finder.bindings.bindings(open));
    }

    private void code() {
        finder.expressions.expression(Place.PART);
    }

    private void parenthesized() {
        code();
        while (text.is(NixGrammar.COMMA) || text.is(NixGrammar.SEMICOLON)) {
            if (!text.brackets().isClosed(finder.open())) {
                return;
            }
            boolean call = SelectFaults.isStart(text.type(finder.open() - 1)) && text.is(NixGrammar.COMMA);
            finder.skip(Wording.unexpected(text, "expected ')'")
                    .help(call ? "arguments stand after a function without signs: 'f a b'" : "remove it"));
            if (SelectFaults.isStart(text.type())) {
                code();
            }
        }
    }

    private void string(int closer) {
        int opener = text.at();
        text.next();
        finder.within(opener, () -> {
            while (text.is(NixGrammar.STRING_TEXT) || text.is(NixGrammar.INTERPOLATION_OPEN)) {
                part();
            }
        });
        if (text.is(closer)) {
            text.next();
        }
    }

    private void part() {
        if (text.is(NixGrammar.INTERPOLATION_OPEN)) {
            finder.delimited(this::code);
        } else {
            text.next();
        }
    }

    // ---- attribute paths

    void path() {
        name();
        while (text.is(NixGrammar.DOT)) {
            text.next();
            name();
        }
    }

    private void name() {
        int type = text.type();
        switch (type) {
            case NixGrammar.IDENTIFIER,
                    NixGrammar.OR,
                    NixGrammar.STRING,
                    NixGrammar.NAME_BEFORE_COLON,
                    NixGrammar.NAME_BEFORE_AT -> text.next();
            case NixGrammar.STRING_OPEN -> string(NixGrammar.STRING_CLOSE);
            case NixGrammar.INTERPOLATION_OPEN -> finder.delimited(this::code);
            case NixGrammar.INDENTED_STRING ->
                finder.skip(Wording.unexpected(text, "expected a name").help("a name stands in double quotes"));
            default -> {
                int after = text.type(text.at() + 1);
                boolean meant = after == NixGrammar.ASSIGN || after == NixGrammar.DOT || after == NixGrammar.SEMICOLON;
                boolean keyword = FaultFinder.isKeyword(type);
                SyntaxFault fault = Wording.unexpected(text, "expected a name");
                if (keyword) {
                    fault = fault.help("a keyword is a name only in quotes: '\"" + text.word(text.at()) + "\"'");
                } else if (type == NixGrammar.INTEGER) {
                    fault = fault.help("a name that begins with a digit stands in quotes");
                }
                if (!(meant && (keyword || type == NixGrammar.INTEGER))) {
                    throw finder.broken(fault);
                }
                finder.skip(fault);
            }
        }
    }
}
