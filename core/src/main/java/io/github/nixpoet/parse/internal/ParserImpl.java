package io.github.nixpoet.parse.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.Checks;
import io.github.nixpoet.parse.ParseOptions;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.visit.DeepStack;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One parse from bytes to result. */
public final class ParserImpl {

    /** What a stack of 256 KB holds even where nothing is compiled yet; deeper texts get a stack of their own. */
    private static final int SHALLOW = 64;

    private ParserImpl() {}

    /**
     * Parses a named text.
     *
     * @param source the text
     * @param options what is taken
     * @return a tree or errors
     */
    public static ParseResult parse(SourceText source, ParseOptions options) {
        Optional<Diagnostic> broken = Utf8.check(source.text());
        if (broken.isPresent()) {
            return new ParseResult(source, Optional.empty(), List.of(broken.get()), List.of());
        }
        byte[] utf8 = source.text().getBytes(UTF_8);
        return parse(
                Lexer.padded(utf8), utf8.length, utf8.length == source.text().length(), source, options);
    }

    /**
     * Parses bytes.
     *
     * @param name what messages call them
     * @param utf8 the text
     * @param options what is taken
     * @return a tree or errors
     */
    public static ParseResult parse(String name, byte[] utf8, ParseOptions options) {
        byte[] text = Lexer.padded(utf8);
        int length = utf8.length;
        boolean ascii = Utf8.isAscii(text);
        SourceText source = new SourceText(name, () -> new String(text, 0, length, ascii ? ISO_8859_1 : UTF_8));
        Optional<Diagnostic> broken = ascii ? Optional.empty() : Utf8.check(utf8);
        if (broken.isPresent()) {
            return new ParseResult(source, Optional.empty(), List.of(broken.get()), List.of());
        }
        return parse(text, length, ascii, source, options);
    }

    private static ParseResult parse(byte[] text, int length, boolean ascii, SourceText source, ParseOptions options) {
        Workspace workspace = Workspace.take();
        try {
            Lexed lexed = new Lexed(text, length, ascii, workspace.tokens(), workspace.names());
            NixGrammar grammar = parsed(lexed, options);
            SourceFile file = grammar.build.result();
            return new ParseResult(source, Optional.of(file), Findings.of(grammar, lexed, options), lexed.row());
        } catch (SyntaxFailure failure) {
            byte[] utf8 = Arrays.copyOf(text, length);
            return new ParseResult(
                    source, Optional.empty(), Recovery.diagnose(utf8, ascii, workspace, failure), List.of());
        } finally {
            workspace.giveBack();
        }
    }

    /** Parses on the caller's stack what needs little of it, and anything deeper again from the start. */
    private static NixGrammar parsed(Lexed lexed, ParseOptions options) {
        NixGrammar shallow = grammar(lexed, SHALLOW, options);
        try {
            shallow.file();
            return shallow;
        } catch (SyntaxFailure failure) {
            if (!shallow.isTooDeep()) {
                throw failure;
            }
        }
        return DeepStack.call(() -> {
            NixGrammar deep = grammar(lexed, LeanParser.DEEPEST, options);
            deep.file();
            return deep;
        });
    }

    private static NixGrammar grammar(Lexed lexed, int deepest, ParseOptions options) {
        NixGrammar grammar = new NixGrammar(lexed, deepest);
        if (options.checks() == Checks.GRAMMAR) {
            grammar.semantics().rest();
        }
        return grammar;
    }
}
