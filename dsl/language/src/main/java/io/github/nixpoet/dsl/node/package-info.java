/**
 * Machines and fleets: {@link io.github.nixpoet.dsl.node.Node}, {@link io.github.nixpoet.dsl.node.Fleet}, and what a fleet is written
 * as: {@link io.github.nixpoet.dsl.node.FleetForms} and {@link io.github.nixpoet.dsl.node.FleetDiagram}.
 */
@NullMarked
package io.github.nixpoet.dsl.node;

import org.jspecify.annotations.NullMarked;
