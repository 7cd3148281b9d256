package io.github.nixpoet.dsl.secret;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.list;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.text.AttrPath;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a secret is when a machine runs. The secret itself is nowhere in Java or Nix, so that nothing can print it.
 *
 * <pre>{@code
 * SecretRef password = SecretRef.sops("db/password");
 * NixosModule.of(os -> {
 *     password.declare().accept(os);
 *     os.set("services.app.passwordFile", password);   // config.sops.secrets."db/password".path
 * });
 * }</pre>
 *
 * @param file the path of the file that holds it when the machine runs
 * @param declaration what a module sets so that the file is there; nothing, if someone else puts it there
 */
public record SecretRef(NixExpr<NixType.Str> file, List<Definition> declaration) implements ToNix {

    private static final String STORE = "/nix/store";

    /** Copies the definitions. */
    public SecretRef {
        declaration = List.copyOf(declaration);
    }

    /**
     * A file that someone puts on the machine.
     *
     * @param path its path there, from the root on
     * @return the secret
     * @throws IllegalArgumentException if it begins without a slash, or is in the store, where all can read it
     */
    public static SecretRef file(String path) {
        if (!Given.text(path, "the path of a secret").startsWith("/")) {
            throw new IllegalArgumentException("the path of a secret begins with a slash, not '" + path + "'");
        }
        if (path.startsWith(STORE)) {
            throw new IllegalArgumentException(
                    "all users can read the store; put the secret elsewhere, as in /run/keys");
        }
        // A string: Nix would copy the file that a path names into the store.
        return new SecretRef(Nix.str(path), List.of());
    }

    /**
     * A secret that sops-nix decrypts when the machine starts.
     *
     * @param name its name, which is its path in the encrypted file
     * @return the secret
     * @throws IllegalArgumentException if it is blank
     */
    public static SecretRef sops(String name) {
        return at(AttrPath.of("sops", "secrets", Given.text(name, "the name of a secret")), attrs(none -> {}));
    }

    /**
     * A secret that agenix decrypts when the machine starts.
     *
     * @param name its name
     * @param encrypted the path of the encrypted file, as {@code path("./secrets/db.age")}
     * @return the secret
     * @throws IllegalArgumentException if the name is blank
     */
    public static SecretRef agenix(String name, NixExpr<NixType.Path> encrypted) {
        return at(
                AttrPath.of("age", "secrets", Given.text(name, "the name of a secret")),
                attrs(age -> age.set("file", encrypted)));
    }

    private static SecretRef at(AttrPath option, NixExpr<NixType.Attrs> declaration) {
        return new SecretRef(
                Nix.<NixType.Str>config(option.append("path").toString()),
                List.of(new Definition(option, declaration, Origin.here())));
    }

    /**
     * A secret that systemd hands to a service alone.
     *
     * @param service the name of the service, without {@code .service}
     * @param name the name of the credential
     * @param source the file that someone puts on the machine, from the root on
     * @return the secret, at its path in {@code /run/credentials}
     * @throws IllegalArgumentException if a name is blank or has a slash or a colon, or as {@link #file}
     */
    public static SecretRef credential(String service, String name, String source) {
        checkPart(service);
        checkPart(name);
        file(source);
        return new SecretRef(
                Nix.str("/run/credentials/" + service + ".service/" + name),
                List.of(new Definition(
                        AttrPath.of("systemd", "services", service, "serviceConfig", "LoadCredential"),
                        list(name + ":" + source),
                        Origin.here())));
    }

    private static void checkPart(String name) {
        if (Given.text(name, "the name of a credential").matches(".*[/:\\s].*")) {
            throw new IllegalArgumentException(
                    "the names of a credential and its service have no /, : and blank: '" + name + "'");
        }
    }

    /**
     * Sets in a module what makes the file be there.
     *
     * @return what adds it to a module
     */
    public Consumer<NixosModule.Builder> declare() {
        return os -> os.defineAll(declaration);
    }

    /** The path of the file, a string. */
    @Override
    public NixExpr<NixType.Str> toNix() {
        return file;
    }
}
