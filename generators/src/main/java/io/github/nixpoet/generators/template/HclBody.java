package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.template.internal.HclText;
import io.github.nixpoet.generators.template.internal.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What stands between the braces of a block of HCL: attributes, blocks and comments, in the order they are added. */
public final class HclBody {

    private final List<HclLayout.Entry> entries = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private boolean afterBlock;
    private boolean afterComment;

    HclBody() {}

    /**
     * An attribute.
     *
     * @param name its name
     * @param value text, a number, a truth value, a list, a map or an {@link HclExpression}
     * @return this
     * @throws IllegalArgumentException if the name is none or taken, or the value is something else
     */
    public HclBody set(String name, Object value) {
        if (!names.add(HclExpression.checkName(name))) {
            throw new IllegalArgumentException("the attribute '" + name + "' is set twice");
        }
        List<String> lines = HclExpression.of(value).toString().lines().toList();
        return add(new HclLayout.Entry(name, lines), afterBlock, false);
    }

    /**
     * A block within this one.
     *
     * @param type its type, as {@code ingress}
     * @param body adds what is in it
     * @return this
     * @throws IllegalArgumentException if the type is no name
     */
    public HclBody block(String type, Consumer<HclBody> body) {
        return block(type, List.of(), body);
    }

    /**
     * A block with a label within this one.
     *
     * @param type its type, as {@code backend}
     * @param label its label, as {@code remote}
     * @param body adds what is in it
     * @return this
     * @throws IllegalArgumentException if the type is no name
     */
    public HclBody block(String type, String label, Consumer<HclBody> body) {
        return block(type, List.of(label), body);
    }

    HclBody block(String type, List<String> labels, Consumer<HclBody> body) {
        HclBody inner = new HclBody();
        body.accept(inner);
        StringBuilder head = new StringBuilder(HclExpression.checkName(type));
        labels.forEach(label -> head.append(' ').append(HclText.string(Text.line(label, "a label"))));
        List<String> lines = inner.entries.isEmpty()
                ? List.of(head + " {}")
                : Stream.of(
                                Stream.of(head + " {"),
                                inner.lines().stream().map(line -> line.isEmpty() ? line : "  " + line),
                                Stream.of("}"))
                        .flatMap(each -> each)
                        .toList();
        return add(new HclLayout.Entry("", lines), !entries.isEmpty(), true);
    }

    /**
     * A comment before what is added next.
     *
     * @param text one line or more
     * @return this
     * @throws IllegalArgumentException if it holds another control character than line breaks and tabs
     */
    public HclBody comment(String text) {
        List<String> lines = text.lines()
                .map(each -> ("# " + Text.line(each, "a comment")).stripTrailing())
                .toList();
        add(new HclLayout.Entry("", lines), !entries.isEmpty(), false);
        afterComment = true;
        return this;
    }

    private HclBody add(HclLayout.Entry entry, boolean apart, boolean block) {
        if (apart && !afterComment) {
            entries.add(new HclLayout.Entry("", List.of("")));
        }
        entries.add(entry);
        afterBlock = block;
        afterComment = false;
        return this;
    }

    List<String> lines() {
        return HclLayout.lines(entries);
    }
}
