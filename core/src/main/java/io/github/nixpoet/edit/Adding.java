package io.github.nixpoet.edit;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.text.AttrPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Adds a binding where there is none. */
final class Adding {

    private final NixDocument document;

    Adding(NixDocument document) {
        this.document = document;
    }

    NixDocument add(AttrPath path, Expression value) {
        return add(path, value, Optional.empty());
    }

    /** Adds a binding before that of another name in the same container, unless it finds relatives. */
    NixDocument addBefore(String name, AttrPath path, Expression value) {
        return add(path, value, Optional.of(name));
    }

    private NixDocument add(AttrPath path, Expression value, Optional<String> before) {
        Search search = document.search(path);
        Site site = site(search, path);
        checkCapture(site);
        Container container = site.container();
        List<String> names = site.goal().rest();
        Places places = document.places();
        Row row = places.row(container);
        Block block = nests(container)
                ? Rendering.binding(names.subList(0, 1), nested(names, value), places.style())
                : Rendering.binding(names, value, places.style());
        if (row.wouldSpread(block)) {
            Optional<NixDocument> unfolded = Unfolding.around(container.node(), document);
            if (unfolded.isPresent()) {
                return new Adding(unfolded.get()).add(path, value, before);
            }
        }
        if (row.items().isEmpty()) {
            boolean tall = container.node() instanceof AttributeSet && row.hasItsLine();
            return document.with(row.insertFirst(block, tall));
        }
        int relative = relative(container, names);
        int next = before.filter(name -> common(container.bindings().get(relative), names) == 0)
                .map(name -> index(container, name))
                .orElse(-1);
        if (next == 0) {
            return document.with(row.insertBefore(block, row.isAiry() || !row.isOneLine(0)));
        }
        int previous = next < 0 ? relative : next - 1;
        return document.with(row.insertAfter(previous, block, isAiry(row, container, previous, names)));
    }

    /** Which binding begins with a name, -1 if none does. */
    private static int index(Container container, String name) {
        List<Binding> bindings = container.bindings();
        return IntStream.range(0, bindings.size())
                .filter(i -> Container.firstNames(bindings.get(i)).anyMatch(Optional.of(name)::equals))
                .findFirst()
                .orElse(-1);
    }

    /** Whether an empty line is to stand before: none between siblings; else as between its relatives, or as most do. */
    private static boolean isAiry(Row row, Container container, int relative, List<String> names) {
        List<Binding> bindings = container.bindings();
        int common = common(bindings.get(relative), names);
        if (common > 0
                && bindings.get(relative) instanceof AttributeBinding sibling
                && common == sibling.path().names().size() - 1
                && row.isOneLine(relative)) {
            return false;
        }
        if (relative + 1 < bindings.size() && !row.isAiryBefore(relative + 1)) {
            return false;
        }
        boolean pair = relative > 0 && common > 0 && common(bindings.get(relative - 1), names) > 0;
        return pair ? row.isAiryBefore(relative) : row.isAiry();
    }

    /** Of the places with the fewest conditions, which are the same for all of them, the one that shares most names. */
    private Site site(Search search, AttrPath path) {
        if (search.sites().isEmpty()) {
            throw document.refuse(search.blocks().findFirst().orElseThrow(), path);
        }
        int fewest = search.sites().stream()
                .mapToInt(site -> site.branch().depth())
                .min()
                .orElseThrow();
        List<Site> open = search.sites().stream()
                .filter(site -> site.branch().depth() == fewest)
                .toList();
        List<String> conditions = open.get(0).branch().conditions();
        if (open.stream().anyMatch(site -> !site.branch().conditions().equals(conditions))) {
            Diagnostic diagnostic = Diagnostic.error(
                    EditCode.AMBIGUOUS, "'" + path + "' could be added in several places, each under a condition");
            for (Site site : open) {
                String all = String.join(" && ", site.branch().conditions());
                diagnostic = diagnostic.at(document.places().of(site.container().node()), "if " + all);
            }
            throw new EditException(EditCode.AMBIGUOUS, diagnostic, document.source());
        }
        return open.stream()
                .reduce((one, other) -> shared(other) > shared(one) ? other : one)
                .orElseThrow();
    }

    private static int shared(Site site) {
        List<String> names = site.goal().rest();
        return site.goal().at()
                + site.container().bindings().stream()
                        .mapToInt(binding -> common(binding, names))
                        .max()
                        .orElse(0);
    }

    /** How many names the path of a binding has in common with a path. */
    static int common(Binding binding, List<String> names) {
        if (!(binding instanceof AttributeBinding attribute)) {
            return 0;
        }
        List<AttributeName> path = attribute.path().names();
        int count = 0;
        while (count < Math.min(path.size(), names.size())
                && StaticName.of(path.get(count))
                        .filter(names.get(count)::equals)
                        .isPresent()) {
            count++;
        }
        return count;
    }

    /** The last of those that share most names. */
    private static int relative(Container container, List<String> names) {
        int best = container.bindings().size() - 1;
        for (int i = best; i >= 0; i--) {
            if (common(container.bindings().get(i), names)
                    > common(container.bindings().get(best), names)) {
                best = i;
            }
        }
        return best;
    }

    /** Whether the bindings of a container go down by braces alone. */
    private static boolean nests(Container container) {
        boolean braces = false;
        for (Binding binding : container.bindings()) {
            if (binding instanceof AttributeBinding attribute) {
                if (attribute.path().names().size() > 1) {
                    return false;
                }
                braces |= attribute.value() instanceof AttributeSet;
            }
        }
        return braces;
    }

    private static Expression nested(List<String> names, Expression value) {
        Expression set = value;
        for (int i = names.size() - 1; i > 0; i--) {
            set = Attributes.set(Attributes.binding(names.get(i), set));
        }
        return set;
    }

    /** In a {@code let} or {@code rec} a new name may take the place of a variable from outside. */
    private void checkCapture(Site site) {
        String name = site.goal().name();
        if (site.container().recursive() && !site.container().defines(name)) {
            Captures.use(site.container().node(), List.of(name)).ifPresent(use -> {
                throw document.refuse(
                        EditCode.REFERENCED,
                        "'" + name + "' is another variable here, which the new one would hide",
                        use);
            });
        }
    }
}
