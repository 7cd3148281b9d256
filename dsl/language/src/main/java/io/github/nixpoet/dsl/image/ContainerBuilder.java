package io.github.nixpoet.dsl.image;

import static io.github.nixpoet.dsl.Nix.attrs;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.SettingsBuilder;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.Ports;
import io.github.nixpoet.text.AttrPath;
import java.util.List;

/**
 * Gathers how a container runs, by the names of the OCI image specification.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ContainerBuilder<B extends ContainerBuilder<B>> extends SettingsBuilder<B>
        permits DockerImageBuilder {

    private final AttrsBuilder config = new AttrsBuilder("set it once, or change it with replaceConfig");

    ContainerBuilder(String... known) {
        super(new AttrsBuilder(), known);
    }

    /**
     * What a container runs: {@code Cmd}. Each argument is one word: {@code command("nginx", "-g", "daemon off;")}; no shell splits
     * a line at its blanks.
     *
     * @param words the program and its arguments, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if a word is no value, or the command is set
     */
    public B command(Object... words) {
        return config("Cmd", Nix.list(words));
    }

    /**
     * What a container runs before its command: {@code Entrypoint}. Each argument is one word, as for {@link #command}.
     *
     * @param words the program and its arguments, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if a word is no value, or the entry point is set
     */
    public B entrypoint(Object... words) {
        return config("Entrypoint", Nix.list(words));
    }

    /**
     * Sets a variable of the environment: an element of {@code Env}.
     *
     * @param variable its name, as {@code LANG}
     * @param value its value, in parts as those of {@link Nix#str}
     * @return this
     * @throws IllegalArgumentException if it is no name or no part of a string, or the variable is set
     */
    public B env(String variable, Object... value) {
        ContainerConfig.addVariable(config, variable, value);
        return self();
    }

    /**
     * Names a TCP port on which the container listens: {@code ExposedPorts}.
     *
     * @param port from 1 to 65535
     * @return this
     * @throws IllegalArgumentException if it is no port, or is exposed
     */
    public B expose(int port) {
        return expose(port, "tcp");
    }

    /**
     * Names a UDP port on which the container listens: {@code ExposedPorts}.
     *
     * @param port from 1 to 65535
     * @return this
     * @throws IllegalArgumentException if it is no port, or is exposed
     */
    public B exposeUdp(int port) {
        return expose(port, "udp");
    }

    private B expose(int port, String protocol) {
        return config(AttrPath.of("ExposedPorts", Ports.check(port) + "/" + protocol), attrs(none -> {}));
    }

    /**
     * Names a folder that outlives the container: {@code Volumes}.
     *
     * @param folder a path in the container, from its root on
     * @return this
     * @throws IllegalArgumentException if it begins without a slash, or is a volume
     */
    public B volume(String folder) {
        return config(AttrPath.of("Volumes", ContainerConfig.checkAbsolute(folder, "a volume")), attrs(none -> {}));
    }

    /**
     * Who runs the command: {@code User}.
     *
     * @param user a name or number of the container's own, and behind a colon a group
     * @return this
     * @throws IllegalArgumentException if it is blank, or is set
     */
    public B user(String user) {
        return config("User", Given.text(user, "the user"));
    }

    /**
     * The folder in which the container runs its command: {@code WorkingDir}.
     *
     * @param folder a path in the container, from its root on
     * @return this
     * @throws IllegalArgumentException if it begins without a slash, or is set
     */
    public B workingDir(String folder) {
        return config("WorkingDir", ContainerConfig.checkAbsolute(folder, "the working directory"));
    }

    /**
     * Says something about the image: {@code Labels}.
     *
     * @param label its name, as {@code org.opencontainers.image.source}
     * @param value what it says
     * @return this
     * @throws IllegalArgumentException if it is blank, or is set
     */
    public B label(String label, String value) {
        return config(AttrPath.of("Labels", Given.text(label, "the name of a label")), value);
    }

    /**
     * What ends the command: {@code StopSignal}.
     *
     * @param signal as {@code SIGTERM} or {@code SIGRTMIN+3}
     * @return this
     * @throws IllegalArgumentException if it is no signal, or is set
     */
    public B stopSignal(String signal) {
        return config("StopSignal", ContainerConfig.checkSignal(signal));
    }

    /**
     * Finds out whether the container works: {@code Healthcheck}.
     *
     * @param check what is run, and when
     * @return this
     * @throws IllegalArgumentException if it is set
     */
    public B healthcheck(Healthcheck check) {
        return config("Healthcheck", check);
    }

    /**
     * Sets anything of the OCI configuration.
     *
     * @param path its dotted path
     * @param value its value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no value, is set, or is {@code Cmd} or {@code Entrypoint} as one string
     */
    public B config(String path, Object value) {
        return config(Given.path(path), value);
    }

    private B config(AttrPath path, Object value) {
        ContainerConfig.check(path, value);
        config.set(path, value);
        return self();
    }

    /**
     * Gives a part of the OCI configuration another value.
     *
     * @param path the dotted path by which it was set, as {@code Cmd}
     * @param value its new value, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if it is no value, or is not set
     */
    public B replaceConfig(String path, Object value) {
        ContainerConfig.check(Given.path(path), value);
        config.replace(path, value);
        return self();
    }

    /**
     * Takes a part of the OCI configuration out.
     *
     * @param path the dotted path by which it was set, as {@code Cmd}
     * @return this
     * @throws IllegalArgumentException if it is not set
     */
    public B removeConfig(String path) {
        config.remove(path);
        return self();
    }

    B configAll(List<Definition> more) {
        config.defineAll(more);
        return self();
    }

    List<Definition> config() {
        return config.definitions();
    }
}
