package io.github.nixpoet.generators;

import static io.github.nixpoet.dsl.Nix.attrs;

import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.generators.nix.BuildMachine;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Machines that build for a NixOS machine: the same values that a call of Nix takes, as the options of the one that calls.
 *
 * <p>Example: {@code os.imports(BuildMachines.module(List.of(big, arm)))}.
 */
public final class BuildMachines implements OnBehalf {

    private static final Pattern URI =
            Pattern.compile("(?:(?<protocol>[a-z-]+)://)?(?:(?<user>[^@/]+)@)?(?<host>[^@/]+)");

    private BuildMachines() {}

    /**
     * Sets {@code nix.buildMachines} and {@code nix.distributedBuilds}.
     *
     * @param machines the machines
     * @return a module
     * @throws IllegalArgumentException if the uri of one is not {@code protocol://user@host}, protocol and user left out as one likes
     */
    public static NixosModule module(Collection<BuildMachine> machines) {
        List<Object> entries =
                machines.stream().<Object>map(BuildMachines::entry).toList();
        return NixosModule.of(os -> {
            os.set("nix.distributedBuilds", true);
            os.set("nix.buildMachines", entries);
        });
    }

    private static Object entry(BuildMachine machine) {
        Matcher uri = URI.matcher(machine.uri());
        if (!uri.matches()) {
            throw new IllegalArgumentException("not protocol://user@host: '" + machine.uri() + "'");
        }
        return attrs(entry -> {
            entry.set("hostName", uri.group("host"));
            if (uri.group("protocol") != null) {
                entry.set("protocol", uri.group("protocol"));
            }
            if (uri.group("user") != null) {
                entry.set("sshUser", uri.group("user"));
            }
            machine.sshKey().ifPresent(key -> entry.set("sshKey", key));
            entry.set("systems", machine.systems());
            entry.set("maxJobs", machine.maxJobs());
            entry.set("speedFactor", machine.speedFactor());
            entry.set("supportedFeatures", machine.features());
            entry.set("mandatoryFeatures", machine.mandatoryFeatures());
            machine.encodedHostKey().ifPresent(key -> entry.set("publicHostKey", key));
        });
    }
}
