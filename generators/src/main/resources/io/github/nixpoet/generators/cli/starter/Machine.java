package [=package];

import static io.github.nixpoet.dsl.Nix.withPkgs;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.generators.file.ConfigurationFiles;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.nixos.Nixos;

/** A machine with a web server. */
final class Machine {

    private Machine() {}

    /** What the machine is; each option is a method, and a wrong value fails here and not in Nix. */
    static NixosModule module() {
        return Nixos.module(os -> {
            os.networking().hostName("web").firewall().allowedTCPPorts(80);
            os.services().nginx().enable(true).virtualHosts("localhost", host -> host.root("/srv/www"));
            os.users().users("alice").isNormalUser(true).extraGroups("wheel").initialPassword("test");
            os.environment().systemPackages(withPkgs("curl"));
            os.system().stateVersion("[=release]");
        });
    }

    /** The machine as files: {@code configuration.nix}, built as a virtual machine by the plan {@code vm}. */
    static FileSet files() {
        return ConfigurationFiles.of("machine", module());
    }
}
