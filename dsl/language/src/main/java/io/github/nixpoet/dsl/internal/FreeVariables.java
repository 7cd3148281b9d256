package io.github.nixpoet.dsl.internal;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.text.NixNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The variables that an expression takes from around it, builtins aside.
 *
 * <p>Below {@code with} a name may come from the set: there only the names that every module is handed count.
 */
public final class FreeVariables {

    private final Deque<Visit> open = new ArrayDeque<>();
    private final Set<String> found = new LinkedHashSet<>();

    private record Visit(Node node, Scope scope) {}

    private FreeVariables() {}

    /**
     * The free variables of an expression.
     *
     * @param expression the expression
     * @return their names in the order of the text
     */
    public static Set<String> of(Expression expression) {
        FreeVariables search = new FreeVariables();
        search.open.push(new Visit(expression, Scope.OUTERMOST));
        while (!search.open.isEmpty()) {
            Visit visit = search.open.pop();
            search.visit(visit.node(), visit.scope());
        }
        return Collections.unmodifiableSet(search.found);
    }

    private void visit(Node node, Scope scope) {
        if (node instanceof Identifier identifier) {
            refer(identifier.name(), scope);
        } else if (node instanceof AttributePath path) {
            pushAll(
                    path.names().stream()
                            .filter(name -> !(name instanceof Identifier))
                            .toList(),
                    scope);
        } else if (node instanceof Lambda lambda) {
            Scope inner = scope.with(BoundNames.of(lambda.parameter()));
            push(lambda.body(), inner);
            push(lambda.parameter(), inner);
        } else if (node instanceof Let let) {
            Scope inner = scope.with(BoundNames.of(let.bindings()));
            push(let.body(), inner);
            pushBindings(let.bindings(), scope, inner);
        } else if (node instanceof LegacyLet let) {
            pushBindings(let.bindings(), scope, scope.with(BoundNames.of(let.bindings())));
        } else if (node instanceof AttributeSet set) {
            Scope inner = set.isRecursive() ? scope.with(BoundNames.of(set.bindings())) : scope;
            pushBindings(set.bindings(), scope, inner);
        } else if (node instanceof With with) {
            push(with.body(), scope.within());
            push(with.scope(), scope);
        } else {
            List<Node> children = new ArrayList<>();
            node.forEachChild(child -> {
                if (child instanceof Node below) {
                    children.add(below);
                }
            });
            pushAll(children, scope);
        }
    }

    private void pushBindings(List<Binding> bindings, Scope outer, Scope inner) {
        for (int i = bindings.size() - 1; i >= 0; i--) {
            if (bindings.get(i) instanceof InheritBinding inherit) {
                if (inherit.source().isPresent()) {
                    push(inherit.source().get(), inner);
                } else {
                    pushAll(inherited(inherit), outer);
                }
            } else if (bindings.get(i) instanceof AttributeBinding binding) {
                push(binding.value(), inner);
                push(binding.path(), inner);
            }
        }
    }

    private static List<Identifier> inherited(InheritBinding inherit) {
        return BoundNames.of(List.of(inherit)).stream()
                .filter(NixNames::isIdentifier)
                .map(Scopes::variable)
                .toList();
    }

    private void refer(String name, Scope scope) {
        boolean counts = !scope.isWithin() || Globals.MODULE_ARGUMENTS.contains(name);
        if (counts && !Globals.isAlways(name) && !scope.binds(name)) {
            found.add(name);
        }
    }

    private void push(Node node, Scope scope) {
        open.push(new Visit(node, scope));
    }

    private void pushAll(List<? extends Node> nodes, Scope scope) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            push(nodes.get(i), scope);
        }
    }
}
