package io.github.nixpoet.parse.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nixpoet.parse.SyntaxCode;

/** A character that starts no token: often a quote, an operator or a blank of another language or of a word processor. */
final class UnexpectedCharacter {

    private static final String QUOTES = "'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB";
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final byte[] text;
    private final Repairs repairs;

    UnexpectedCharacter(byte[] text, Repairs repairs) {
        this.text = text;
        this.repairs = repairs;
    }

    /** Overwrites the character, and what goes with it, and says what is wrong. */
    SyntaxFault repair(int start, int end) {
        int c = codePoint(start);
        if (c == '&' || c == '|') {
            repairs.operator(start, c == '&' ? NixGrammar.AND : NixGrammar.LOGICAL_OR);
            String operator = Character.toString(c).repeat(2);
            return fault(start, end).help("write '" + operator + "'");
        }
        if (QUOTES.indexOf(c) >= 0) {
            int close = closingQuote(end);
            repairs.value(start, close);
            return fault(start, close).help("strings stand in double quotes: \"…\"");
        }
        if (c > 0x7F && Character.isLetterOrDigit(c)) {
            int word = wordEnd(end);
            repairs.value(start, word);
            return fault(start, word).help("names have ASCII letters only; an attribute's name may stand in quotes");
        }
        if (c == 0) {
            repairs.value(start, end);
            return fault(start, end);
        }
        repairs.blank(start, end);
        SyntaxFault fault = fault(start, end);
        if (c == BYTE_ORDER_MARK) {
            return fault.help("save the file without a byte-order mark");
        }
        if (c > 0x7F && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT)) {
            return fault.help("type a plain blank in its place");
        }
        return switch (c) {
            case '$' -> fault.help("a variable is only its name; '${…}' stands in strings and attribute paths");
            case '\\' -> fault.help("a function is written 'x: …'");
            case '%' -> fault.help("Nix has no operator for the remainder: 'lib.mod a b'");
            case '~' -> fault.help("a path below the home directory begins with '~/'");
            default -> fault;
        };
    }

    private SyntaxFault fault(int start, int end) {
        return SyntaxFault.of(SyntaxCode.UNEXPECTED_CHARACTER, "unexpected character " + name(codePoint(start)))
                .at(start, end, "no token of Nix starts like this");
    }

    private static String name(int c) {
        String number = String.format("U+%04X", c);
        if (c == '\'') {
            return "\"'\"";
        }
        if (c > ' ' && c < 0x7F) {
            return "'" + Character.toString(c) + "'";
        }
        boolean seen = Character.isLetterOrDigit(c) || QUOTES.indexOf(c) >= 0;
        return seen ? "'" + Character.toString(c) + "' (" + number + ")" : number;
    }

    private int codePoint(int at) {
        int end = at + 1;
        while (end < text.length && (text[end] & 0xC0) == 0x80) {
            end++;
        }
        return new String(text, at, end - at, UTF_8).codePointAt(0);
    }

    /** Behind the next quote on the line, whatever its shape; the end of the one character if there is none. */
    private int closingQuote(int from) {
        for (int at = from; at < text.length && text[at] != '\n'; at++) {
            if ((text[at] & 0xC0) != 0x80 && QUOTES.indexOf(codePoint(at)) >= 0) {
                return at + Character.toString(codePoint(at)).getBytes(UTF_8).length;
            }
        }
        return from;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length && text[at] < 0 && Character.isLetterOrDigit(codePoint(at))) {
            at++;
            while (at < text.length && (text[at] & 0xC0) == 0x80) {
                at++;
            }
        }
        return at;
    }
}
