package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.Origins;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.If;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Operators;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.text.AttrPath;
import io.github.nixpoet.text.NixNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Goes over a module and notes what it says, in the order of the text. Keeps its own stack, so that no depth is too deep. */
final class ModuleReading {

    private final IdentityHashMap<Expression, Origin> origins;
    private final Deque<Runnable> open = new ArrayDeque<>();
    private final List<Runnable> next = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Computed> computed = new ArrayList<>();
    private final List<NixExpr<?>> imports = new ArrayList<>();
    private final List<NixExpr<?>> disabledModules = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    ModuleReading(NixExpr<?> module) {
        origins = module.origins().ofValues();
        Expression body = Heads.of(module.tree()).body();
        Spot start = Spot.start(module.origin());
        if (body instanceof AttributeSet set) {
            set.bindings().forEach(binding -> later(() -> top(binding, start)));
        } else {
            later(() -> value(body, start));
        }
        push();
        while (!open.isEmpty()) {
            open.pop().run();
            push();
        }
    }

    List<Setting> settings() {
        return List.copyOf(settings);
    }

    List<Declaration> declarations() {
        return List.copyOf(declarations);
    }

    List<Computed> computed() {
        return List.copyOf(computed);
    }

    List<NixExpr<?>> imports() {
        return List.copyOf(imports);
    }

    List<NixExpr<?>> disabledModules() {
        return List.copyOf(disabledModules);
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    private void later(Runnable step) {
        next.add(step);
    }

    private void push() {
        Collections.reverse(next);
        next.forEach(open::push);
        next.clear();
    }

    private void top(Binding binding, Spot start) {
        if (!(binding instanceof AttributeBinding attribute)) {
            inherit((InheritBinding) binding, start);
            return;
        }
        List<AttributeName> names = attribute.path().names();
        String first = StaticName.of(names.get(0)).orElse("");
        switch (first) {
            case TopLevel.CONFIG -> attribute(attribute, 1, start);
            case TopLevel.OPTIONS -> attribute(attribute, 1, start.inOptions());
            case TopLevel.IMPORTS -> modules(attribute, imports, start);
            case TopLevel.DISABLED -> modules(attribute, disabledModules, start);
            default -> attribute(attribute, 0, TopLevel.isFact(first) ? start.beside() : start);
        }
    }

    private void modules(AttributeBinding binding, List<NixExpr<?>> modules, Spot start) {
        Origin origin = originOf(binding, start);
        List<String> path = binding.path().names().stream()
                .map(name -> StaticName.of(name).orElse(""))
                .toList();
        places.add(new Place(path, binding, true, origin));
        if (path.size() == 1 && Heads.of(binding.value()).body() instanceof ListExpression list) {
            list.elements().forEach(element -> modules.add(expression(element, origin)));
        } else {
            computed.add(new Computed(path, expression(binding.value(), origin), List.of(), origin));
        }
    }

    /** A binding whose names count from one on. */
    private void attribute(AttributeBinding binding, int from, Spot above) {
        List<AttributeName> names = binding.path().names();
        Spot at = above.at(originOf(binding, above));
        for (int i = from; i < names.size(); i++) {
            Optional<String> name = StaticName.of(names.get(i));
            if (name.isEmpty()) {
                note(binding.value(), at);
                return;
            }
            if (i == 0 && above.hides(name.get())) {
                return;
            }
            at = at.below(name.get());
        }
        places.add(new Place(at.whole(), binding, at.isAlone(), at.origin()));
        Spot end = at;
        later(() -> value(binding.value(), end));
    }

    private void inherit(InheritBinding binding, Spot at) {
        for (AttributeName name : binding.names()) {
            Optional<String> text = StaticName.of(name).filter(known -> !at.hides(known));
            if (text.isPresent() && at.isStart() && TopLevel.isPart(text.get())) {
                note(name instanceof Expression variable ? variable : Attributes.set(binding), at.below(text.get()));
            } else if (text.isPresent()) {
                boolean variable = NixNames.isIdentifier(text.get());
                Expression source = binding.source()
                        .<Expression>map(set -> Attributes.select(set.inner(), text.get()))
                        .orElseGet(() -> Scopes.variable(variable ? text.get() : "_"));
                leaf(source, at.below(text.get()));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very same: nothing stands around it
    private void value(Expression value, Spot spot) {
        Expression body = Heads.ofValue(value).body();
        // As in Nix, sets that are written out and nothing around them come together with others.
        Spot at = body == value && body instanceof AttributeSet set && !set.isRecursive() ? spot : spot.amongOthers();
        Optional<Property> property = at.isInOptions() ? Optional.empty() : Property.of(body);
        if (body instanceof AttributeSet set && (at.isStart() || !set.bindings().isEmpty())) {
            for (Binding binding : set.bindings()) {
                if (binding instanceof AttributeBinding attribute) {
                    later(() -> attribute(attribute, 0, at));
                } else {
                    later(() -> inherit((InheritBinding) binding, at));
                }
            }
        } else if (property.isPresent()) {
            property(property.get(), at);
        } else if (body instanceof If choice && at.isStart()) {
            Expression condition = choice.condition();
            later(() -> value(choice.consequent(), at.when(expression(condition, at.origin()))));
            later(() -> value(choice.alternative(), at.when(expression(Operators.not(condition), at.origin()))));
        } else if (UpdateChain.isOne(body)) {
            update(value, UpdateChain.of(body), at);
        } else {
            leaf(value, at);
        }
    }

    private void property(Property property, Spot at) {
        if (property instanceof Property.Condition in) {
            later(() -> value(in.value(), at.when(expression(in.condition(), at.origin()))));
        } else if (property instanceof Property.Priority in) {
            later(() -> value(in.value(), at.withPriority(in.priority())));
        } else if (property instanceof Property.Order in) {
            later(() -> value(in.value(), at.withOrder(in.order())));
        } else if (property instanceof Property.Merge in) {
            in.members().elements().forEach(member -> later(() -> value(member, at.amongOthers())));
        }
    }

    private void update(Expression whole, UpdateChain chain, Spot at) {
        if (!at.isStart() && !chain.isWritten()) {
            leaf(whole, at);
            return;
        }
        for (int i = 0; i < chain.operands().size(); i++) {
            Expression operand = chain.operands().get(i);
            Spot spot = at.amongOthers().hiding(chain.namesBehind(i));
            later(() -> value(operand, spot));
        }
    }

    private void leaf(Expression value, Spot at) {
        if (at.isStart()) {
            note(value, at);
        } else if (at.isInOptions()) {
            declarations.add(new Declaration(new AttrPath(at.path()), expression(value, at.origin()), at.origin()));
        } else if (!at.isBeside()) {
            settings.add(new Setting(
                    new AttrPath(at.path()),
                    expression(value, at.origin()),
                    at.conditions(),
                    at.priority(),
                    at.order(),
                    at.origin()));
        }
    }

    private void note(Expression value, Spot at) {
        computed.add(new Computed(at.whole(), expression(value, at.origin()), at.conditions(), at.origin()));
    }

    private Origin originOf(AttributeBinding binding, Spot above) {
        return origins.getOrDefault(binding.value(), above.origin());
    }

    private static <T extends NixType> NixExpr<T> expression(Expression tree, Origin origin) {
        return new NixExpr<>(Parenthesized.strip(tree), Origins.read(origin, new IdentityHashMap<>()));
    }
}
