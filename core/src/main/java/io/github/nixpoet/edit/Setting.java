package io.github.nixpoet.edit;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.syntax.visit.Equivalence;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a definition another value. */
final class Setting {

    private final Definition definition;
    private final NixDocument document;

    Setting(Definition definition) {
        this.definition = definition;
        this.document = definition.document();
    }

    NixDocument to(Expression value) {
        Found part = definition.parts().get(0);
        if (part.inherited() != null) {
            throw document.refuse(EditCode.INHERITED, "'" + definition.path() + "' is inherited", part.inherited());
        }
        Slot slot = part.slot();
        if (slot == null || definition.parts().size() > 1) {
            throw scattered();
        }
        if (Equivalence.equivalent(slot.value(), value) && !hasOtherComments(slot.value(), value)) {
            return document;
        }
        Optional<List<Replacement>> step =
                comments(value).isEmpty() ? Narrowing.step(document, slot.value(), value) : Optional.empty();
        if (step.isPresent()) {
            return step.get().isEmpty() ? document : after(step.get()).to(value);
        }
        if (slot.marked() != null
                && Wrapper.of(value).filter(Wrapper::isProperty).isPresent()) {
            slot = slot.marked();
        }
        return document.with(
                List.of(slot.argument() ? argument(slot, value) : bound(part.attribute(), value, document)));
    }

    private Setting after(List<Replacement> step) {
        return new Setting(document.with(step).definitions(definition.path()).get(definition.index()));
    }

    private Replacement argument(Slot slot, Expression value) {
        Places places = document.places();
        Span span = places.of(slot.expression());
        String indentation = new Lines(places.text()).indentation(span.start());
        Block block = Rendering.argument(value, places.style());
        return new Replacement(span, block.at(indentation, places.style()));
    }

    /** A value behind its sign; the blanks between stay unless the formatter wants a line break there or takes one away. */
    static Replacement bound(AttributeBinding binding, Expression value, NixDocument document) {
        Places places = document.places();
        Span span = places.of(binding.value());
        Lines lines = new Lines(places.text());
        int sign = places.of(binding.path()).end()
                + binding.assign().leading().text().length()
                + 1;
        List<String> names = binding.path().names().stream()
                .map(name -> StaticName.of(name).orElse("_"))
                .toList();
        Block block = Rendering.value(names, value, places.style());
        String indentation = lines.indentation(places.of(binding).start());
        String text = block.at(indentation, places.style());
        Gap gap = Gap.of(places.text(), sign, span.start());
        boolean breaks = !lines.isOneLine(sign, span.start())
                || block.lines().get(0).text().isEmpty();
        return gap.comments() || !breaks
                ? new Replacement(span, text.stripLeading())
                : new Replacement(new Span(sign, span.end()), text);
    }

    /** The other attributes of the set would be gone from other lines than the one that is set. */
    private EditException scattered() {
        String path = definition.path().toString();
        Diagnostic diagnostic =
                Diagnostic.error(EditCode.SCATTERED, "'" + path + "' is a set whose attributes are written one by one");
        for (Span span : definition.spans()) {
            diagnostic = diagnostic.at(span, "would be gone");
        }
        return new EditException(
                EditCode.SCATTERED,
                diagnostic.help("set an attribute of it, or unset '" + path + "' before it is set as a whole"),
                document.source());
    }

    /** A value with comments is asked for with them; one without leaves those that are there. */
    private static boolean hasOtherComments(Expression there, Expression wanted) {
        List<String> comments = comments(wanted);
        return !comments.isEmpty() && !comments.equals(comments(there));
    }

    private static List<String> comments(Expression value) {
        List<String> comments = new ArrayList<>();
        SyntaxWalker.tokens(value, token -> {
            if (token.leading().hasComment()) {
                comments.add(token.leading().text().strip());
            }
        });
        return comments;
    }
}
