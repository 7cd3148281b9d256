package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.internal.Paragraphs;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settings in sets: those that follow each other and begin with the same names, if they are enough. A name is never said in two places:
 * settings that others stand between keep their whole paths, and so do those below a set that is set as a whole.
 */
final class Nesting {

    /** As many options of one user are written in a set. */
    private static final int OF_ELEMENT = 2;
    /** As many of one service. */
    private static final int OF_GROUP = 3;
    /** A service has so many names: {@code services.nginx}. */
    private static final int NAMES = 2;

    private final Set<List<String>> elements = new HashSet<>();
    private boolean groups;

    /** A binding with its names. */
    private record Line(List<String> names, AttributeBinding binding) {

        static Line of(Binding binding) {
            AttributeBinding attribute = (AttributeBinding) binding;
            return new Line(
                    attribute.path().names().stream()
                            .map(name -> StaticName.of(name).orElse(""))
                            .toList(),
                    attribute);
        }

        boolean isBelow(List<String> prefix) {
            return names.size() > prefix.size()
                    && names.subList(0, prefix.size()).equals(prefix);
        }

        Binding from(int depth) {
            List<AttributeName> own =
                    binding.path().names().subList(depth, binding.path().names().size());
            return depth == 0 ? binding : Attributes.binding(Attributes.path(own), binding.value());
        }
    }

    void groups() {
        groups = true;
    }

    void element(AttrPath path) {
        elements.add(path.names());
    }

    /** The same settings, whose names are all known. */
    List<Binding> of(List<Binding> settings) {
        if (!groups && elements.isEmpty()) {
            return settings;
        }
        List<Line> lines = settings.stream().map(Line::of).toList();
        Map<List<String>, Integer> all = new HashMap<>();
        for (Line line : lines) {
            for (int length = 1; length <= line.names().size(); length++) {
                all.merge(line.names().subList(0, length), 1, Integer::sum);
            }
        }
        return nest(lines, 0, all);
    }

    /** A set of settings. */
    NixExpr<NixType.Attrs> set(AttrsBuilder settings) {
        NixExpr<NixType.Attrs> flat = settings.build();
        List<Binding> bindings = ((AttributeSet) flat.tree()).bindings();
        return new NixExpr<>(Attributes.set(Paragraphs.of(of(bindings))), flat.origins());
    }

    /** Lines that have their first names in common, without those. */
    private List<Binding> nest(List<Line> lines, int depth, Map<List<String>, Integer> all) {
        List<Binding> nested = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            List<Line> run = run(lines, at, depth, all);
            if (run.size() == 1) {
                nested.add(run.get(0).from(depth));
            } else {
                int common = common(run);
                List<AttributeName> names = run.get(0).binding().path().names().subList(depth, common);
                nested.add(Attributes.binding(Attributes.path(names), Attributes.set(nest(run, common, all))));
            }
            at += run.size();
        }
        return nested;
    }

    /** The lines from one on that stand in a set together; that line alone, if they are not enough. */
    private List<Line> run(List<Line> lines, int from, int depth, Map<List<String>, Integer> all) {
        List<String> names = lines.get(from).names();
        for (int length = depth + 1; length < names.size(); length++) {
            List<String> prefix = names.subList(0, length);
            int end = from;
            while (end < lines.size() && lines.get(end).isBelow(prefix)) {
                end++;
            }
            if (end - from >= enough(prefix, depth) && all.getOrDefault(prefix, 0) == end - from) {
                return lines.subList(from, end);
            }
        }
        return lines.subList(from, from + 1);
    }

    private int enough(List<String> prefix, int depth) {
        if (elements.contains(prefix)) {
            return OF_ELEMENT;
        }
        return groups && (depth > 0 || prefix.size() >= NAMES) ? OF_GROUP : Integer.MAX_VALUE;
    }

    /** How many names all lines begin with; each keeps one of its own. */
    private static int common(List<Line> lines) {
        List<String> first = lines.get(0).names();
        int common = first.size() - 1;
        for (Line line : lines) {
            while (!line.isBelow(first.subList(0, common))) {
                common--;
            }
        }
        return common;
    }
}
