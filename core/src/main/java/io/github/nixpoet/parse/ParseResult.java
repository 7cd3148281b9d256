package io.github.nixpoet.parse;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.SnippetRenderer;
import io.github.nixpoet.parse.internal.TokenList;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.Token;
import java.util.List;
import java.util.Optional;

/**
 * What a parse made of a text.
 *
 * @param source the text
 * @param file the tree, absent if the text does not fit the grammar
 * @param diagnostics errors, and notes where a {@link Lint} applies, in the order of the text: at most 20 faults of grammar, each told
 *     once; what is refused beyond the grammar, as an attribute given twice, is told of texts that fit it
 * @param tokens the tokens of the tree in the order of the text, the end among them; none if there is no tree
 */
public record ParseResult(
        SourceText source, Optional<SourceFile> file, List<Diagnostic> diagnostics, List<Token> tokens) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is neither a tree nor an error, or one of tree and tokens without the other
     */
    public ParseResult {
        diagnostics = List.copyOf(diagnostics);
        tokens = tokens instanceof TokenList ? tokens : List.copyOf(tokens);
        if (file.isEmpty() && !hasError(diagnostics)) {
            throw new IllegalArgumentException("a parse without a tree has an error");
        }
        if (file.isEmpty() != tokens.isEmpty()) {
            throw new IllegalArgumentException("a tree has tokens");
        }
    }

    /**
     * Whether the text is Nix; notes do not count.
     *
     * @return true if no diagnostic is an error
     */
    public boolean isSuccess() {
        return !hasError(diagnostics);
    }

    private static boolean hasError(List<Diagnostic> diagnostics) {
        return !diagnostics.isEmpty() && diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /**
     * The diagnostics as text: message, place, the line itself, help.
     *
     * @return for a terminal, without a line break at its end; empty if there are none
     */
    public String report() {
        return SnippetRenderer.render(diagnostics, Optional.of(source));
    }

    /**
     * The tree of a text that has to be Nix.
     *
     * @return the tree
     * @throws NixSyntaxException if there are errors
     */
    public SourceFile orThrow() {
        if (!isSuccess()) {
            throw new NixSyntaxException(
                    diagnostics.stream().filter(Diagnostic::isError).toList(), source);
        }
        return file.orElseThrow();
    }

    /**
     * For logs: the tree and its tokens would be many times the text, and trees may be deeper than a stack.
     *
     * @return the text's name, how many tokens it has and what was found
     */
    @Override
    public String toString() {
        return "ParseResult[" + source.name() + ", " + tokens.size() + " tokens, " + diagnostics + "]";
    }
}
