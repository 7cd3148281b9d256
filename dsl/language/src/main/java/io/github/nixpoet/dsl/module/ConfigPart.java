package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.Lib;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.internal.Paragraphs;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Literals;
import java.util.ArrayList;
import java.util.List;

/** What a module of the long form sets: its {@code config}, which may be a set, {@code mkIf} of one, {@code mkMerge} of several. */
final class ConfigPart {

    private List<Binding> bindings;

    /** Makes a module of the short form one of the long form. */
    ConfigPart(List<Binding> given, boolean wasLong) {
        bindings = new ArrayList<>(given);
        if (!wasLong) {
            List<Binding> settings = given.stream()
                    .filter(binding ->
                            TopLevel.firstNames(List.of(binding)).stream().noneMatch(TopLevel::staysAtTop))
                    .toList();
            if (!settings.isEmpty()) {
                bindings.removeAll(settings);
                append(Attributes.set(settings));
            }
        }
    }

    List<Binding> bindings() {
        return List.copyOf(bindings);
    }

    private void append(Expression config) {
        bindings = Paragraphs.append(bindings, List.of(Attributes.binding(TopLevel.CONFIG, config)));
    }

    private int index() {
        for (int i = 0; i < bindings.size(); i++) {
            if (Bindings.isExactly(bindings.get(i), TopLevel.CONFIG)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDotted(Binding binding) {
        return TopLevel.firstName(binding).filter(TopLevel.CONFIG::equals).isPresent()
                && !Bindings.isExactly(binding, TopLevel.CONFIG);
    }

    /** Adds what is set under no condition. */
    void add(List<Binding> settings) {
        if (settings.isEmpty()) {
            return;
        }
        int at = index();
        if (at < 0 && bindings.stream().anyMatch(ConfigPart::isDotted)) {
            bindings = Paragraphs.append(
                    bindings, settings.stream().map(ConfigPart::dotted).toList());
        } else if (at < 0) {
            append(Attributes.set(Paragraphs.of(settings)));
        } else if (Bindings.value(bindings.get(at)) instanceof AttributeSet set) {
            bindings = Bindings.with(
                    bindings,
                    at,
                    new AttributeSet(set.rec(), set.open(), Paragraphs.append(set.bindings(), settings), set.close()));
        } else {
            merge(at, List.of(Attributes.set(Paragraphs.of(settings))));
        }
    }

    private static Binding dotted(Binding setting) {
        AttributeBinding attribute = (AttributeBinding) setting;
        List<AttributeName> names = new ArrayList<>(List.of(Attributes.name(TopLevel.CONFIG)));
        names.addAll(Attributes.path(attribute.path().names()).names());
        return Attributes.binding(Attributes.path(names), attribute.value());
    }

    /** Adds what is set under conditions. */
    void addMembers(List<NixExpr<?>> members) {
        if (members.isEmpty()) {
            return;
        }
        gather();
        List<Expression> more = members.stream().<Expression>map(NixExpr::tree).toList();
        int at = index();
        if (at >= 0) {
            merge(at, more);
        } else {
            append(more.size() == 1 ? more.get(0) : merged(more));
        }
    }

    /** {@code config.a = 1;} as {@code config = { a = 1; };}. */
    private void gather() {
        List<Binding> dotted = bindings.stream().filter(ConfigPart::isDotted).toList();
        if (dotted.isEmpty()) {
            return;
        }
        List<Binding> inner = new ArrayList<>();
        for (Binding binding : dotted) {
            AttributeBinding attribute = (AttributeBinding) binding;
            List<AttributeName> names = attribute.path().names();
            inner.add(Attributes.binding(Attributes.path(names.subList(1, names.size())), attribute.value()));
        }
        bindings.removeAll(dotted);
        append(Attributes.set(Paragraphs.of(inner)));
    }

    private void merge(int at, List<Expression> more) {
        Expression old = Bindings.value(bindings.get(at));
        if (old instanceof Application call
                && Property.of(old).filter(Property.Merge.class::isInstance).isPresent()
                && call.argument() instanceof ListExpression list) {
            List<Expression> all = new ArrayList<>(list.elements());
            all.addAll(Literals.list(more).elements());
            bindings = Bindings.with(
                    bindings, at, new Application(call.function(), new ListExpression(list.open(), all, list.close())));
            return;
        }
        List<Expression> all = new ArrayList<>(List.of(old));
        all.addAll(more);
        bindings = Bindings.with(bindings, at, merged(all));
    }

    private static Expression merged(List<Expression> members) {
        return Lib.mkMerge(members).tree();
    }
}
