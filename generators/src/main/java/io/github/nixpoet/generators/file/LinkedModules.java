package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.Origins;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.visit.SyntaxRewriter;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Modules as files of their own: where a list of modules holds one of them, its path is written instead. */
final class LinkedModules implements OnBehalf {

    private final IdentityHashMap<Expression, String> paths = new IdentityHashMap<>();

    /** By path, as they are written. */
    LinkedModules(Map<String, NixosModule> modules) {
        modules.forEach((path, module) -> {
            RelativePath.check(path);
            String other = paths.put(tree(module), path);
            if (other != null) {
                throw new IllegalArgumentException(
                        "one module is to be written to two files, '" + other + "' and '" + path + "'");
            }
        });
    }

    private static Expression tree(ToNix value) {
        return Parenthesized.strip(value.toNix().tree());
    }

    /** Whether a value holds a module in a list, or names its file. */
    boolean isImported(NixosModule module, String from, ToNix by) {
        String path = path(tree(module));
        if (path == null) {
            return false;
        }
        boolean named =
                by instanceof NixosModule importer && importer.imports().contains(Nix.path(relative(from, path)));
        return named
                || lists(tree(by)).stream()
                        .flatMap(list -> list.elements().stream())
                        .anyMatch(element -> path.equals(path(element)));
    }

    /** The value as it stands in a file, with paths seen from there. */
    ToNix linked(String from, ToNix value) {
        NixExpr<?> whole = value.toNix();
        List<ListExpression> lists = lists(tree(whole));
        if (lists.isEmpty()) {
            return whole;
        }
        Set<SyntaxElement> those = Collections.newSetFromMap(new IdentityHashMap<>());
        those.addAll(lists);
        IdentityHashMap<Expression, Origin> given = whole.origins().ofValues();
        List<Origins> origins = new ArrayList<>();
        SyntaxElement tree = SyntaxRewriter.elements(whole.tree(), element -> {
            if (!those.contains(element)) {
                return element;
            }
            ListExpression list = (ListExpression) element;
            ListExpression named = new ListExpression(list.open(), elements(from, list), list.close());
            Optional.ofNullable(given.get(list)).ifPresent(origin -> origins.add(originOf(named, origin)));
            return named;
        });
        return new NixExpr<>((Expression) tree, whole.origins().with(origins.toArray(Origins[]::new)));
    }

    /** The attribute whose value the list is keeps its line. */
    private static Origins originOf(ListExpression list, Origin origin) {
        NixExpr<?> value = new NixExpr<>(list, Origins.read(origin, new IdentityHashMap<>()));
        return Origins.of(new Definition(AttrPath.of("modules"), value, origin));
    }

    private List<Expression> elements(String from, ListExpression list) {
        List<Expression> elements = new ArrayList<>();
        for (Expression element : list.elements()) {
            String path = path(element);
            elements.add(path == null ? element : Nix.path(relative(from, path)).tree());
        }
        return elements;
    }

    private @Nullable String path(Expression element) {
        return paths.get(Parenthesized.strip(element));
    }

    /** The lists with modules that are files, but for those within such a module. */
    private List<ListExpression> lists(Expression root) {
        List<ListExpression> found = new ArrayList<>();
        Deque<SyntaxElement> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            SyntaxElement next = open.pop();
            if (next instanceof ListExpression list && list.elements().stream().anyMatch(e -> path(e) != null)) {
                found.add(list);
            }
            boolean isFile = next != root && next instanceof Expression expression && path(expression) != null;
            if (next instanceof Node node && !isFile) {
                node.forEachChild(open::push);
            }
        }
        return found;
    }

    /** A path from the folder of one file to another, as Nix spells it. */
    static String relative(String from, String to) {
        String[] here = from.split("/", -1);
        String[] there = to.split("/", -1);
        int common = 0;
        while (common < here.length - 1 && common < there.length - 1 && here[common].equals(there[common])) {
            common++;
        }
        String up = "../".repeat(here.length - 1 - common);
        return (up.isEmpty() ? "./" : up) + String.join("/", List.of(there).subList(common, there.length));
    }
}
