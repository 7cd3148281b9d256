package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.TokenKind;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Appends to the list of a definition. */
final class Appending {

    private final Definition definition;
    private final NixDocument document;

    Appending(Definition definition) {
        this.definition = definition;
        this.document = definition.document();
    }

    NixDocument append(Collection<? extends Expression> elements) {
        Definition now = definition;
        for (Expression element : elements) {
            NixDocument longer = new Appending(now).append(element);
            now = longer.definitions(definition.path()).get(now.index());
        }
        return now.document();
    }

    private NixDocument append(Expression element) {
        Places places = document.places();
        Row row = places.row(list());
        Block block = Rendering.element(element, places.style());
        int last = row.items().size() - 1;
        return document.with(last < 0 ? row.insertFirst(block, false) : row.insertAfter(last, block, false));
    }

    private ListExpression list() {
        Found part = definition.parts().get(0);
        if (part.inherited() != null) {
            throw document.refuse(EditCode.INHERITED, "'" + definition.path() + "' is inherited", part.inherited());
        }
        Slot slot = part.slot();
        if (definition.parts().size() > 1 || slot == null) {
            throw document.refuse(EditCode.NOT_A_LIST, "'" + definition.path() + "' is a set", part.binding());
        }
        return written(slot.expression())
                .orElseThrow(() -> document.refuse(
                        EditCode.NOT_A_LIST,
                        "'" + definition.path() + "' is no list that is written out",
                        slot.expression()));
    }

    /** The last list among the operands of {@code ++}. */
    private static Optional<ListExpression> written(Expression value) {
        Deque<Expression> open = new ArrayDeque<>(List.of(value));
        while (!open.isEmpty()) {
            Head head = Head.of(open.pop(), Environment.EMPTY);
            if (head.node() != null && !(head.node() instanceof Lambda)) {
                open.push(head.body());
            } else if (head.body() instanceof ListExpression list) {
                return Optional.of(list);
            } else if (head.body() instanceof BinaryOperation operation
                    && operation.operator().is(TokenKind.CONCAT)) {
                open.push(operation.left());
                open.push(operation.right());
            }
        }
        return Optional.empty();
    }
}
