package io.github.nixpoet.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nixpoet.generators.file.NixFile;
import io.github.nixpoet.generators.nix.BuildMachine;
import io.github.nixpoet.nixos.NixosOptions;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.schema.check.ModuleCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildMachinesTest {

    @Test
    void setsTheOptionsOfNixos() {
        BuildMachine big = BuildMachine.of("ssh-ng://builder@big.example.org", "x86_64-linux").toBuilder()
                .maxJobs(8)
                .features("kvm")
                .hostKey("ssh-ed25519 AAAA big")
                .build();
        String text = NixFile.of("machines.nix", BuildMachines.module(List.of(big, BuildMachine.of("arm"))))
                .text();

        assertThat(text).endsWith("""
                        {
                          nix.distributedBuilds = true;
                          nix.buildMachines = [
                            {
                              hostName = "big.example.org";
                              protocol = "ssh-ng";
                              sshUser = "builder";
                              systems = [ "x86_64-linux" ];
                              maxJobs = 8;
                              speedFactor = 1;
                              supportedFeatures = [ "kvm" ];
                              mandatoryFeatures = [ ];
                              publicHostKey = "c3NoLWVkMjU1MTkgQUFBQSBiaWc=";
                            }
                            {
                              hostName = "arm";
                              systems = [ ];
                              maxJobs = 1;
                              speedFactor = 1;
                              supportedFeatures = [ ];
                              mandatoryFeatures = [ ];
                            }
                          ];
                        }
                        """);
        assertThat(ModuleCheck.check(NixParser.parse(text).orThrow(), NixosOptions.schema()))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BuildMachines.module(List.of(BuildMachine.of("ssh://a/b"))))
                .withMessage("not protocol://user@host: 'ssh://a/b'");
    }
}
