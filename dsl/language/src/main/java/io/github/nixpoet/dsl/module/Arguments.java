package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.internal.Paragraphs;
import io.github.nixpoet.dsl.internal.Variables;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsAfterName;
import io.github.nixpoet.syntax.FormalsBeforeName;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.build.Functions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parameter of a module.
 *
 * @param at which of the heads before the module's body has it, -1 if none
 * @param function the function that takes it
 */
record Arguments(int at, Optional<Lambda> function) {

    static Arguments of(Heads heads) {
        for (int i = 0; i < heads.heads().size(); i++) {
            if (heads.heads().get(i) instanceof Lambda lambda) {
                return new Arguments(i, Optional.of(lambda));
            }
        }
        return new Arguments(-1, Optional.empty());
    }

    /** The names of the set that it takes apart. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        formals()
                .ifPresent(formals -> formals.formals()
                        .forEach(formal -> names.add(formal.name().text())));
        return Collections.unmodifiableSet(names);
    }

    /** The names that it takes and uses, if it need not take them all: a default may use another name. */
    Set<String> used() {
        boolean hasDefaults = formals().stream()
                .flatMap(formals -> formals.formals().stream())
                .anyMatch(formal -> formal.fallback().isPresent());
        if (function.isEmpty() || hasDefaults) {
            return Set.of();
        }
        Set<String> used = new LinkedHashSet<>(Variables.of(function.get().body()));
        used.retainAll(names());
        return used;
    }

    private Optional<Formals> formals() {
        return function.flatMap(lambda -> lambda.parameter().pattern());
    }

    /** The heads with a parameter that takes some names more and some less. */
    Heads change(Heads heads, Set<String> more, Set<String> less) {
        if (more.isEmpty() && less.isEmpty()) {
            return heads;
        }
        if (function.isEmpty()) {
            return before(heads, more);
        }
        Formals old = formals().orElseThrow(() -> {
            String name = ((NameParameter) function.get().parameter()).name().text();
            return new IllegalArgumentException(
                    "the module takes all its arguments as one, " + name + ", so it takes none by name; write " + name
                            + "." + more.iterator().next());
        });
        List<Formal> formals = new ArrayList<>(old.formals());
        formals.removeIf(formal ->
                less.contains(formal.name().text()) && formal.fallback().isEmpty());
        List<String> names =
                formals.stream().map(formal -> formal.name().text()).toList();
        more.stream().map(Functions::formal).forEach(formals::add);
        if (names.equals(inOrder(names))) {
            List<String> order =
                    inOrder(formals.stream().map(formal -> formal.name().text()).toList());
            formals.sort((one, other) -> Integer.compare(
                    order.indexOf(one.name().text()), order.indexOf(other.name().text())));
        }
        return with(heads, formals, old);
    }

    private Heads with(Heads heads, List<Formal> formals, Formals old) {
        List<Formal> plain = formals.stream()
                .map(formal -> formal.fallback()
                        .map(value -> Functions.formal(formal.name().text(), value.value()))
                        .orElseGet(() -> Functions.formal(formal.name().text())))
                .toList();
        Formals changed = old.ellipsis().isPresent() ? Functions.openFormals(plain) : Functions.formals(plain);
        changed = new Formals(
                changed.open().withLeading(old.open().leading()),
                changed.formals(),
                changed.ellipsis(),
                changed.close());
        Lambda lambda = (Lambda) heads.heads().get(at);
        List<Expression> all = new ArrayList<>(heads.heads());
        all.set(at, new Lambda(in(lambda.parameter(), changed), lambda.colon(), lambda.body()));
        return new Heads(all, heads.body());
    }

    private static Parameter in(Parameter parameter, Formals formals) {
        if (parameter instanceof FormalsAfterName named) {
            return new FormalsAfterName(named.name(), named.at(), formals);
        }
        return parameter instanceof FormalsBeforeName named
                ? new FormalsBeforeName(formals, named.at(), named.name())
                : formals;
    }

    /** A module that was a set becomes a function, its set on a line of its own. */
    private static Heads before(Heads heads, Set<String> names) {
        Expression body = heads.body() instanceof AttributeSet set
                        && heads.heads().isEmpty()
                        && !set.rec().orElse(set.open()).leading().hasComment()
                        && !set.isRecursive()
                ? Paragraphs.onItsOwnLine(set)
                : heads.body();
        List<Expression> all = new ArrayList<>();
        all.add(Functions.lambda(
                Functions.openFormals(
                        inOrder(names).stream().map(Functions::formal).toList()),
                body));
        heads.heads().stream().filter(head -> !(head instanceof Parenthesized)).forEach(all::add);
        return new Heads(all, body);
    }

    /** The arguments of every module in the order in which people write them, then those of this module's own. */
    private static List<String> inOrder(Collection<String> names) {
        Set<String> ordered = new LinkedHashSet<>(Variables.OF_MODULES);
        ordered.retainAll(names);
        ordered.addAll(names);
        return List.copyOf(ordered);
    }
}
