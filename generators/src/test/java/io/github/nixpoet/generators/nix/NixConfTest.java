package io.github.nixpoet.generators.nix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class NixConfTest {

    private static final BuildMachine BIG =
            BuildMachine.of("ssh://builder@big.example.org", "x86_64-linux", "i686-linux").toBuilder()
                    .sshKey("/root/.ssh/builder")
                    .maxJobs(8)
                    .speedFactor(2)
                    .features("kvm", "big-parallel")
                    .mandatoryFeatures("big-parallel")
                    .hostKey("ssh-ed25519 AAAA big")
                    .build();

    @Test
    void writesMachinesAsNixReadsThem() {
        assertThat(BIG.line())
                .isEqualTo("ssh://builder@big.example.org x86_64-linux,i686-linux /root/.ssh/builder 8 2"
                        + " kvm,big-parallel big-parallel c3NoLWVkMjU1MTkgQUFBQSBiaWc=");
        assertThat(BIG.toBuilder().build()).isEqualTo(BIG);
        assertThat(BuildMachine.file(
                        List.of(BuildMachine.of("ssh-ng://arm", "aarch64-linux"), BuildMachine.of("local"))))
                .isEqualTo("ssh-ng://arm aarch64-linux - 1 1 - - -\nlocal - - 1 1 - - -\n");
    }

    @Test
    void refusesWhatWouldBeSomethingElseInAList() {
        int refused = 0;
        for (String uri : List.of("", "a b", "a;b", "a,b", "@/etc/machines", "a\nb", "-", "a#b")) {
            assertThatIllegalArgumentException().as(uri).isThrownBy(() -> BuildMachine.of(uri));
            refused++;
        }
        assertThat(refused).isEqualTo(8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BIG.toBuilder().maxJobs(0).build())
                .withMessageContaining("at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BIG.toBuilder().hostKey("a\nb").build())
                .withMessageContaining("one line");
        assertThatIllegalArgumentException().isThrownBy(() -> NixConf.builder().substituters("a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> NixConf.builder().maxJobs(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NixConf.builder().set("a", "b\nc = d").build())
                .withMessageContaining("one line");
    }

    @Test
    void writesEntries() {
        NixConf conf = NixConf.builder()
                .builders(BuildMachine.of("ssh://a"), BuildMachine.of("ssh://b"))
                .buildersUseSubstitutes(true)
                .substituters("https://cache.nixos.org", "https://cache.example.org?priority=10")
                .trustedPublicKeys("cache.example.org-1:AbC=")
                .maxJobs(0)
                .cores(2)
                .keepGoing(true)
                .keepFailed(false)
                .fallback(true)
                .build();

        assertThat(conf.text()).isEqualTo("""
                        builders = ssh://a - - 1 1 - - - ; ssh://b - - 1 1 - - -
                        builders-use-substitutes = true
                        substituters = https://cache.nixos.org https://cache.example.org?priority=10
                        trusted-public-keys = cache.example.org-1:AbC=
                        max-jobs = 0
                        cores = 2
                        keep-going = true
                        keep-failed = false
                        fallback = true
                        """);
        assertThat(conf.toBuilder().build()).isEqualTo(conf);
    }
}
