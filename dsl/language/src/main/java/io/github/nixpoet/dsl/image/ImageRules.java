package io.github.nixpoet.dsl.image;

import io.github.nixpoet.dsl.Definition;
import java.util.List;
import java.util.Optional;

/** What can't be asked of {@code dockerTools} together. */
final class ImageRules {

    private ImageRules() {}

    static void check(ImageKind kind, List<Definition> settings, List<Definition> config) {
        for (Definition setting : settings) {
            String start = place(setting) + ", but ";
            if (setting.path().first().equals("name")) {
                throw new IllegalArgumentException(start + "the name of an image is given to builder(…)");
            }
            if (setting.path().first().equals("config") && !config.isEmpty()) {
                throw new IllegalArgumentException(start + "config holds "
                        + config.get(0).path() + ", set at " + config.get(0).origin() + "; set it with config(…) too");
            }
            kind.check(setting.path().first());
        }
        notBoth(settings, "contents", "copyToRoot", "both say what lies in the root");
        notBoth(settings, "maxLayers", "layeringPipeline", "the pipeline decides on the layers");
        needs(settings, "fromImageName", "fromImage");
        needs(settings, "fromImageTag", "fromImage");
    }

    static void notBoth(List<Definition> settings, String one, String other, String why) {
        find(settings, one)
                .ifPresent(first -> find(settings, other).ifPresent(second -> {
                    throw new IllegalArgumentException(
                            place(first) + " and " + place(second) + ", but " + why + "; set one");
                }));
    }

    private static void needs(List<Definition> settings, String one, String other) {
        find(settings, one).filter(there -> find(settings, other).isEmpty()).ifPresent(there -> {
            throw new IllegalArgumentException(place(there) + ", but there is no " + other + "; set that too");
        });
    }

    static Optional<Definition> find(List<Definition> settings, String name) {
        return settings.stream()
                .filter(setting -> setting.path().first().equals(name))
                .findFirst();
    }

    private static String place(Definition setting) {
        return setting.path() + " is set at " + setting.origin();
    }
}
