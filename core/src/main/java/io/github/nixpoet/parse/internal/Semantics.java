package io.github.nixpoet.parse.internal;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.SyntaxCode;
import io.github.nixpoet.print.SourceSpans;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers what Nix refuses in a text that fits the grammar: attributes and formals given twice, dynamic attributes in {@code let} and
 * {@code inherit}.
 */
final class Semantics {

    private final List<SemanticFault> faults = new ArrayList<>();
    private final IdentityHashMap<List<Binding>, AttributeScope> scopes = new IdentityHashMap<>(1);
    private final DistinctNames distinct = new DistinctNames();
    private boolean idle;

    /** Looks at nothing from now on, as nobody is going to ask. */
    void rest() {
        idle = true;
    }

    /** Looks at the bindings of a set or {@code let}. */
    void bindings(List<Binding> bindings, boolean let) {
        if (idle) {
            return;
        }
        distinct.clear();
        boolean clear = true;
        int names = 0;
        for (int i = 0; i < bindings.size(); i++) {
            Binding binding = bindings.get(i);
            if (binding instanceof AttributeBinding attribute) {
                AttributeName first = attribute.path().names().get(0);
                clear &= isNew(first, let ? "a dynamic attribute can't stand in let" : "");
                names++;
            } else if (binding instanceof InheritBinding inherit) {
                for (AttributeName name : inherit.names()) {
                    clear &= isNew(name, "a dynamic attribute can't be inherited");
                    names++;
                }
            }
        }
        if (!clear && names > 1) {
            scope(bindings);
        }
    }

    /** Whether a name is plain and was not there before. One that is not known here is reported if there is a message for that. */
    private boolean isNew(AttributeName name, String dynamic) {
        if (name instanceof Identifier identifier) {
            return distinct.add(identifier.name());
        }
        if (!dynamic.isEmpty() && StaticName.of(name).isEmpty()) {
            faults.add(new SemanticFault(SyntaxCode.DYNAMIC_ATTRIBUTE, dynamic, name, Optional.empty()));
        }
        return false;
    }

    /** The attributes of a set, gathered once: a set around it goes on with what was found. */
    AttributeScope scope(List<Binding> bindings) {
        AttributeScope known = bindings.isEmpty() ? null : scopes.get(bindings);
        if (known == null) {
            known = new AttributeScope(this);
            scopes.put(bindings, known);
            known.addAll(bindings);
        }
        return known;
    }

    void report(SemanticFault fault) {
        faults.add(fault);
    }

    /** Looks at the names that formals bring. */
    void parameter(Parameter parameter) {
        if (idle) {
            return;
        }
        Optional<Formals> formals = parameter.pattern();
        if (formals.isPresent()) {
            formals(formals.get(), parameter.whole(), parameter);
        }
    }

    private void formals(Formals formals, Optional<Token> name, Parameter parameter) {
        if (areNew(formals, name)) {
            return;
        }
        Map<String, Node> seen = new HashMap<>();
        for (Formal formal : formals.formals()) {
            Node earlier = seen.putIfAbsent(formal.name().text(), formal);
            if (earlier != null) {
                faults.add(new SemanticFault(
                        SyntaxCode.DUPLICATE_FORMAL,
                        "the formal '" + formal.name().text() + "' is already there",
                        formal,
                        Optional.of(earlier)));
            }
        }
        name.ifPresent(token -> {
            Node earlier = seen.get(token.text());
            if (earlier != null) {
                faults.add(new SemanticFault(
                        SyntaxCode.DUPLICATE_FORMAL,
                        "'" + token.text() + "' names both the whole set and a formal",
                        parameter,
                        Optional.of(earlier)));
            }
        });
    }

    private boolean areNew(Formals formals, Optional<Token> name) {
        distinct.clear();
        for (Formal formal : formals.formals()) {
            if (!distinct.add(formal.name().text())) {
                return false;
            }
        }
        return name.isEmpty() || distinct.add(name.get().text());
    }

    /** What was found, in the order of the text. */
    List<Diagnostic> diagnostics(SourceFile file) {
        if (faults.isEmpty()) {
            return List.of();
        }
        List<Node> nodes = new ArrayList<>();
        for (SemanticFault fault : faults) {
            nodes.add(fault.node());
            fault.earlier().ifPresent(nodes::add);
        }
        Map<Node, Span> spans = SourceSpans.find(file, nodes);
        Span everywhere = Span.at(0);
        return faults.stream()
                .sorted(Comparator.comparingInt((SemanticFault fault) ->
                        spans.getOrDefault(fault.node(), everywhere).start()))
                .map(fault -> {
                    Diagnostic diagnostic = Diagnostic.error(fault.code(), fault.message())
                            .at(spans.getOrDefault(fault.node(), everywhere), "");
                    return fault.earlier()
                            .map(earlier -> diagnostic.at(spans.getOrDefault(earlier, everywhere), "first here"))
                            .orElse(diagnostic);
                })
                .toList();
    }
}
