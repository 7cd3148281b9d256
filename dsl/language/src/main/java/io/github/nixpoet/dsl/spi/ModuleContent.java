package io.github.nixpoet.dsl.spi;

import io.github.nixpoet.dsl.Lib;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayDeque;
import java.util.Deque;

/** A module in the making, as generated classes fill it. */
public final class ModuleContent {

    private final NixosModule.Builder builder = NixosModule.builder();
    private final Deque<NixExpr<NixType.Bool>> conditions = new ArrayDeque<>();

    ModuleContent() {}

    Place place() {
        return Place.ofModule(this::define);
    }

    NixosModule.Builder builder() {
        return builder;
    }

    void define(AttrPath option, NixExpr<?> value) {
        NixExpr<?> conditional = value;
        for (NixExpr<NixType.Bool> condition : conditions) {
            conditional = Lib.mkIf(condition, conditional);
        }
        builder.set(option, conditional);
    }

    void when(NixExpr<NixType.Bool> condition, Runnable content) {
        conditions.push(condition);
        try {
            content.run();
        } finally {
            conditions.pop();
        }
    }
}
