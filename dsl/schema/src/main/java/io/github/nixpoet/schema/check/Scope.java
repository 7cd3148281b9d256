package io.github.nixpoet.schema.check;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the names stand for that {@code let}, {@code rec} and functions bind around an expression. */
final class Scope {

    /** What a name stands for. */
    sealed interface Meaning permits Known, Library, Unknown {}

    /** A value that is written out. */
    record Known(Value value) implements Meaning {}

    /** What {@code lib} has under that name. */
    record Library() implements Meaning {}

    /** An argument, or what only evaluation tells. */
    record Unknown() implements Meaning {}

    static final Scope FILE = new Scope(null);

    private final @Nullable Scope outer;
    private final Map<String, Meaning> names = new HashMap<>();

    private Scope(@Nullable Scope outer) {
        this.outer = outer;
    }

    /** The meaning of a name, empty if nothing in the file binds it. */
    Optional<Meaning> find(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Meaning meaning = scope.names.get(name);
            if (meaning != null) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    /** The scope within {@code let} or a recursive set. */
    Scope with(List<Binding> bindings) {
        Scope inner = new Scope(this);
        for (Binding binding : bindings) {
            if (binding instanceof AttributeBinding attribute) {
                StaticName.of(attribute.path().names().get(0))
                        .ifPresent(name -> inner.names.put(name, inner.meaning(attribute)));
            } else if (binding instanceof InheritBinding inherit) {
                inherit.names().forEach(it -> StaticName.of(it).ifPresent(name -> inner.inherit(inherit, it, name)));
            }
        }
        return inner;
    }

    private Meaning meaning(AttributeBinding binding) {
        boolean whole = binding.path().names().size() == 1;
        return whole ? new Known(Value.of(binding.value(), this)) : new Unknown();
    }

    private void inherit(InheritBinding binding, AttributeName node, String name) {
        if (binding.source().isPresent()) {
            Expression source = binding.source().get().inner();
            names.put(
                    name,
                    isLibrary(source) ? new Library() : new Known(Value.of(Members.selection(source, node), this)));
        } else if (outer != null) {
            outer.find(name).ifPresent(meaning -> names.put(name, meaning));
        }
    }

    private static boolean isLibrary(Expression source) {
        if (source instanceof Identifier identifier) {
            return identifier.name().equals("lib");
        }
        return source instanceof Selection selection
                && (isLibrary(selection.subject())
                        || StaticName.of(selection.path().names().get(0)).equals(Optional.of("lib")));
    }

    /** The scope within a function. */
    Scope with(Parameter parameter) {
        Scope inner = new Scope(this);
        parameter.whole().ifPresent(name -> inner.bind(name.text()));
        parameter.pattern().ifPresent(inner::bind);
        return inner;
    }

    private void bind(Formals formals) {
        for (Formal formal : formals.formals()) {
            bind(formal.name().text());
        }
    }

    private void bind(String name) {
        names.put(name, new Unknown());
    }
}
