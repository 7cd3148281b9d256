package io.github.nixpoet.parse.internal;

/** Where the literal text of a string ends, read in Nix' own pieces. */
final class StringScan {

    private StringScan() {}

    /** The closing quote or the interpolation, or a NUL, or an offset at or behind the end of the text. */
    static int textEnd(byte[] text, int from) {
        int at = from;
        while (true) {
            byte c = text[at];
            if (!Chars.stopsString(c)) {
                at++;
            } else if (c == '"' || c == 0) {
                return at;
            } else if (c == '\\') {
                if (text[at + 1] == 0) {
                    return at + 1;
                }
                at += 2;
            } else {
                byte next = text[at + 1];
                if (next == '{') {
                    return at;
                }
                if (next == '\\' && text[at + 2] == 0) {
                    return at + 2;
                }
                at += next == '"' || next == 0 ? 1 : next == '\\' ? 3 : 2;
            }
        }
    }

    static int indentedTextEnd(byte[] text, int from) {
        int at = from;
        while (true) {
            byte c = text[at];
            if (!Chars.stopsIndented(c)) {
                at++;
            } else if (c == 0) {
                return at;
            } else if (c == '$') {
                byte next = text[at + 1];
                if (next == '{') {
                    return at;
                }
                at += next == '\'' || next == 0 ? 1 : 2;
            } else if (text[at + 1] != '\'') {
                at += text[at + 1] == '$' || text[at + 1] == 0 ? 1 : 2;
            } else {
                byte third = text[at + 2];
                if (third == '\\') {
                    if (text[at + 3] == 0) {
                        return at + 3;
                    }
                    at += 4;
                } else if (third == '$' || third == '\'') {
                    at += 3;
                } else {
                    return at;
                }
            }
        }
    }
}
