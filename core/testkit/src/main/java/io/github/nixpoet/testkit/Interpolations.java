package io.github.nixpoet.testkit;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.StringPart;
import io.github.nixpoet.syntax.TextPart;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Literals;
import java.util.ArrayList;
import java.util.List;

/** Strings and paths with expressions in them. */
final class Interpolations {

    private static final int MOST_HOLES = 3;

    private Interpolations() {}

    /** A text and what stands behind it. */
    record Hole(String before, Expression value) {}

    /** Texts with holes between them. */
    record Parts(List<Hole> holes, String last) {

        List<String> texts() {
            List<String> texts =
                    new ArrayList<>(holes.stream().map(Hole::before).toList());
            texts.add(last);
            return texts;
        }

        List<Expression> values() {
            return holes.stream().map(Hole::value).toList();
        }
    }

    /** One generator a form. */
    static List<Generator<Expression>> of(Generator<Expression> inner) {
        return List.of(
                Growth.of(strings(inner), Parts::values, parts -> Literals.string(parts.texts(), parts.values())),
                Growth.of(strings(inner), Parts::values, parts -> Literals.indented(parts.texts(), parts.values())),
                Growth.of(paths(inner), Parts::values, Interpolations::path));
    }

    /** The parts of a string. */
    static Generator<Parts> strings(Generator<Expression> inner) {
        return Generator.combine(
                Generator.list(Generator.combine(Strings.HOSTILE, inner, Hole::new), 1, MOST_HOLES),
                Strings.HOSTILE,
                Parts::new);
    }

    /** A path may have a double slash before its first hole, and any number of them between holes. */
    private static Generator<Parts> paths(Generator<Expression> inner) {
        Generator<Hole> first = Generator.combine(
                Generator.of("./", "./a/", "./a", "../b.", "/", "/a/b-", "~/", "~/a", "a/", "a/b", "./a//", "./a//b"),
                inner,
                Hole::new);
        Generator<Hole> more =
                Generator.combine(Generator.of("", "/", "a", "/b/", "//", ".c", "/d//e"), inner, Hole::new);
        Generator<List<Hole>> holes = Generator.combine(first, Generator.list(more, 0, 2), (start, others) -> {
            List<Hole> all = new ArrayList<>(List.of(start));
            all.addAll(others);
            return all;
        });
        return Generator.combine(holes, Generator.of("", ".nix", "/a", "//b", "-+_."), Parts::new);
    }

    private static Expression path(Parts parts) {
        List<StringPart> all = new ArrayList<>();
        for (Hole hole : parts.holes()) {
            text(hole.before(), all);
            all.add((Interpolation) Attributes.dynamic(hole.value()));
        }
        text(parts.last(), all);
        return new InterpolatedPath(all);
    }

    private static void text(String text, List<StringPart> parts) {
        if (!text.isEmpty()) {
            parts.add(new TextPart(Token.of(TokenKind.PATH_TEXT, text)));
        }
    }
}
