package io.github.nixpoet.edit;

import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the definitions that a document has of an attribute: a binding, or several that make up one set ({@code a.b = 1; a.c = 2;}
 * for {@code a}).
 *
 * <p>There are several where conditions or {@code mkMerge} come in. It belongs to the document that it was asked of.
 */
public final class Definition {

    private final NixDocument document;
    private final AttrPath path;
    private final List<Found> parts;

    Definition(NixDocument document, AttrPath path, List<Found> parts) {
        this.document = document;
        this.path = path;
        this.parts = List.copyOf(parts);
    }

    NixDocument document() {
        return document;
    }

    List<Found> parts() {
        return parts;
    }

    /** Which of the document's definitions of its path this is. */
    int index() {
        List<Definition> all = document.definitions(path);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).spans().equals(spans())) {
                return i;
            }
        }
        throw new IllegalStateException("a definition that its document does not have");
    }

    /**
     * What is defined.
     *
     * @return the path that was asked for
     */
    public AttrPath path() {
        return path;
    }

    /**
     * Where it is defined.
     *
     * @return the bindings in the document's text; of a member of {@code mkMerge} the member; at least one, in order
     */
    public List<Span> spans() {
        return document.places().of(parts.stream().map(Found::place).toList());
    }

    /**
     * Under which conditions the definition counts.
     *
     * @return the conditions of {@code mkIf}, {@code optionalAttrs} and {@code if} around it as written, the outermost first; {@code
     *     !(…)} for an {@code else}
     */
    public List<String> conditions() {
        return parts.get(0).branch().conditions();
    }

    /**
     * Whether the value is taken over by {@code inherit}.
     *
     * @return true if the document says the name alone
     */
    public boolean isInherited() {
        return parts.get(0).inherited() != null;
    }

    /**
     * The value as written, without {@code mkIf}, {@code mkForce} and the like around it; of several bindings the set that they make up.
     *
     * @return the value, empty if it is inherited or made up of what can't be put together
     */
    public Optional<Expression> value() {
        Slot only = parts.get(0).slot();
        if (parts.size() == 1 && only != null) {
            return Optional.of(only.value());
        }
        List<Binding> bindings = new ArrayList<>();
        for (Found part : parts) {
            Slot slot = part.slot();
            if (slot != null && slot.value() instanceof AttributeSet set) {
                bindings.addAll(set.bindings());
            } else if (slot == null && part.inherited() == null) {
                AttributeBinding binding = part.attribute();
                AttributePath below = binding.path();
                List<AttributeName> names =
                        below.names().subList(part.names(), below.names().size());
                bindings.add(Attributes.binding(Attributes.path(names), binding.value()));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(Attributes.set(bindings));
    }
}
