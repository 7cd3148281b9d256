package io.github.nixpoet.parse.internal;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.SyntaxCode;
import io.github.nixpoet.print.SourceSpans;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.scope.FreeVariable;
import io.github.nixpoet.syntax.scope.FreeVariables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells the variables that nothing defines, each where it is used first. */
final class UndefinedVariables {

    /** More suggestions than this help nobody, and each looks at all names in scope. */
    private static final int SUGGESTIONS = 20;

    private UndefinedVariables() {}

    static List<Diagnostic> find(SourceFile file, Set<String> globals) {
        List<FreeVariable> undefined =
                new ArrayList<>(FreeVariables.of(file.expression()).undefined(globals));
        if (undefined.isEmpty()) {
            return List.of();
        }
        Map<Node, Span> spans = SourceSpans.find(
                file, undefined.stream().map(FreeVariable::node).toList());
        undefined.sort(Comparator.comparingInt(
                use -> spans.getOrDefault(use.node(), Span.at(0)).start()));
        List<Diagnostic> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (FreeVariable use : undefined) {
            if (told.add(use.name())) {
                Diagnostic diagnostic = Diagnostic.error(
                                SyntaxCode.UNDEFINED_VARIABLE, "undefined variable '" + use.name() + "'")
                        .at(spans.getOrDefault(use.node(), Span.at(0)), "nothing defines it here");
                found.add(told.size() > SUGGESTIONS ? diagnostic : suggest(diagnostic, use, globals));
            }
        }
        return found;
    }

    private static Diagnostic suggest(Diagnostic diagnostic, FreeVariable use, Set<String> globals) {
        // The names of the text first: of two that are as near, the first is told.
        Set<String> names = new LinkedHashSet<>(use.scope().names());
        names.addAll(new TreeSet<>(globals));
        return NearestName.of(use.name(), names)
                .map(name -> diagnostic.help("did you mean '" + name + "'?"))
                .orElse(diagnostic);
    }
}
