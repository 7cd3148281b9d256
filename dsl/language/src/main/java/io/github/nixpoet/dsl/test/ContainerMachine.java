package io.github.nixpoet.dsl.test;

import java.util.Map;

/** A container of systemd-nspawn in a test script, since NixOS 26.05. */
public final class ContainerMachine extends Machine<ContainerMachine> {

    ContainerMachine(TestScript script, String name, Map<String, Object> options) {
        super(script, name, options);
    }

    @Override
    ContainerMachine with(TestScript where, String machine, Map<String, Object> next) {
        return new ContainerMachine(where, machine, next);
    }
}
