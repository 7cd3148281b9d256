package io.github.nixpoet.edit;

import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.scope.FreeVariable;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import io.github.nixpoet.text.NixNames;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Gives an input another name in a flake's outputs: the formal and each use. */
final class InputRenaming {

    private final NixDocument flake;
    private final FlakeOutputs outputs;
    private final String input;
    private final String name;
    private final IdentityHashMap<Node, InheritBinding> inherits = new IdentityHashMap<>();

    InputRenaming(NixDocument flake, FlakeOutputs outputs, String input, String name) {
        this.flake = flake;
        this.outputs = outputs;
        this.input = input;
        this.name = name;
        SyntaxWalker.elements(outputs.function(), element -> {
            if (element instanceof InheritBinding binding) {
                binding.names().forEach(each -> inherits.put(each, binding));
            }
        });
    }

    List<Replacement> changes() {
        InputUses uses = InputUses.of(outputs, input);
        List<Replacement> changes = new ArrayList<>();
        outputs.formals()
                .filter(formals -> outputs.hasFormal(input))
                .ifPresent(formals -> changes.add(new OutputFormals(flake, formals).rename(input, name)));
        uses.variables().stream().map(FreeVariable::node).forEach(use -> changes.addAll(use(use, name)));
        uses.attributes().forEach(use -> changes.addAll(use(use, NixNames.attribute(name))));
        return changes;
    }

    private List<Replacement> use(AttributeName use, String spelled) {
        InheritBinding binding = inherits.get(use);
        return binding == null
                ? List.of(new Replacement(flake.places().of(use), spelled))
                : inherited(binding, use, spelled);
    }

    /** The attribute that was inherited keeps its name, and gets a binding of its own for that. */
    private List<Replacement> inherited(InheritBinding binding, AttributeName use, String spelled) {
        String value = binding.source().map(from -> set(from) + "." + spelled).orElse(spelled);
        String own = NixNames.attribute(input) + " = " + value;
        Places places = flake.places();
        Span whole = places.of(binding);
        Lines lines = new Lines(flake.text());
        String nextLine = places.style().lineEnd() + lines.indentation(whole.start());
        if (binding.names().size() == 1) {
            int semicolon = whole.end() - 1;
            String comments = written(comments(binding, whole), nextLine);
            return List.of(new Replacement(new Span(whole.start(), semicolon), comments + own));
        }
        List<Replacement> changes = new ArrayList<>(Removing.without(flake, binding, use));
        String comments = written(commentsAround(places.of(use), changes.get(0).span()), nextLine);
        boolean ownLine =
                comments.contains("\n") || lines.isFirstInLine(whole.start()) && lines.isLastInLine(whole.end());
        changes.add(Replacement.insert(whole.end(), (ownLine ? nextLine : " ") + comments + own + ";"));
        return changes;
    }

    /** The set that is inherited from, in parentheses if there are comments in them. */
    private String set(Parenthesized source) {
        Span outer = flake.places().of(source);
        Span inner = flake.places().of(Parenthesized.strip(source));
        Span kept = commentsAround(inner, outer).isEmpty() ? inner : outer;
        return flake.text().substring(kept.start(), kept.end());
    }

    /** The comments between the parts of an {@code inherit} of one name. */
    private List<Gap.Comment> comments(InheritBinding binding, Span whole) {
        Places places = flake.places();
        List<Span> parts = new ArrayList<>();
        parts.add(Span.at(whole.start() + binding.inherit().text().length()));
        binding.source().ifPresent(source -> parts.add(places.of(source)));
        parts.add(places.of(binding.names().get(0)));
        parts.add(Span.at(whole.end() - 1));
        return commentsBetween(parts);
    }

    private List<Gap.Comment> commentsAround(Span part, Span whole) {
        return commentsBetween(List.of(Span.at(whole.start()), part, Span.at(whole.end())));
    }

    private List<Gap.Comment> commentsBetween(List<Span> parts) {
        List<Gap.Comment> comments = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            comments.addAll(Gap.comments(
                    flake.text(), parts.get(i - 1).end(), parts.get(i).start()));
        }
        return comments;
    }

    private String written(List<Gap.Comment> comments, String nextLine) {
        String text = flake.text();
        StringBuilder written = new StringBuilder();
        for (Gap.Comment comment : comments) {
            written.append(text, comment.start(), comment.end())
                    .append(text.charAt(comment.start()) == '#' ? nextLine : " ");
        }
        return written.toString();
    }
}
