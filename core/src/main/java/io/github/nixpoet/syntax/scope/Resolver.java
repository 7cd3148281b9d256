package io.github.nixpoet.syntax.scope;

import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.With;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes over an expression with what is bound at each place. A name is looked up in one table that counts the scopes that bring it, not
 * in a chain of scopes, so that neither depth nor a long chain of functions makes it slow.
 */
final class Resolver {

    /** What stands on the stack between nodes. */
    private enum Mark {
        LEAVE_SCOPE,
        ENTER_WITH,
        LEAVE_WITH
    }

    /** In place of a variable, where Nix puts the position in the file. */
    private static final String POSITION = "__curPos";

    private final Deque<Object> open = new ArrayDeque<>();
    private final Map<String, Integer> bound = new HashMap<>();
    private final List<FreeVariable> free = new ArrayList<>();
    private Scope scope = Scope.OUTERMOST;
    private int withs;

    List<FreeVariable> resolve(Expression root) {
        open.push(root);
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Mark mark) {
                pass(mark);
            } else if (next instanceof AttributeGroup group) {
                visit(group, Optional.empty());
            } else {
                visit((Node) next);
            }
        }
        return free;
    }

    private void pass(Mark mark) {
        switch (mark) {
            case LEAVE_SCOPE -> {
                for (String name : scope.own()) {
                    bound.computeIfPresent(name, (key, count) -> count == 1 ? null : count - 1);
                }
                scope = scope.outer();
            }
            case ENTER_WITH -> withs++;
            case LEAVE_WITH -> withs--;
        }
    }

    private void enter(Collection<String> names) {
        for (String name : names) {
            bound.merge(name, 1, Integer::sum);
        }
        scope = scope.with(names);
        open.push(Mark.LEAVE_SCOPE);
    }

    private void visit(Node node) {
        if (node instanceof Identifier identifier) {
            if (!identifier.name().equals(POSITION)) {
                use(identifier.name(), identifier);
            }
        } else if (node instanceof Lambda lambda) {
            enter(names(lambda.parameter()));
            open.push(lambda.body());
            lambda.parameter().pattern().ifPresent(this::pushDefaults);
        } else if (node instanceof With with) {
            open.push(Mark.LEAVE_WITH);
            open.push(with.body());
            open.push(Mark.ENTER_WITH);
            open.push(with.scope());
        } else if (node instanceof Let let) {
            visit(new AttributeGroup(true, let.bindings()), Optional.of(let.body()));
        } else if (node instanceof LegacyLet let) {
            visit(new AttributeGroup(true, let.bindings()), Optional.empty());
        } else if (node instanceof AttributeSet set) {
            visit(new AttributeGroup(set.isRecursive(), set.bindings()), Optional.empty());
        } else {
            pushChildren(node);
        }
    }

    private void visit(AttributeGroup group, Optional<Expression> body) {
        group.gather();
        for (AttributeName name : group.inherited()) {
            StaticName.of(name).ifPresent(text -> use(text, name));
        }
        if (group.isRecursive()) {
            enter(group.names());
        }
        body.ifPresent(open::push);
        group.groups().forEach(open::push);
        group.nodes().forEach(open::push);
    }

    private void use(String name, AttributeName node) {
        if (!bound.containsKey(name)) {
            free.add(new FreeVariable(name, node, withs > 0, scope));
        }
    }

    private void pushChildren(Node node) {
        node.forEachChild(child -> {
            boolean attribute = node instanceof AttributePath && child instanceof Identifier;
            if (child instanceof Node below && !attribute) {
                open.push(below);
            }
        });
    }

    private void pushDefaults(Formals formals) {
        for (Formal formal : formals.formals()) {
            formal.fallback().ifPresent(fallback -> open.push(fallback.value()));
        }
    }

    private static List<String> names(Parameter parameter) {
        List<String> names = new ArrayList<>();
        parameter.whole().ifPresent(name -> names.add(name.text()));
        parameter
                .pattern()
                .ifPresent(formals -> formals.formals()
                        .forEach(formal -> names.add(formal.name().text())));
        return names;
    }
}
