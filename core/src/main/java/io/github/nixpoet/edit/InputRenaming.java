package io.github.nixpoet.edit;

import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.scope.FreeVariable;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import io.github.nixpoet.text.NixNames;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

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
        Optional<Expression> source = binding.source().map(Parenthesized::strip);
        String value = source.map(from -> NixPrinter.print(from).strip() + "." + spelled)
                .orElse(spelled);
        String own = NixNames.attribute(input) + " = " + value;
        Places places = flake.places();
        Span whole = places.of(binding);
        if (binding.names().size() == 1) {
            int semicolon = whole.end() - 1;
            return List.of(new Replacement(new Span(whole.start(), semicolon), comments(binding, whole) + own));
        }
        List<Replacement> changes = new ArrayList<>(Removing.without(flake, binding, use));
        Lines lines = new Lines(flake.text());
        boolean ownLine = lines.isFirstInLine(whole.start()) && lines.isLastInLine(whole.end());
        String before = ownLine ? places.style().lineEnd() + lines.indentation(whole.start()) : " ";
        changes.add(Replacement.insert(whole.end(), before + own + ";"));
        return changes;
    }

    /** The comments between the parts of an {@code inherit} of one name. */
    private String comments(InheritBinding binding, Span whole) {
        Places places = flake.places();
        String text = flake.text();
        String indentation = new Lines(text).indentation(whole.start());
        List<Span> parts = new ArrayList<>();
        binding.source().ifPresent(source -> parts.add(places.of(source)));
        parts.add(places.of(binding.names().get(0)));
        parts.add(Span.at(whole.end() - 1));
        StringBuilder comments = new StringBuilder();
        int from = whole.start() + binding.inherit().text().length();
        for (Span part : parts) {
            for (Gap.Comment comment : Gap.comments(text, from, part.start())) {
                comments.append(text, comment.start(), comment.end())
                        .append(
                                text.charAt(comment.start()) == '#'
                                        ? places.style().lineEnd() + indentation
                                        : " ");
            }
            from = part.end();
        }
        return comments.toString();
    }
}
