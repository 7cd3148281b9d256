package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.text.AttrPath;

/**
 * An option that a module declares.
 *
 * @param path its path, without {@code options} before it
 * @param value what declares it, as a call of {@code lib.mkOption}
 * @param origin the line that declared it, of Java or of the file it was read from
 */
public record Declaration(AttrPath path, NixExpr<NixType.Any> value, Origin origin) {}
