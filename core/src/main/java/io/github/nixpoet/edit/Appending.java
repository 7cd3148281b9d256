package io.github.nixpoet.edit;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.visit.Equivalence;
import java.util.ArrayDeque;
import java.util.ArrayList;
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

    /** A new list of elements, none of them twice. */
    static Expression list(Collection<? extends Expression> elements) {
        List<Expression> list = new ArrayList<>();
        for (Expression element : elements) {
            if (!has(list, element)) {
                list.add(Rendering.onItsLine(element));
            }
        }
        return Literals.list(list);
    }

    private static boolean has(List<Expression> list, Expression element) {
        return list.stream().anyMatch(there -> Equivalence.equivalent(there, element));
    }

    private NixDocument append(Expression element) {
        Expression value = value();
        Optional<ListExpression> list = written(value);
        if (list.isEmpty()) {
            return behind(value, element);
        }
        if (has(list.get().elements(), element)) {
            return document;
        }
        Places places = document.places();
        Row row = places.row(list.get());
        Block block = Rendering.element(element, places.style());
        if (row.wouldSpread(block)) {
            int which = definition.index();
            Optional<NixDocument> unfolded = Unfolding.around(list.get(), document);
            if (unfolded.isPresent()) {
                return new Appending(
                                unfolded.get().definitions(definition.path()).get(which))
                        .append(element);
            }
        }
        int last = row.items().size() - 1;
        return document.with(last < 0 ? row.insertFirst(block, false) : row.insertAfter(last, block, false));
    }

    /** What {@code ++} makes is a list, and takes one more behind its last operand, in the manner of that. */
    private NixDocument behind(Expression value, Expression element) {
        Expression body = body(value);
        if (!(body instanceof BinaryOperation operation && operation.operator().is(TokenKind.CONCAT))) {
            throw noList(value, body);
        }
        Places places = document.places();
        Lines lines = new Lines(places.text());
        Span last = places.of(operation.right());
        int left = places.of(operation.left()).end();
        int sign = left + operation.operator().leading().text().length();
        String broken = places.style().lineEnd() + lines.indentation(last.end());
        Block list = Rendering.value(List.of("a"), Literals.list(element), places.style());
        String text = (lines.isOneLine(left, sign) ? " " : broken)
                + "++"
                + (lines.isOneLine(sign, last.start()) ? " " : broken)
                + list.at(lines.indentation(last.end()), places.style()).stripLeading();
        return document.with(List.of(Replacement.insert(last.end(), text)));
    }

    private EditException noList(Expression value, Expression body) {
        Diagnostic diagnostic = Diagnostic.error(
                        EditCode.NOT_A_LIST, "'" + definition.path() + "' is no list that is written out")
                .at(document.places().of(value), "");
        boolean computed = body instanceof Identifier || body instanceof Selection || body instanceof Application;
        return new EditException(
                EditCode.NOT_A_LIST,
                computed
                        ? diagnostic.help("if it makes a list, set it to the same with '++ [ … ]' behind")
                        : diagnostic,
                document.source());
    }

    /** What stands behind {@code with … ;} and the like. */
    private static Expression body(Expression value) {
        Head head = Head.of(value, Environment.EMPTY);
        while (head.node() != null && !(head.node() instanceof Lambda)) {
            head = Head.of(head.body(), head.scope());
        }
        return head.node() == null ? head.body() : value;
    }

    private Expression value() {
        Found part = definition.parts().get(0);
        if (part.inherited() != null) {
            throw document.refuse(EditCode.INHERITED, "'" + definition.path() + "' is inherited", part.inherited());
        }
        Slot slot = part.slot();
        if (definition.parts().size() > 1 || slot == null) {
            throw document.refuse(EditCode.NOT_A_LIST, "'" + definition.path() + "' is a set", part.binding());
        }
        return slot.expression();
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
