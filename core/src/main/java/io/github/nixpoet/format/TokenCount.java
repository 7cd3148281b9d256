package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import java.util.function.Consumer;

/** Counts tokens. */
final class TokenCount implements Consumer<SyntaxElement> {

    private int sum;

    private TokenCount() {}

    /** How many tokens an element has. */
    static int of(SyntaxElement element) {
        TokenCount count = new TokenCount();
        count.accept(element);
        return count.sum;
    }

    @Override
    public void accept(SyntaxElement element) {
        if (element instanceof Token) {
            sum++;
        } else {
            ((Node) element).forEachChild(this);
        }
    }
}
