package io.github.nixpoet.generators.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.FlakeInput;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlakeLockTest {

    private static final String HASH = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private static String lock(String revision, String diskoInputs) {
        return """
                {
                  "nodes": {
                    "disko": {
                      "inputs": { %s },
                      "locked": { "type": "github", "owner": "nix-community", "repo": "disko", "rev": "d15c0" },
                      "original": { "type": "github", "owner": "nix-community", "repo": "disko" }
                    },
                    "nixpkgs": {
                      "locked": {
                        "type": "github", "owner": "NixOS", "repo": "nixpkgs", "rev": "%s", "narHash": "%s", "lastModified": 60
                      }
                    },
                    "root": { "inputs": { "disko": "disko", "nixpkgs": "nixpkgs" } }
                  },
                  "root": "root",
                  "version": 7
                }
                """.formatted(diskoInputs, revision, HASH);
    }

    private static final FlakeLock LOCK = FlakeLock.parse(lock("0123456789", "\"nixpkgs\": [\"nixpkgs\"]"));

    @Test
    void anInputIsFoundByItsPathWhateverItFollows() {
        assertThat(LOCK.inputs()).containsExactly("disko", "nixpkgs");
        LockedInput nixpkgs = LOCK.input("disko/nixpkgs").orElseThrow();
        assertThat(nixpkgs).isEqualTo(LOCK.input("nixpkgs").orElseThrow());
        assertThat(nixpkgs.type()).isEqualTo("github");
        assertThat(nixpkgs.revision()).contains("0123456789");
        assertThat(nixpkgs.lastModified()).contains(Instant.ofEpochSecond(60));
        assertThat(nixpkgs.narHash().orElseThrow().text()).isEqualTo(HASH);
        assertThat(LOCK.input("disko").orElseThrow().narHash()).isEmpty();
        assertThat(LOCK.input("disko/x")).isEmpty();
    }

    @Test
    void twoLocksAreCompared() {
        FlakeLock later = FlakeLock.parse(lock("9876543210", ""));
        assertThat(LOCK.changesTo(later)).map(LockChange::toString).containsExactly("nixpkgs: 0123456 → 9876543");
        assertThat(LOCK.changesTo(LOCK)).isEmpty();
        FlakeLock none = FlakeLock.parse("{\"nodes\": {\"root\": {}}, \"root\": \"root\", \"version\": 7}");
        assertThat(none.changesTo(LOCK))
                .map(LockChange::toString)
                .containsExactly("disko: none → d15c0", "nixpkgs: none → 0123456");
    }

    @Test
    void aFlakeIsComparedWithItsLock() {
        Flake flake = Flake.builder("a")
                .input("nixpkgs", FlakeInput.github("NixOS", "nixpkgs"))
                .input("more", FlakeInput.github("a", "b"))
                .build();
        assertThat(LOCK.outOfStep(flake)).isEqualTo(List.of("more", "disko"));
    }

    @Test
    void whatIsNoLockIsRefused() {
        refused("{", "which is JSON");
        refused("{\"version\": 4}", "version 4");
        refused("{\"nodes\": {}, \"root\": \"root\", \"version\": 7}", "no node 'root'");
        refused(lock("a", "\"x\": \"gone\""), "no node 'gone'");
        refused(lock("a", "\"x\": [\"gone\"]"), "it has no input gone");
        refused(lock("a", "\"x\": 1"), "disko/x");
        refused(lock("a", "\"x\": [\"disko\", \"y\"], \"y\": [\"disko\", \"x\"]"), "in a circle");
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> FlakeLock.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
