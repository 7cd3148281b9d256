package io.github.nixpoet.schema.check;

import io.github.nixpoet.schema.check.Scope.Known;
import io.github.nixpoet.schema.check.Scope.Library;
import io.github.nixpoet.schema.check.Scope.Meaning;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.IntegerLiteral;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Calls of functions of {@code lib} that hand a value on: {@code mkIf}, {@code mkMerge}, {@code mkForce}, {@code optionalAttrs}. */
final class LibraryCalls {

    private static final int FORCE = 50;
    private static final int VM = 10;
    private static final int IMAGE = 60;
    private static final int WEAK = 1_000;
    private static final int WEAKEST = 1_500;

    private static final int ALIASES = 20;

    private LibraryCalls() {}

    /** The values that a call hands on, empty if it is no such call. */
    static Optional<List<Value>> read(Value call) {
        Deque<Expression> arguments = new ArrayDeque<>();
        String name = function(call, arguments).orElse("");
        return switch (name) {
            case "mkIf", "optionalAttrs" ->
                only(call, arguments, 2, call.guard().under(true));
            case "mkForce" -> only(call, arguments, 1, call.guard().at(FORCE));
            case "mkVMOverride" -> only(call, arguments, 1, call.guard().at(VM));
            case "mkImageMediaOverride" -> only(call, arguments, 1, call.guard().at(IMAGE));
            case "mkDefault" -> only(call, arguments, 1, call.guard().at(WEAK));
            case "mkOptionDefault" -> only(call, arguments, 1, call.guard().at(WEAKEST));
            case "mkBefore", "mkAfter" -> only(call, arguments, 1, call.guard());
            case "mkOrder" -> only(call, arguments, 2, call.guard());
            case "mkOverride" -> override(call, arguments);
            case "mkMerge" -> merge(call, arguments);
            default -> Optional.empty();
        };
    }

    /** Whether the call makes a list, whatever is in it; {@code optionals} hands on what is no list too. */
    static boolean isList(Value call) {
        Deque<Expression> arguments = new ArrayDeque<>();
        String name = function(call, arguments).orElse("");
        return arguments.size() == 2
                && (name.equals("optional")
                        || name.equals("optionals")
                                && Lists.read(arguments.getLast()).isPresent());
    }

    private static Optional<List<Value>> only(Value call, Deque<Expression> arguments, int count, Guard guard) {
        return arguments.size() == count
                ? Optional.of(List.of(call.at(arguments.getLast()).under(guard)))
                : Optional.empty();
    }

    /** A priority that is not written out may be any: then the value is one that may not hold. */
    private static Optional<List<Value>> override(Value call, Deque<Expression> arguments) {
        Guard guard = arguments.peekFirst() instanceof IntegerLiteral priority
                ? call.guard().at(Long.parseLong(priority.token().text()))
                : call.guard().under(true);
        return only(call, arguments, 2, guard);
    }

    private static Optional<List<Value>> merge(Value call, Deque<Expression> arguments) {
        return arguments.size() == 1 ? Lists.read(arguments.getFirst()).map(list -> list.in(call)) : Optional.empty();
    }

    /** The last name of the function that is called, if it is one of {@code lib}; its arguments in order. */
    private static Optional<String> function(Value call, Deque<Expression> arguments) {
        Expression function = call.expression();
        while (function instanceof Application application) {
            arguments.push(application.argument());
            function = application.function();
        }
        return name(function, call.scope());
    }

    private static Optional<String> name(Expression function, Scope scope) {
        Expression current = function;
        Scope names = scope;
        for (int i = 0; i < ALIASES; i++) {
            if (current instanceof Parenthesized parenthesized) {
                current = parenthesized.inner();
            } else if (current instanceof Selection selection) {
                List<AttributeName> path = selection.path().names();
                return StaticName.of(path.get(path.size() - 1));
            } else if (current instanceof Identifier identifier) {
                Optional<Meaning> meaning = names.find(identifier.name());
                if (meaning.isPresent()
                        && meaning.get() instanceof Known known
                        && known.value().path().isEmpty()) {
                    current = known.value().expression();
                    names = known.value().scope();
                } else {
                    boolean library = meaning.map(Library.class::isInstance).orElse(true);
                    return library ? Optional.of(identifier.name()) : Optional.empty();
                }
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
