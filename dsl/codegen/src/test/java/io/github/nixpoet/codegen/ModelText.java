package io.github.nixpoet.codegen;

import io.github.nixpoet.codegen.model.ApiModel;
import io.github.nixpoet.codegen.model.GroupModel;
import io.github.nixpoet.codegen.model.MemberModel;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model as text: a line for each class and member. */
final class ModelText {

    private ModelText() {}

    static String of(ApiModel model) {
        return Stream.concat(Stream.of(model.root()), model.groups().stream())
                .map(ModelText::group)
                .collect(Collectors.joining("\n"));
    }

    private static String group(GroupModel group) {
        StringBuilder text = new StringBuilder(group.className() + " = " + group.path()).append('\n');
        group.members()
                .forEach(member -> text.append("  ").append(member(member)).append('\n'));
        group.enums()
                .forEach(it -> text.append("  enum ")
                        .append(it.name())
                        .append(": ")
                        .append(it.constants().stream()
                                .map(constant -> constant.name() + "=" + constant.value())
                                .collect(Collectors.joining(", ")))
                        .append('\n'));
        return text.toString();
    }

    private static String member(MemberModel member) {
        String deprecated = member.deprecated() ? "@Deprecated " : "";
        String route = (member.route().up() > 0 ? "-" + member.route().up() + " " : "")
                + String.join(" / ", member.route().names());
        String below =
                member.below().map(it -> " > " + it.kind() + " " + it.group()).orElse("");
        String reference = member.reference().map(type -> " = " + type).orElse("");
        String setting =
                member.setting().map(it -> " " + it.forms() + " " + it.takes()).orElse("");
        return deprecated + member.method() + " (" + route + ")" + reference + setting + below;
    }
}
