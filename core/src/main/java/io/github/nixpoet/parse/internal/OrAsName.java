package io.github.nixpoet.parse.internal;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.Lint;
import io.github.nixpoet.parse.LintLevel;
import io.github.nixpoet.parse.ParseOptions;
import io.github.nixpoet.print.SourceSpans;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.SelectionDefault;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds {@code f or} where an argument, an element or a default stands: there no application does without parentheses but this one,
 * and it is two arguments once {@code or} is a name like any other.
 */
final class OrAsName {

    private OrAsName() {}

    static void find(SourceFile file, ParseOptions options, List<Diagnostic> found) {
        LintLevel level = options.level(Lint.OR_AS_NAME);
        if (level == LintLevel.IGNORE) {
            return;
        }
        List<Application> calls = new ArrayList<>();
        SyntaxWalker.elements(
                file,
                element -> operands(element).forEach(operand -> {
                    if (operand instanceof Application call) {
                        calls.add(call);
                    }
                }));
        Map<?, Span> spans = SourceSpans.find(file, calls);
        for (Application call : calls) {
            Diagnostic diagnostic = Findings.lint(
                    Lint.OR_AS_NAME, level, "this application to a variable 'or' stands without parentheses");
            found.add(diagnostic
                    .at(spans.getOrDefault(call, Span.at(0)), "one operand, but two in a later Nix")
                    .help("set parentheses around it"));
        }
    }

    private static List<? extends SyntaxElement> operands(SyntaxElement element) {
        if (element instanceof Application application) {
            return List.of(application.argument());
        }
        if (element instanceof SelectionDefault fallback) {
            return List.of(fallback.value());
        }
        return element instanceof ListExpression list ? list.elements() : List.of();
    }
}
