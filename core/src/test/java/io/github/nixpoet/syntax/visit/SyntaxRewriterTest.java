package io.github.nixpoet.syntax.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SyntaxRewriterTest {

    /** Holds every kind of node. */
    private static final String EVERYTHING = """
            { a, b ? 1, ... }@args: n@{ c }: d: # head
            let x.y."z" = 1; inherit (a) b "c" ${"d"}; in with a; assert b;
            if -a ? b.c then a.b.c or (d 1.5) else [ "s" ''i'' "a${b}c" ''d${e}'' ./p ./p/${q} ~/h <s> h:u ]
              ++ rec { a = !b; } // let { body = { }; }
            """;

    private final SourceFile file = NixParser.parse(EVERYTHING).orThrow();

    @Test
    void anUnchangedTreeIsTheSameObject() {
        assertThat(SyntaxRewriter.elements(file, element -> element)).isSameAs(file);
        assertThat(SyntaxRewriter.expressions(file, expression -> expression)).isSameAs(file);
    }

    @Test
    void everyKindOfNodeIsMadeAgainFromItsChildren() {
        Set<Class<?>> kinds = new HashSet<>();
        SyntaxWalker.elements(file, element -> {
            if (element instanceof Node node) {
                List<SyntaxElement> children = new ArrayList<>();
                node.forEachChild(children::add);
                assertThat(node.withChildren(children)).isEqualTo(node).isNotSameAs(node);
                kinds.add(node.getClass());
                children.add(Token.of(TokenKind.END));
                assertThatThrownBy(() -> node.withChildren(children)).isInstanceOf(IllegalArgumentException.class);
                assertThatThrownBy(() -> node.withChildren(List.of())).isInstanceOf(IllegalArgumentException.class);
            }
        });
        assertThat(kinds).hasSize(35);
    }

    @Test
    void changesExpressionsWhereverTheyStand() {
        SourceFile renamed = SyntaxRewriter.expressions(
                NixParser.parse("a: f a (b // { a = [ a \"${a}\" ]; }) # a\n").orThrow(),
                expression ->
                        expression instanceof Identifier name && name.name().equals("a")
                                ? new Identifier(Token.of(TokenKind.IDENTIFIER, "z")
                                        .withLeading(name.token().leading()))
                                : expression);
        assertThat(NixPrinter.print(renamed)).isEqualTo("a: f z (b // { z = [ z \"${z}\" ]; }) # a\n");
    }

    @Test
    void changesTokensAndKeepsWhatIsBesideThem() {
        SourceFile spaced = NixParser.parse("[ 1 2 [ ] ]").orThrow();
        SourceFile changed = SyntaxRewriter.tokens(
                spaced,
                token -> token.is(TokenKind.INTEGER)
                        ? Token.of(TokenKind.INTEGER, "7").withLeading(token.leading())
                        : token);
        assertThat(NixPrinter.print(changed)).isEqualTo("[ 7 7 [ ] ]");
    }

    @Test
    void walksChainsOfAnyLength() {
        SourceFile chain = NixParser.parse("a ++ ".repeat(300_000) + "a").orThrow();
        assertThat(SyntaxRewriter.tokens(chain, token -> token)).isSameAs(chain);
    }
}
