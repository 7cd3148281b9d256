package io.github.nixpoet.format;

import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The tokens of a tree in order. */
final class TokenRow implements Consumer<SyntaxElement> {

    private Token[] tokens;
    private int size;
    /** Where each path with interpolations starts, and where it ends. */
    private final Map<Integer, Integer> paths = new HashMap<>();

    private TokenRow(Token[] tokens, int size) {
        this.tokens = tokens;
        this.size = size;
    }

    static TokenRow of(SyntaxElement root) {
        TokenRow row = new TokenRow(new Token[256], 0);
        row.accept(root);
        return row;
    }

    /** The tokens that a parse has found on its way to the tree, which is walked again only for the ends of its paths. */
    static TokenRow of(ParseResult read) {
        Token[] tokens = read.tokens().toArray(new Token[0]);
        for (Token token : tokens) {
            if (token.is(TokenKind.PATH_TEXT)) {
                return of(read.orThrow());
            }
        }
        return new TokenRow(tokens, tokens.length);
    }

    @Override
    public void accept(SyntaxElement element) {
        if (element instanceof Token token) {
            add(token);
        } else if (element instanceof Identifier name) {
            // As below, but that every other node is a name.
            add(name.token());
        } else if (element instanceof InterpolatedPath path) {
            int start = size;
            path.forEachChild(this);
            paths.put(start, size - 1);
        } else {
            ((Node) element).forEachChild(this);
        }
    }

    private void add(Token token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
        }
        tokens[size++] = token;
    }

    int size() {
        return size;
    }

    Token get(int index) {
        return tokens[index];
    }

    /** Where each path with interpolations starts, and its last token. */
    Map<Integer, Integer> paths() {
        return paths;
    }
}
