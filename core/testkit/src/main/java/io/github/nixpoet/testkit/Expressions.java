package io.github.nixpoet.testkit;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.build.Functions;
import io.github.nixpoet.syntax.op.BinaryOperator;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import io.github.nixpoet.text.NixNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Expressions of all kinds, one level upon the other. */
final class Expressions {

    private Expressions() {}

    static Generator<Expression> of(int depth, List<BinaryOperator> operators) {
        Generator<Expression> level = Leaves.ALL;
        for (int i = 1; i < depth; i++) {
            level = above(Generator.oneOf(Leaves.ALL, level), operators);
        }
        return level;
    }

    private static Generator<Expression> above(Generator<Expression> inner, List<BinaryOperator> operators) {
        List<Generator<Expression>> forms = new ArrayList<>(List.of(Leaves.ALL));
        forms.addAll(Operations.of(inner, operators));
        forms.addAll(Sets.of(inner));
        forms.addAll(Lambdas.of(inner));
        forms.addAll(Interpolations.of(inner));
        return Generator.oneOf(forms);
    }

    /** An expression as the body of a function that takes whatever is free in it. */
    static Expression closed(Expression open) {
        Set<String> names = new TreeSet<>();
        SyntaxWalker.elements(open, element -> addName(element, names));
        List<Formal> formals = names.stream().map(Functions::formal).toList();
        return formals.isEmpty() ? open : Functions.lambda(Functions.openFormals(formals), open);
    }

    private static void addName(SyntaxElement element, Set<String> names) {
        if (element instanceof Identifier identifier && NixNames.isIdentifier(identifier.name())) {
            names.add(identifier.name());
        }
    }
}
