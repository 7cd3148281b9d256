package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.syntax.AttributeBinding;
import java.util.List;

/**
 * A binding in a module.
 *
 * @param path all names down to it, without {@code config}
 * @param binding the binding
 * @param isAlone whether no other part of the module may set the same
 * @param origin the line
 */
record Place(List<String> path, AttributeBinding binding, boolean isAlone, Origin origin) {}
