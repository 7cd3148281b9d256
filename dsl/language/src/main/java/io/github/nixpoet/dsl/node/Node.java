package io.github.nixpoet.dsl.node;

import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.HostNames;
import io.github.nixpoet.dsl.internal.SystemNames;
import io.github.nixpoet.dsl.module.NixosModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A machine among others. What another node has to know of it is asked of it in Java: its {@link #name}, its {@link #address} and the
 * {@link #port} of a service.
 *
 * <pre>{@code
 * Node db = Node.of("db", "x86_64-linux").address("10.0.0.2").offers("postgres", 5432).with(os -> …);
 * Node web = Node.of("web", "x86_64-linux").uses(db, "postgres")
 *         .with(os -> os.set("services.app.database", db.address().orElseThrow() + ":" + db.port("postgres")));
 * }</pre>
 *
 * @param name its name, which is its host name too
 * @param system what it runs on, as {@code x86_64-linux}
 * @param address where others reach it
 * @param roles the roles of the fleet that it has, sorted
 * @param services what it offers
 * @param links what it needs of others
 * @param module what it is
 */
public record Node(
        String name,
        String system,
        Optional<String> address,
        Set<String> roles,
        List<Service> services,
        List<Link> links,
        NixosModule module) {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.:-]*");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");
    private static final Pattern IP_4 = Pattern.compile("((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(?!$)|$)){4}");

    /**
     * Copies what it is given and checks it.
     *
     * @throws IllegalArgumentException if the name is none of a host, the system or the address none, or two services have one name or
     *     one port
     */
    public Node {
        HostNames.check(name);
        SystemNames.check(system);
        address.ifPresent(Node::checkAddress);
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
        services = List.copyOf(services);
        links = List.copyOf(links);
        Given.present(module, "the module of a node");
        for (int i = 0; i < services.size(); i++) {
            for (Service other : services.subList(0, i)) {
                if (services.get(i).clashesWith(other)) {
                    throw new IllegalArgumentException("the node '" + name + "' offers " + other + " and "
                            + services.get(i) + "; give each a name and a port of its own");
                }
            }
        }
    }

    private static void checkAddress(String address) {
        boolean wrong = !ADDRESS.matcher(address).matches()
                || (NUMBERS.matcher(address).matches() && !IP_4.matcher(address).matches());
        if (wrong) {
            throw new IllegalArgumentException(
                    "an address is like 10.0.0.2, fd00::2 or db.example.org, not '" + address + "'");
        }
    }

    /**
     * A machine that is nothing but NixOS yet.
     *
     * @param name its name, which is its host name too
     * @param system what it runs on, as {@code x86_64-linux}
     * @return the node
     * @throws IllegalArgumentException if one is none
     */
    public static Node of(String name, String system) {
        return new Node(
                name,
                system,
                Optional.empty(),
                Set.of(),
                List.of(),
                List.of(),
                NixosModule.builder().build());
    }

    /**
     * The same with an address.
     *
     * @param where an IP address or a name of the DNS
     * @return a new node
     * @throws IllegalArgumentException if it is none
     */
    public Node address(String where) {
        return new Node(name, system, Optional.of(where), roles, services, links, module);
    }

    /**
     * The same with roles of the fleet.
     *
     * @param more their names
     * @return a new node
     */
    public Node roles(String... more) {
        Set<String> all = new TreeSet<>(roles);
        all.addAll(Arrays.asList(more));
        return new Node(name, system, address, all, services, links, module);
    }

    /**
     * The same with something that it offers on a TCP port.
     *
     * @param service what others call it
     * @param port where it listens
     * @return a new node
     * @throws IllegalArgumentException if it is no port, or the name or the port is taken
     */
    public Node offers(String service, int port) {
        return offers(new Service(service, port, Service.Protocol.TCP));
    }

    /**
     * The same with something that it offers.
     *
     * @param service what it offers
     * @return a new node
     * @throws IllegalArgumentException if the name or the port is taken
     */
    public Node offers(Service service) {
        List<Service> all = new ArrayList<>(services);
        all.add(service);
        return new Node(name, system, address, roles, all, links, module);
    }

    /**
     * The same with something that it needs of another.
     *
     * @param other the other node
     * @param service the name of its service
     * @return a new node
     * @throws IllegalArgumentException if the other offers no such service
     */
    public Node uses(Node other, String service) {
        other.port(service);
        List<Link> all = new ArrayList<>(links);
        all.add(new Link(other.name, service));
        return new Node(name, system, address, roles, services, all, module);
    }

    /**
     * The same as what a module says.
     *
     * @param content sets options, besides those that are set
     * @return a new node
     * @throws IllegalArgumentException as {@link NixosModule}
     */
    public Node with(Consumer<NixosModule.Builder> content) {
        NixosModule.Builder builder = module.toBuilder();
        content.accept(builder);
        return is(builder.build());
    }

    /**
     * The same as a module says, and nothing else.
     *
     * @param other what it is, in place of what it was
     * @return a new node
     */
    public Node is(NixosModule other) {
        return new Node(name, system, address, roles, services, links, other);
    }

    /**
     * Where a service listens.
     *
     * @param service its name
     * @return the port
     * @throws IllegalArgumentException if the node offers no such service
     */
    public int port(String service) {
        return services.stream()
                .filter(offered -> offered.name().equals(service))
                .findFirst()
                .map(Service::port)
                .orElseThrow(() -> new IllegalArgumentException("the node '" + name + "' offers no '" + service
                        + "'; it offers " + services.stream().map(Service::name).toList()));
    }
}
