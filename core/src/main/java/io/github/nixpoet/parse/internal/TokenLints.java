package io.github.nixpoet.parse.internal;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.Lint;
import io.github.nixpoet.parse.LintLevel;
import io.github.nixpoet.parse.ParseOptions;
import io.github.nixpoet.parse.SyntaxCode;
import io.github.nixpoet.source.Span;
import java.util.List;

/** Finds among the tokens of a text what options note or refuse. */
final class TokenLints {

    /** By type: whether {@link #look} has to see the token. */
    private static final boolean[] LOOK = new boolean[TokenType.COUNT];

    static {
        LOOK[NixGrammar.URI] = true;
        LOOK[NixGrammar.PATH] = true;
        LOOK[NixGrammar.HOME_PATH] = true;
        LOOK[NixGrammar.PATH_START] = true;
        LOOK[NixGrammar.PIPE_INTO] = true;
        LOOK[NixGrammar.PIPE_FROM] = true;
    }

    private final Lexed source;
    private final ParseOptions options;
    private final List<Diagnostic> found;
    /** Up to where bytes have been counted as UTF-16 units, so that many findings do not each count from the start. */
    private int bytes;

    private int units;

    private TokenLints(Lexed source, ParseOptions options, List<Diagnostic> found) {
        this.source = source;
        this.options = options;
        this.found = found;
    }

    static void find(Lexed source, ParseOptions options, List<Diagnostic> found) {
        new TokenLints(source, options, found).run();
    }

    private void run() {
        byte[] types = source.tokens.type;
        int end = source.tokens.count - 1;
        for (int i = 0; i < end; i++) {
            if (LOOK[types[i]]) {
                look(i, types[i]);
            }
        }
    }

    private void look(int index, int type) {
        byte first = source.text[source.tokens.start[index]];
        if (type == NixGrammar.PIPE_INTO || type == NixGrammar.PIPE_FROM) {
            pipe(index);
        } else if (type == NixGrammar.URI) {
            lint(
                    Lint.URL_LITERAL,
                    index,
                    "this URL has no quotes",
                    "an old form of a string",
                    "write it as a string, in double quotes");
        } else if (first == '/') {
            absolute(index, "this path begins at the root", "there on one machine only");
        } else if (first == '~') {
            absolute(index, "this path begins at home", "there for one user only");
        } else if (first != '.') {
            lint(
                    Lint.SHORT_PATH_LITERAL,
                    index,
                    "this relative path begins without a dot",
                    "easily read as a division",
                    "put './' before it");
        }
    }

    private void absolute(int index, String message, String label) {
        lint(Lint.ABSOLUTE_PATH_LITERAL, index, message, label, "take a relative path, a string or a parameter");
    }

    private void pipe(int index) {
        if (!options.pipeOperators()) {
            found.add(Diagnostic.error(SyntaxCode.PIPE_OPERATOR, "pipe operators are an experimental feature of Nix")
                    .at(span(index), "")
                    .help("Nix needs --extra-experimental-features pipe-operators; or write an application"));
        }
    }

    private void lint(Lint lint, int index, String message, String label, String help) {
        LintLevel level = options.level(lint);
        if (level != LintLevel.IGNORE) {
            found.add(Findings.lint(lint, level, message).at(span(index), label).help(help));
        }
    }

    private Span span(int index) {
        return new Span(offset(source.tokens.start[index]), offset(source.tokens.end[index]));
    }

    private int offset(int at) {
        units += source.units(bytes, at);
        bytes = at;
        return units;
    }
}
