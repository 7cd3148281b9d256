package io.github.nixpoet.parse.internal;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.SyntaxCode;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.TokenKind;
import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says in a reader's words what is wrong at a token. */
final class SyntaxErrors {

    private final Lexed source;

    SyntaxErrors(Lexed source) {
        this.source = source;
    }

    SyntaxFailure unexpected(int index, IntervalSet expected) {
        int type = source.tokens.type[index];
        LexicalFault fault = source.fault();
        if (type == NixGrammar.INVALID && fault != null) {
            return lexical(fault);
        }
        if (expected.contains(NixGrammar.SEMICOLON)) {
            return missingSemicolon(index);
        }
        if (type == NixGrammar.EOF) {
            int opener = lastOpener(index);
            if (opener >= 0) {
                return unclosed(index, opener, expected);
            }
        }
        Diagnostic diagnostic = Diagnostic.error(SyntaxCode.UNEXPECTED_TOKEN, "unexpected " + name(index))
                .at(span(index), "expected " + Expectation.phrase(expected));
        if (expected.contains(NixGrammar.RIGHT_BRACKET) && (type == NixGrammar.COMMA || type == NixGrammar.SEMICOLON)) {
            diagnostic = diagnostic.help("blanks alone separate the elements of a list");
        }
        return new SyntaxFailure(diagnostic);
    }

    private SyntaxFailure missingSemicolon(int index) {
        if (source.kind(index) == TokenKind.ASSIGN && source.kind(Math.max(index - 2, 0)) == TokenKind.ASSIGN) {
            return new SyntaxFailure(Diagnostic.error(SyntaxCode.UNEXPECTED_TOKEN, "unexpected '='")
                    .at(span(index), "a value is no place for a second '='")
                    .help("write '==' to compare, or braces around a set"));
        }
        String help = source.kind(index) == TokenKind.COMMA ? "write ';' in place of ','" : "end it with ';'";
        int previous = index - 1;
        if (source.kind(index) == TokenKind.ASSIGN) {
            previous = beforePath(index);
        }
        return new SyntaxFailure(Diagnostic.error(
                        SyntaxCode.MISSING_SEMICOLON, "expected ';' before " + name(previous + 1))
                .at(Span.at(offset(source.tokens.end[Math.max(previous, 0)])), "a ';' is missing here")
                .help(help));
    }

    /** In {@code a = 1 b.c = 2} the names before the second sign were read as arguments: the binding ended before them. */
    private int beforePath(int assign) {
        int at = assign - 2;
        while (at > 1 && source.kind(at) == TokenKind.DOT) {
            at -= 2;
        }
        boolean plain = at > 0 && source.kind(at) != TokenKind.ASSIGN && isName(assign - 1) && isName(at + 1);
        return plain ? at : assign - 1;
    }

    private boolean isName(int index) {
        return source.kind(index) == TokenKind.IDENTIFIER || source.kind(index) == TokenKind.STRING;
    }

    private SyntaxFailure unclosed(int index, int opener, IntervalSet expected) {
        return new SyntaxFailure(Diagnostic.error(SyntaxCode.UNCLOSED_DELIMITER, name(opener) + " is never closed")
                .at(span(opener), "opened here")
                .at(span(index), "the text ends here; expected " + Expectation.phrase(expected)));
    }

    private int lastOpener(int end) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < end; i++) {
            switch (source.kind(i)) {
                case LEFT_BRACE, LEFT_BRACKET, LEFT_PAREN, INTERPOLATION_OPEN -> open.push(i);
                case RIGHT_BRACE, RIGHT_BRACKET, RIGHT_PAREN -> open.poll();
                default -> {
                    // no delimiter
                }
            }
        }
        return open.isEmpty() ? -1 : open.peek();
    }

    private SyntaxFailure lexical(LexicalFault fault) {
        Span place = new Span(offset(fault.start()), offset(fault.end()));
        String text = source.slice(fault.start(), fault.end());
        Diagnostic diagnostic = switch (fault.code()) {
            case UNCLOSED_STRING -> unclosedText(fault, "string");
            case UNCLOSED_COMMENT -> unclosedText(fault, "comment");
            case INVALID_NUMBER ->
                Diagnostic.error(fault.code(), "the number " + text + " is out of range")
                        .at(place, "integers have 63 bits, floats are doubles");
            case TRAILING_SLASH ->
                Diagnostic.error(fault.code(), "a path literal does not end in a slash")
                        .at(place, "remove the last slash");
            default ->
                Diagnostic.error(fault.code(), "unexpected character " + character(text))
                        .at(place, "no token of Nix starts like this");
        };
        return new SyntaxFailure(diagnostic);
    }

    private Diagnostic unclosedText(LexicalFault fault, String what) {
        int opener = offset(fault.opener());
        return Diagnostic.error(fault.code(), "this " + what + " is never closed")
                .at(new Span(opener, opener + 1), "opened here");
    }

    private static String character(String text) {
        int c = text.codePointAt(0);
        boolean visible = c > ' ' && Character.isDefined(c) && !isUnseen(c);
        return visible ? "'" + Character.toString(c) + "'" : String.format("U+%04X", c);
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c) || type == Character.FORMAT || Character.isSpaceChar(c);
    }

    SyntaxFailure missingDefault(int index) {
        return new SyntaxFailure(Diagnostic.error(SyntaxCode.UNEXPECTED_TOKEN, "unexpected " + name(index))
                .at(span(index), "expected the value that 'or' falls back to"));
    }

    SyntaxFailure strayComma(int index) {
        return new SyntaxFailure(Diagnostic.error(SyntaxCode.STRAY_COMMA, "unexpected ','")
                .at(span(index), "a comma stands between two names; nothing follows '...'"));
    }

    SyntaxFailure notAssociative(int first, int second) {
        return new SyntaxFailure(Diagnostic.error(
                        SyntaxCode.NOT_ASSOCIATIVE,
                        "operators " + name(first) + " and " + name(second) + " do not chain")
                .at(span(second), "")
                .at(span(first), "the first one")
                .help("set parentheses"));
    }

    SyntaxFailure tooDeep(int index) {
        return new SyntaxFailure(
                Diagnostic.error(SyntaxCode.NESTED_TOO_DEEP, "nesting deeper than " + LeanParser.DEEPEST)
                        .at(span(Math.max(index, 0)), ""));
    }

    private String name(int index) {
        if (source.tokens.type[index] == NixGrammar.EOF) {
            return "end of text";
        }
        String text = source.slice(source.tokens.start[index], source.tokens.end[index]);
        int line = text.indexOf('\n');
        return "'"
                + (line >= 0 || text.length() > 40 ? text.substring(0, Math.min(40, line < 0 ? 40 : line)) + "…" : text)
                + "'";
    }

    private Span span(int index) {
        return new Span(offset(source.tokens.start[index]), offset(source.tokens.end[index]));
    }

    private int offset(int bytes) {
        return source.offset(bytes);
    }
}
