package io.github.nixpoet.codegen.model;

import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionNode;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionRename;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The class of one group. */
final class GroupBuilder {

    /** A class file has room for some twenty thousand methods. */
    private static final int MOST_MEMBERS = 10_000;

    private final Groups groups;
    private final OptionPath path;
    private final OptionNode node;
    private final List<MemberModel> members = new ArrayList<>();
    private final List<EnumModel> enums = new ArrayList<>();

    GroupBuilder(Groups groups, OptionPath path, OptionNode node) {
        this.groups = groups;
        this.path = path;
        this.node = node;
    }

    GroupModel build() {
        if (node.children().size() > MOST_MEMBERS) {
            throw new IllegalArgumentException("more than " + MOST_MEMBERS + " options in one group: " + path);
        }
        NameTable methods = NameTable.ofMembers(Set.of())
                .add(names(
                        node.children().stream().filter(child -> child.rename().isEmpty())))
                .add(names(node.children().stream()));
        for (OptionNode child : node.children()) {
            String method = methods.get(child.name());
            if (child.rename().isPresent()) {
                renamed(method, child.rename().get()).ifPresent(members::add);
            } else if (!OptionPath.isPlaceholder(child.name())
                    || !child.children().isEmpty()) {
                members.add(member(method, path.down(child.name()), child));
            }
        }
        members.sort(Comparator.comparing(MemberModel::method));
        return new GroupModel(groups.className(path), path.toString(), members, enums);
    }

    private static List<String> names(java.util.stream.Stream<OptionNode> nodes) {
        return nodes.map(OptionNode::name).toList();
    }

    private MemberModel member(String method, OptionPath to, OptionNode child) {
        // Attributes and elements of this group itself begin where it stands.
        Route route = new Route(0, OptionPath.isPlaceholder(child.name()) ? List.of() : List.of(child.name()));
        EnumTable table = groups.enums(to);
        Optional<BelowModel> below = groups.below(to, child);
        Optional<Option> option = child.option();
        MemberModel member = new MemberModel(
                method,
                route,
                option.map(it -> Texts.of(to.toString(), it)).orElseGet(() -> Texts.ofGroup(to.toString())),
                false,
                option.filter(it -> !it.isReadOnly()).map(it -> setting(it, table, below)),
                option.filter(it -> !to.names().contains("*"))
                        .map(it -> it.type().accept(new TypeNix())),
                below);
        enums.addAll(table.models());
        return member;
    }

    private static SettingModel setting(Option option, EnumTable table, Optional<BelowModel> below) {
        return new SettingModel(
                option.type().accept(new TypeTakes(table)),
                Overloads.of(
                        option.type().accept(new TypeForms(table, below.isPresent())), below.map(BelowModel::kind)));
    }

    /** Empty where no way leads from the old name to the new one: into another element of a list, say. */
    private Optional<MemberModel> renamed(String method, OptionRename rename) {
        OptionPath to = rename.to();
        int common = 0;
        while (common < Math.min(path.depth(), to.depth())
                && path.names().get(common).equals(to.names().get(common))) {
            common++;
        }
        List<String> down = to.names().subList(common, to.depth());
        List<String> left = path.names().subList(common, path.depth());
        if (down.isEmpty() || down.stream().anyMatch(OptionPath::isPlaceholder) || left.contains("*")) {
            return Optional.empty();
        }
        Optional<OptionNode> target = groups.schema().node(to);
        if (target.isPresent() && target.get().rename().isPresent()) {
            return Optional.empty();
        }
        MemberModel meant = target.map(
                        it -> new GroupBuilder(groups, to.upTo(to.depth() - 1), it).member(method, to, it))
                .orElseGet(() -> unknown(method, to));
        return Optional.of(new MemberModel(
                method,
                new Route(left.size(), down),
                Texts.replaced(rename.from().toString(), meant.doc()),
                true,
                meant.setting(),
                meant.reference(),
                meant.below()));
    }

    /** An option that the schema does not show, or an attribute of one that takes any. */
    private static MemberModel unknown(String method, OptionPath to) {
        return new MemberModel(
                method,
                new Route(0, List.of()),
                Texts.ofGroup(to.toString()),
                true,
                Optional.of(new SettingModel(
                        TakesModel.of("anything", "anything"), List.of(new Form(Form.Shape.VALUE, JavaType.OBJECT)))),
                Optional.empty(),
                Optional.empty());
    }
}
