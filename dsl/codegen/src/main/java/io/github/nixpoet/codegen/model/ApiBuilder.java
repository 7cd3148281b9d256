package io.github.nixpoet.codegen.model;

import io.github.nixpoet.schema.OptionNode;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionSchema;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** From a schema to the model of its classes. */
public final class ApiBuilder {

    /** Deeper than any options are, and shallow enough for every stack. */
    private static final int DEEPEST = 100;

    private final String rootName;
    private final TreeMap<OptionPath, OptionNode> groups = new TreeMap<>();

    private ApiBuilder(String rootName) {
        this.rootName = rootName;
    }

    /**
     * The model of a schema.
     *
     * @param schema the options
     * @param title what the options are of, as {@code NixOS 26.11}
     * @param packageName the package of the classes
     * @param rootName the name of the class of all options
     * @return the model: the same for the same options, however they are ordered
     * @throws IllegalArgumentException if options nest deeper than 100 levels, or more than 10,000 are in one group
     */
    public static ApiModel build(OptionSchema schema, String title, String packageName, String rootName) {
        ApiBuilder builder = new ApiBuilder(rootName);
        builder.gather(OptionPath.ROOT, schema.root());
        return builder.model(schema, title, packageName);
    }

    private void gather(OptionPath path, OptionNode node) {
        if (path.depth() > DEEPEST) {
            throw new IllegalArgumentException(
                    "options nest deeper than " + DEEPEST + " levels: " + path.upTo(3) + "…");
        }
        if (Groups.hasClass(path, node)) {
            groups.put(path, node);
        }
        node.children().forEach(child -> gather(path.down(child.name()), child));
    }

    private ApiModel model(OptionSchema schema, String title, String packageName) {
        NameTable classes = NameTable.ofGroups(Set.of(rootName))
                .add(groups.keySet().stream()
                        .filter(path -> path.depth() > 0)
                        .map(OptionPath::toString)
                        .toList());
        Groups names = new Groups(schema, rootName, classes);
        GroupModel root = new GroupBuilder(names, OptionPath.ROOT, schema.root()).build();
        List<GroupModel> others = groups.entrySet().stream()
                .filter(group -> group.getKey().depth() > 0)
                .map(group -> new GroupBuilder(names, group.getKey(), group.getValue()).build())
                .toList();
        return new ApiModel(title, packageName, root, others);
    }
}
