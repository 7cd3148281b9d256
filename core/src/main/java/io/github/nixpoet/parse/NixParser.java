package io.github.nixpoet.parse;

import io.github.nixpoet.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads Nix, the whole language as Nix 2.34 has it with its features on.
 *
 * <p>Example: {@code NixParser.parse("{ a = 1; }").orThrow().expression()} is an {@link io.github.nixpoet.syntax.AttributeSet}.
 *
 * <p>Safe for use by many threads. Nesting up to 10,000 levels and chains of any length parse on any thread.
 */
public final class NixParser {

    private static final ConfiguredParser STANDARD = with(ParseOptions.standard());

    private NixParser() {}

    /**
     * A parser that takes another Nix, checks more or less, or notes other things.
     *
     * <p>Example: {@code NixParser.with(ParseOptions.released()).parse(file)} says what Nix without experimental features says.
     *
     * @param options what it takes; the methods here go by {@link ParseOptions#standard()}
     * @return the parser
     */
    public static ConfiguredParser with(ParseOptions options) {
        return new ConfiguredParser(options);
    }

    /**
     * Parses a text under the name {@code <string>}.
     *
     * @param text a whole Nix expression
     * @return a tree or errors
     */
    public static ParseResult parse(String text) {
        return STANDARD.parse(text);
    }

    /**
     * Parses a named text.
     *
     * @param source a whole Nix expression and the name that messages give it
     * @return a tree or errors
     */
    public static ParseResult parse(SourceText source) {
        return STANDARD.parse(source);
    }

    /**
     * Parses the bytes of a file.
     *
     * @param name what messages call it
     * @param utf8 the content; bytes that are no UTF-8 are an error of the result
     * @return a tree or errors
     */
    public static ParseResult parse(String name, byte[] utf8) {
        return STANDARD.parse(name, utf8);
    }

    /**
     * Parses a file.
     *
     * @param file where it is; its path is what messages call it
     * @return a tree or errors
     * @throws IOException if the file can't be read
     */
    public static ParseResult parse(Path file) throws IOException {
        return STANDARD.parse(file);
    }
}
