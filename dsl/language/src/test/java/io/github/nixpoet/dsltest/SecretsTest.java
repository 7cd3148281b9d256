package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Lib.mkForce;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.secret.PlainTextSecrets;
import io.github.nixpoet.dsl.secret.SecretRef;
import java.util.List;
import net.jqwik.api.Example;

class SecretsTest {

    @Example
    void aSecretIsDeclaredAndReferredTo() {
        written(SecretRef.file("/run/keys/a"), "{ a.passwordFile = \"/run/keys/a\"; }");
        written(SecretRef.sops("db/password"), """
                { config, ... }: {
                  sops.secrets."db/password" = { };
                  a.passwordFile = config.sops.secrets."db/password".path;
                }
                """);
        written(SecretRef.agenix("db", path("./db.age")), """
                { config, ... }: {
                  age.secrets.db = { file = ./db.age; };
                  a.passwordFile = config.age.secrets.db.path;
                }
                """);
        written(SecretRef.credential("app", "db", "/run/keys/db"), """
                {
                  systemd.services.app.serviceConfig.LoadCredential = [ "db:/run/keys/db" ];
                  a.passwordFile = "/run/credentials/app.service/db";
                }
                """);
    }

    private static void written(SecretRef secret, String module) {
        Text.assertWritten(
                NixosModule.of(os -> {
                    secret.declare().accept(os);
                    os.set("a.passwordFile", secret);
                }),
                module);
    }

    @Example
    void whatAllCouldReadIsRefused() {
        assertThatThrownBy(() -> SecretRef.file("/nix/store/a")).hasMessageContaining("all users can read the store");
        assertThatThrownBy(() -> SecretRef.file("keys/a")).hasMessageContaining("begins with a slash");
        assertThatThrownBy(() -> SecretRef.sops(" ")).hasMessageContaining("blank");
        assertThatThrownBy(() -> SecretRef.credential("a", "b:c", "/d")).hasMessageContaining("'b:c'");
    }

    @Example
    void aPasswordInPlainTextIsWarnedOf() {
        NixosModule module = NixosModule.of(os -> os.set(
                        "users.users.alice", mkForce(attrs(alice -> alice.set("initialPassword", "abc"))))
                .set("services.app.databasePassword", "abc")
                .set("services.app.passwordFile", "/run/keys/a")
                .set("users.users.bob.hashedPassword", "abc")
                .set("security.sudo.wheelNeedsPassword", false));
        List<Diagnostic> found = PlainTextSecrets.find(module);
        assertThat(found).allSatisfy(warning -> {
            assertThat(warning.isError()).isFalse();
            assertThat(warning.message()).contains("SecretsTest.java:").doesNotContain("abc");
        });
        assertThat(found.stream().map(warning -> warning.help().orElse("")))
                .containsExactly("set hashedPasswordFile to a SecretRef", "set databasePasswordFile to a SecretRef");
    }
}
