package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.module.Setting;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.text.NixStrings;
import java.util.Collection;
import java.util.List;

/** What Nix makes of machines. */
final class MachineProducts {

    private static final String HOST_NAME = "networking.hostName";

    private MachineProducts() {}

    /** The script that starts a virtual machine, in the terminal it is run in; NixOS names it by the host. */
    static Product vm(Collection<NixosModule> modules) {
        List<Setting> names = modules.stream()
                .flatMap(module -> module.settings(HOST_NAME).stream())
                .toList();
        if (names.isEmpty()) {
            return vm("nixos");
        }
        boolean plain = names.size() == 1
                && names.get(0).conditions().isEmpty()
                && names.get(0).value().tree() instanceof StringLiteral literal
                && !literal.isIndented();
        String name = plain ? NixStrings.value(names.get(0).value().toString()) : "";
        return name.matches("[A-Za-z0-9_-]+") ? vm(name) : Product.file("bin/run-*-vm");
    }

    /** The same of a machine whose name is known. */
    static Product vm(String host) {
        return Product.program("bin/run-" + host + "-vm", "-nographic")
                .environment("QEMU_KERNEL_PARAMS", "console=ttyS0");
    }
}
