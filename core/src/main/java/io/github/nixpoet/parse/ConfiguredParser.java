package io.github.nixpoet.parse;

import io.github.nixpoet.parse.internal.ParserImpl;
import io.github.nixpoet.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A parser with options of its own, made by {@link NixParser#with}.
 *
 * <p>Safe for use by many threads.
 */
public final class ConfiguredParser {

    private final ParseOptions options;

    ConfiguredParser(ParseOptions options) {
        this.options = options;
    }

    /**
     * Parses a text under the name {@code <string>}.
     *
     * @param text a whole Nix expression
     * @return a tree or errors
     */
    public ParseResult parse(String text) {
        return parse(SourceText.of(text));
    }

    /**
     * Parses a named text.
     *
     * @param source a whole Nix expression and the name that messages give it
     * @return a tree or errors
     */
    public ParseResult parse(SourceText source) {
        return ParserImpl.parse(source, options);
    }

    /**
     * Parses the bytes of a file.
     *
     * @param name what messages call it
     * @param utf8 the content; bytes that are no UTF-8 are an error of the result
     * @return a tree or errors
     */
    public ParseResult parse(String name, byte[] utf8) {
        return ParserImpl.parse(name, utf8, options);
    }

    /**
     * Parses a file.
     *
     * @param file where it is; its path is what messages call it
     * @return a tree or errors
     * @throws IOException if the file can't be read
     */
    public ParseResult parse(Path file) throws IOException {
        return parse(file.toString(), Files.readAllBytes(file));
    }
}
