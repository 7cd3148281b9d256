package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.FloatLiteral;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.If;
import io.github.nixpoet.syntax.IntegerLiteral;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.syntax.op.Associativity;
import io.github.nixpoet.syntax.visit.SyntaxWalker;

/** What the policies ask of an expression before they print it. */
final class Shapes {

    private static final int SIMPLE_ARGUMENTS = 2;

    private Shapes() {}

    /** A term that may start on the line of what it belongs to and go on below. */
    static boolean isAbsorbableTerm(Expression expression) {
        Expression inner = expression;
        while (inner instanceof Parenthesized parenthesized) {
            if (Gaps.hasComment(parenthesized.close()) || Gaps.hasComment(Edges.first(parenthesized.inner()))) {
                return false;
            }
            inner = parenthesized.inner();
        }
        if (inner instanceof AttributeSet set) {
            return !set.bindings().isEmpty() || Gaps.isApart(set.close()) || Gaps.hasComment(set.close());
        }
        if (inner instanceof ListExpression list) {
            return !list.elements().isEmpty() || Gaps.isApart(list.close()) || Gaps.hasComment(list.close());
        }
        if (inner instanceof StringExpression string) {
            return IndentedText.hasLines(string);
        }
        return inner instanceof LegacyLet;
    }

    /** An expression of names and literals only, whatever comments are in it. */
    static boolean isSimple(Expression expression) {
        if (expression instanceof Parenthesized parenthesized) {
            return isSimple(parenthesized.inner());
        }
        if (expression instanceof Selection selection) {
            boolean subject = selection.subject() instanceof Identifier
                    || selection.subject() instanceof Parenthesized parenthesized && isSimple(parenthesized);
            return subject && selection.fallback().isEmpty() && isPlain(selection.path());
        }
        if (expression instanceof Application application) {
            return isSimpleApplication(application);
        }
        return expression instanceof Identifier
                || expression instanceof StringExpression
                || expression instanceof IntegerLiteral
                || expression instanceof FloatLiteral
                || expression instanceof PathLiteral
                || expression instanceof InterpolatedPath
                || expression instanceof UriLiteral;
    }

    private static boolean isSimpleApplication(Application application) {
        Expression function = application;
        int arguments = 0;
        while (function instanceof Application applied) {
            arguments++;
            if (arguments > SIMPLE_ARGUMENTS || !isSimple(applied.argument())) {
                return false;
            }
            function = applied.function();
        }
        return isSimple(function);
    }

    static boolean isPlain(AttributePath path) {
        for (AttributeName name : path.names()) {
            if (!(name instanceof Identifier)) {
                return false;
            }
        }
        return true;
    }

    /** What nixfmt counts for an expression beyond its width where it asks whether an interpolation is small. */
    static int hiddenWidth(Expression expression) {
        int[] sum = {0};
        SyntaxWalker.elements(expression, element -> {
            boolean operand = element instanceof BinaryOperation operation
                    && operation.meaning().associativity() != Associativity.NONE
                    && operation.right() instanceof Application application
                    && !isSimple(application);
            boolean formals = element instanceof Formals braces
                    && braces.ellipsis().isEmpty()
                    && !braces.formals().isEmpty();
            if (operand || formals || element instanceof If) {
                sum[0]++;
            }
        });
        return sum[0];
    }
}
