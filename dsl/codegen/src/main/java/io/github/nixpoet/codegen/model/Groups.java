package io.github.nixpoet.codegen.model;

import io.github.nixpoet.codegen.model.BelowModel.Kind;
import io.github.nixpoet.schema.OptionNode;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which places of a schema have a class, and what classes and enums are called. */
final class Groups {

    private final OptionSchema schema;
    private final String rootName;
    private final NameTable classes;
    private final Map<OptionPath, NameTable> enumNames = new HashMap<>();

    Groups(OptionSchema schema, String rootName, NameTable classes) {
        this.schema = schema;
        this.rootName = rootName;
        this.classes = classes;
    }

    OptionSchema schema() {
        return schema;
    }

    /** All with something below, but for those where that is one placeholder: the class is that of what the placeholder stands for. */
    static boolean hasClass(OptionPath path, OptionNode node) {
        return path.depth() == 0
                || !node.children().isEmpty()
                        && (OptionPath.isPlaceholder(node.name())
                                || onlyPlaceholder(node).isEmpty());
    }

    private static Optional<OptionNode> onlyPlaceholder(OptionNode node) {
        List<OptionNode> children = node.children();
        return children.size() == 1 && OptionPath.isPlaceholder(children.get(0).name())
                ? Optional.of(children.get(0))
                : Optional.empty();
    }

    String className(OptionPath path) {
        return path.depth() == 0 ? rootName : classes.get(path.toString());
    }

    Optional<BelowModel> below(OptionPath path, OptionNode node) {
        Optional<OptionNode> placeholder = onlyPlaceholder(node);
        if (placeholder.isEmpty() || OptionPath.isPlaceholder(node.name())) {
            return hasClass(path, node)
                    ? Optional.of(new BelowModel(kind(node.name()), className(path)))
                    : Optional.empty();
        }
        String name = placeholder.get().name();
        return placeholder.get().children().isEmpty()
                ? Optional.empty()
                : Optional.of(new BelowModel(kind(name), className(path.down(name))));
    }

    private static Kind kind(String name) {
        if (!OptionPath.isPlaceholder(name)) {
            return Kind.GROUP;
        }
        return name.equals("*") ? Kind.ELEMENTS : Kind.ENTRIES;
    }

    /** The enums of an option, named alike whoever asks. */
    EnumTable enums(OptionPath option) {
        OptionPath group = option.upTo(option.depth() - 1);
        String className = className(group);
        NameTable names = enumNames.computeIfAbsent(
                group,
                path -> NameTable.ofEnums(Set.of(className))
                        .add(schema.node(path).orElseThrow().children().stream()
                                .map(OptionNode::name)
                                .toList()));
        return new EnumTable(className, names.get(option.last()), option.toString());
    }
}
