package io.github.nixpoet.dsl.node;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.module.Setting;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The devices of file systems, of which Nix takes one for each, as far as they are written out. */
final class FileSystems {

    private static final String OPTION = "fileSystems";
    private static final String DEVICE = "device";

    private final List<Setting> shared;
    private final Map<String, List<Setting>> roles = new HashMap<>();

    FileSystems(NixosModule shared, Map<String, NixosModule> roles) {
        this.shared = devices(shared);
        roles.forEach((role, module) -> this.roles.put(role, devices(module)));
    }

    private static List<Setting> devices(NixosModule module) {
        return module.settings(OPTION).stream()
                .filter(setting -> {
                    List<String> names = setting.path().names();
                    return names.size() == 3
                            && names.get(2).equals(DEVICE)
                            && setting.isUnconditional()
                            && setting.priority() == Setting.PLAIN_PRIORITY
                            && setting.value().tree() instanceof StringExpression;
                })
                .toList();
    }

    /** Refuses a node whose modules name two devices for one file system. */
    void check(Node node) {
        List<Setting> all = new ArrayList<>(shared);
        node.roles().forEach(role -> all.addAll(roles.getOrDefault(role, Collections.emptyList())));
        all.addAll(devices(node.module()));
        Map<AttrPath, Setting> known = new HashMap<>();
        for (Setting device : all) {
            Setting other = known.putIfAbsent(device.path(), device);
            if (other != null && !other.value().equals(device.value())) {
                throw new IllegalArgumentException("the node '" + node.name() + "' has two devices for the file system "
                        + device.path().names().get(1) + ": " + other.value() + ", set at " + other.origin() + ", and "
                        + device.value() + ", set at " + device.origin()
                        + "; take one out, or give mkForce the one that counts");
            }
        }
    }
}
