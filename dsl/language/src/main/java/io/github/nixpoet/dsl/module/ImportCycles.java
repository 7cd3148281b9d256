package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.syntax.PathLiteral;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Modules in files that import each other by their paths.
 *
 * <p>Example: {@code ImportCycles.check(Map.of("web.nix", web, "hardware.nix", hardware))}.
 */
public final class ImportCycles {

    private final Map<String, ? extends List<? extends NixExpr<?>>> imports;
    private final Set<String> done = new HashSet<>();

    /** An import on the way: the file that it is in, and the file that it names. */
    private record Step(String file, NixExpr<?> module, String target) {

        @Override
        public String toString() {
            return file + " imports " + target + ", at " + module.origin();
        }
    }

    private ImportCycles(Map<String, ? extends List<? extends NixExpr<?>>> imports) {
        this.imports = imports;
    }

    /**
     * Refuses modules that import themselves, be it through others.
     *
     * @param files the modules by the path of their file, as {@code nodes/web.nix}
     * @throws IllegalArgumentException if one does: the message names the line of each import on the way
     */
    public static void check(Map<String, NixosModule> files) {
        Map<String, List<NixExpr<?>>> imports = new TreeMap<>();
        files.forEach((file, module) -> imports.put(file, module.imports()));
        checkImports(imports);
    }

    /**
     * Refuses files that import themselves, be it through others.
     *
     * @param imports what each file imports, by the path of the file; what is no path of one of them counts for nothing
     * @throws IllegalArgumentException if one does: the message names the line of each import on the way
     */
    public static void checkImports(Map<String, ? extends List<? extends NixExpr<?>>> imports) {
        ImportCycles cycles = new ImportCycles(imports);
        imports.keySet().stream().filter(file -> !cycles.done.contains(file)).forEach(cycles::walk);
    }

    /** Keeps its own stack, as a chain of imports may be long. */
    private void walk(String start) {
        Deque<Iterator<Step>> open = new ArrayDeque<>();
        List<Step> way = new ArrayList<>();
        Set<String> above = new HashSet<>();
        enter(start, open, above);
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                String left = way.isEmpty() ? start : way.remove(way.size() - 1).target();
                above.remove(left);
                done.add(left);
                continue;
            }
            Step step = open.peek().next();
            if (above.contains(step.target())) {
                way.add(step);
                refuse(way);
            }
            if (!done.contains(step.target())) {
                way.add(step);
                enter(step.target(), open, above);
            }
        }
    }

    private void enter(String file, Deque<Iterator<Step>> open, Set<String> above) {
        above.add(file);
        open.push(steps(file).iterator());
    }

    private List<Step> steps(String file) {
        List<Step> steps = new ArrayList<>();
        for (NixExpr<?> module : Optional.ofNullable(imports.get(file)).orElse(List.of())) {
            target(file, module).ifPresent(target -> steps.add(new Step(file, module, target)));
        }
        return steps;
    }

    /** The file that an import names: a folder stands for the {@code default.nix} in it. */
    private Optional<String> target(String file, NixExpr<?> module) {
        if (!(module.tree() instanceof PathLiteral path) || !path.token().text().startsWith(".")) {
            return Optional.empty();
        }
        String target = Path.of(file)
                .resolveSibling(path.token().text())
                .normalize()
                .toString()
                .replace('\\', '/');
        return List.of(target, target.isEmpty() ? "default.nix" : target + "/default.nix").stream()
                .filter(imports::containsKey)
                .findFirst();
    }

    private static void refuse(List<Step> way) {
        String last = way.get(way.size() - 1).target();
        int from = 0;
        while (!way.get(from).file().equals(last)) {
            from++;
        }
        List<String> told =
                way.subList(from, way.size()).stream().map(Step::toString).toList();
        throw new IllegalArgumentException("a module imports itself: " + String.join("; ", told)
                + "; take one of the imports out, or put what both need into a third module");
    }
}
