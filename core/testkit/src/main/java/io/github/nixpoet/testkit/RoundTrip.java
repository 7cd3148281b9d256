package io.github.nixpoet.testkit;

import io.github.nixpoet.diagnostic.SnippetRenderer;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.build.Scopes;
import java.util.Optional;

/**
 * Checks that reading, printing and formatting lose nothing. What fails is an {@link AssertionError} that says what differs.
 *
 * <p>Example: {@code RoundTrip.check("{ a = 1; }")}.
 */
public final class RoundTrip {

    private RoundTrip() {}

    /**
     * Checks a text: it is Nix, its tree prints as the text, and formatted it has the same meaning.
     *
     * @param text a whole Nix expression
     * @throws AssertionError if something is lost
     */
    public static void check(String text) {
        SourceFile file = parse(text, "the text");
        String printed = NixPrinter.print(file);
        Difference.ofTexts(text, printed)
                .ifPresent(difference -> fail("printed, the tree is another text", difference, text));
        formatted(file);
    }

    /**
     * Checks a tree, parsed or built: formatted it reads as a tree of the same meaning, and what was formatted is itself printed as it is.
     *
     * @param file a tree
     * @throws AssertionError if something is lost
     */
    public static void check(SourceFile file) {
        String text = formatted(file);
        String printed = NixPrinter.print(parse(text, "what was formatted"));
        Difference.ofTexts(text, printed)
                .ifPresent(difference -> fail("printed, the tree is another text", difference, text));
    }

    /**
     * Checks a tree as {@link #check(SourceFile)} does.
     *
     * @param expression a tree
     * @throws AssertionError if something is lost
     */
    public static void check(Expression expression) {
        check(Scopes.file(expression));
    }

    private static String formatted(SourceFile file) {
        String text = NixFormatter.standard().format(file);
        SourceFile again = parse(text, "what was formatted");
        Optional<String> difference = Difference.ofTrees(file, again);
        difference.ifPresent(found -> fail("formatted, the tree has another meaning", found, text));
        return text;
    }

    private static SourceFile parse(String text, String what) {
        ParseResult result = NixParser.parse(text);
        if (!result.isSuccess()) {
            String errors = SnippetRenderer.render(result.diagnostics(), Optional.of(result.source()));
            fail(what + " is no Nix", errors, text);
        }
        return result.orThrow();
    }

    private static void fail(String what, String difference, String text) {
        throw new AssertionError(what + ":\n" + difference + "\nin:\n" + text);
    }
}
