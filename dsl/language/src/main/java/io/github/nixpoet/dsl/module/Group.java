package io.github.nixpoet.dsl.module;

import static io.github.nixpoet.dsl.Lib.mkIf;
import static io.github.nixpoet.dsl.Lib.mkMerge;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import java.util.ArrayList;
import java.util.List;

/** What is set under one condition, or under none. */
final class Group {

    private final AttrsBuilder settings;
    private final Nesting nesting;
    private final List<NixExpr<?>> conditional = new ArrayList<>();

    Group(AttrsBuilder settings, Nesting nesting) {
        this.settings = settings;
        this.nesting = nesting;
    }

    AttrsBuilder settings() {
        return settings;
    }

    Nesting nesting() {
        return nesting;
    }

    void add(NixExpr<? super NixType.Bool> condition, Group group) {
        List<NixExpr<?>> members = group.members();
        if (!members.isEmpty()) {
            conditional.add(mkIf(condition, members.size() == 1 ? members.get(0) : mkMerge(members)));
        }
    }

    /** What is under further conditions. */
    List<NixExpr<?>> conditional() {
        return conditional;
    }

    private List<NixExpr<?>> members() {
        List<NixExpr<?>> members = new ArrayList<>();
        if (!settings.definitions().isEmpty()) {
            members.add(nesting.set(settings));
        }
        members.addAll(conditional);
        return members;
    }
}
