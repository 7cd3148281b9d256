package io.github.nixpoet.testkit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.op.BinaryOperator;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import io.github.nixpoet.text.NixNames;
import io.github.nixpoet.text.NixStrings;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NixGeneratorsTest {

    private static final int SAMPLES = 1000;

    @Test
    void expressionsAreOfEveryKind() {
        Set<Class<?>> kinds = new HashSet<>();
        Set<TokenKind> tokens = EnumSet.of(TokenKind.END);
        NixGenerators.expressions().stream(new SplittableRandom())
                .limit(SAMPLES)
                .forEach(expression -> {
                    SyntaxWalker.elements(expression, element -> kinds.add(element.getClass()));
                    SyntaxWalker.tokens(expression, token -> tokens.add(token.kind()));
                });
        List<Class<?>> all = Stream.of(Expression.class, AttributeName.class, Binding.class, Parameter.class)
                .flatMap(NixGeneratorsTest::records)
                .toList();
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(kinds).containsAll(all);
        assertThat(tokens).containsExactlyInAnyOrder(TokenKind.values());
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(NixGeneratorsTest::records);
    }

    @Test
    void theSameSeedMakesTheSame() {
        assertThat(files(1)).isEqualTo(files(1)).isNotEqualTo(files(2));
    }

    private static List<? extends SyntaxElement> files(long seed) {
        return NixGenerators.sourceFiles().stream(new SplittableRandom(seed))
                .limit(20)
                .toList();
    }

    @Test
    void expressionsAreOfBoundedSize() {
        assertThat(NixGenerators.expressions().stream(new SplittableRandom())
                        .limit(SAMPLES)
                        .mapToInt(NixGeneratorsTest::size))
                .allMatch(size -> size < 20_000);
    }

    private static int size(Expression expression) {
        int[] size = {0};
        SyntaxWalker.elements(expression, element -> size[0]++);
        return size[0];
    }

    @Test
    void operatorsCanBeLeftOut() {
        Set<TokenKind> found = NixGenerators.expressions(3, EnumSet.of(BinaryOperator.PLUS)).stream(
                        new SplittableRandom())
                .limit(SAMPLES)
                .flatMap(NixGeneratorsTest::kinds)
                .collect(toSet());
        assertThat(found).contains(TokenKind.PLUS).doesNotContain(TokenKind.PIPE_INTO, TokenKind.UPDATE);
        assertThatThrownBy(() -> NixGenerators.expressions(0, List.of(BinaryOperator.PLUS)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NixGenerators.expressions(1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<TokenKind> kinds(Expression expression) {
        Set<TokenKind> kinds = EnumSet.noneOf(TokenKind.class);
        SyntaxWalker.tokens(expression, token -> kinds.add(token.kind()));
        return kinds.stream();
    }

    @Test
    void identifiersNeedNoQuotesAndStringsCanBeSpelled() {
        SplittableRandom random = new SplittableRandom();
        assertThat(NixGenerators.identifiers().stream(random).limit(SAMPLES)).allMatch(NixNames::isIdentifier);
        assertThat(NixGenerators.attributeNames().stream(random).limit(SAMPLES))
                .contains("", "or", "if")
                .allSatisfy(NixStrings::literal);
        assertThat(NixGenerators.strings().stream(random).limit(SAMPLES))
                .allSatisfy(text ->
                        assertThat(NixStrings.value(NixStrings.literal(text))).isEqualTo(text));
    }

    @Test
    void everyGapOfASourceFileIsFilled() {
        NixGenerators.sourceFiles().stream(new SplittableRandom())
                .limit(100)
                .forEach(file -> SyntaxWalker.tokens(file, token -> {
                    if (!Set.of(
                                    TokenKind.STRING_TEXT,
                                    TokenKind.PATH_TEXT,
                                    TokenKind.INTERPOLATION_OPEN,
                                    TokenKind.STRING_CLOSE,
                                    TokenKind.INDENTED_CLOSE)
                            .contains(token.kind())) {
                        assertThat(token.leading().text()).isNotEmpty();
                    }
                }));
    }
}
