package io.github.nixpoet.text;

/** Writes the fragments of one indented string, first to last. */
final class IndentedWriter {

    private final StringBuilder out = new StringBuilder("\n");
    private final String indent;
    private final String closingIndent;
    private boolean atStartOfLine = true;

    IndentedWriter(int indentation) {
        this.indent = " ".repeat(indentation);
        this.closingIndent = " ".repeat(Math.max(0, indentation - 2));
    }

    String fragment(String text, boolean last) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append(c);
                atStartOfLine = true;
                continue;
            }
            startLine(indent);
            switch (c) {
                case '\r' -> out.append("''\\r");
                case '$' -> out.append(StringValue.opensHole(text, i, !last) ? "''$" : "$");
                case '\'' -> {
                    if (i + 1 < text.length() && text.charAt(i + 1) == '\'') {
                        out.append("'''");
                        i++;
                    } else {
                        out.append(touchesQuotes(text, i + 1, last) ? "''\\'" : "'");
                    }
                }
                default -> out.append(c);
            }
        }
        startLine(last ? closingIndent : indent);
        String written = out.toString();
        out.setLength(0);
        return written;
    }

    private void startLine(String with) {
        if (atStartOfLine) {
            out.append(with);
            atStartOfLine = false;
        }
    }

    /** Whether what is written at an offset begins with quotes: an escape, or the end of the literal. */
    private static boolean touchesQuotes(String text, int at, boolean last) {
        if (at == text.length()) {
            return last;
        }
        return text.charAt(at) == '\r' || (text.charAt(at) == '$' && StringValue.opensHole(text, at, !last));
    }
}
