package io.github.nixpoet.parse.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.ParseOptions;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.visit.DeepStack;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
            return new ParseResult(source, Optional.empty(), List.of(broken.get()));
        }
        byte[] utf8 = source.text().getBytes(UTF_8);
        return parse(utf8, utf8.length == source.text().length(), () -> source, options);
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
        boolean ascii = Utf8.isAscii(utf8);
        Optional<Diagnostic> broken = ascii ? Optional.empty() : Utf8.check(utf8);
        Supplier<SourceText> source = () -> new SourceText(name, new String(utf8, ascii ? ISO_8859_1 : UTF_8));
        if (broken.isPresent()) {
            return new ParseResult(source.get(), Optional.empty(), List.of(broken.get()));
        }
        return parse(utf8, ascii, source, options);
    }

    private static ParseResult parse(byte[] utf8, boolean ascii, Supplier<SourceText> source, ParseOptions options) {
        Workspace workspace = Workspace.take();
        try {
            Lexed lexed = new Lexed(Lexer.padded(utf8), utf8.length, ascii, workspace.tokens(), workspace.names());
            NixGrammar grammar = new NixGrammar(new TokenReader(lexed));
            SourceFile file = lexed.deepest() < SHALLOW ? tree(grammar) : DeepStack.call(() -> tree(grammar));
            return new ParseResult(source.get(), Optional.of(file), Findings.of(grammar, lexed, options));
        } catch (SyntaxFailure failure) {
            return new ParseResult(source.get(), Optional.empty(), Recovery.diagnose(utf8, ascii, workspace, failure));
        } finally {
            workspace.giveBack();
        }
    }

    private static SourceFile tree(NixGrammar grammar) {
        grammar.file();
        return grammar.build.result();
    }
}
