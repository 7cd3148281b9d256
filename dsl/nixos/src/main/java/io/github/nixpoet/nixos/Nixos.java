package io.github.nixpoet.nixos;

import io.github.nixpoet.dsl.OnBehalf;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.nixos.options.Options;
import java.util.function.Consumer;

/**
 * Modules of NixOS with typed options.
 *
 * <pre>{@code
 * NixosModule web = Nixos.module(os -> {
 *     os.networking().hostName("web").firewall().allowedTCPPorts(80, 443);
 *     os.services().nginx().enable(true).virtualHosts("example.org", host -> host.root("/srv/www"));
 *     os.when(os.services().nginx().enable(), () -> os.services().fail2ban().enable(true));
 * });
 * }</pre>
 */
public final class Nixos implements OnBehalf {

    private Nixos() {}

    /**
     * A module. What is set one after the other and belongs together is written in a set, by the rules of {@link
     * NixosModule.Builder#nest()}: two options of one user, three of one service.
     *
     * @param content sets its options: each has a method of its name in the group where it is. With an argument the method sets the option,
     *     with none it is an expression for the option's value
     * @return the module
     * @throws IllegalArgumentException if a value is none that the option takes, or an option is set twice
     */
    public static NixosModule module(Consumer<? super Options> content) {
        return Options.module(content);
    }
}
