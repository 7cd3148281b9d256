package io.github.nixpoet.dsltest;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.module.Setting;
import io.github.nixpoet.value.NixValues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the module system makes of the options of {@link RandomModule}, told by the settings of a module alone. */
final class RealModules {

    /** What stands for two values of which Nix takes neither. */
    static final String CONFLICT = "{ success = false; value = false; }";

    private RealModules() {}

    /** A module that declares the options, each with a value for the case that nothing is set. */
    static String declarations() {
        StringBuilder text = new StringBuilder("{ lib, ... }: { options = {");
        for (String path : paths()) {
            String type = switch (kind(path)) {
                case 'n' -> "int; default = 0";
                case 'l' -> "listOf lib.types.int; default = [ ]";
                case 't' -> "lines; default = \"\"";
                default -> "bool; default = false";
            };
            text.append(path)
                    .append(" = lib.mkOption { type = lib.types.")
                    .append(type)
                    .append("; };\n");
        }
        return text.append("}; }").toString();
    }

    static List<String> paths() {
        List<String> paths = new ArrayList<>(List.of("local.n0"));
        RandomModule.GROUPS.forEach(group -> RandomModule.NAMES.forEach(name -> paths.add(group + "." + name)));
        return paths;
    }

    private static char kind(String path) {
        return path.charAt(path.length() - 2);
    }

    /** The value of an option as Nix' {@code tryEval} gives it. */
    static String expected(NixosModule module, String path) {
        List<Setting> all = module.settings(path).stream()
                .filter(setting ->
                        setting.conditions().stream().allMatch(condition -> condition.equals(NixExpr.parse("true"))))
                .toList();
        Optional<Integer> priority = all.stream().map(Setting::priority).min(Comparator.naturalOrder());
        List<Object> values = all.stream()
                .filter(setting -> setting.priority() == priority.orElseThrow())
                .sorted(Comparator.comparingInt(Setting::order))
                .map(setting -> value(setting.value()))
                .toList();
        Object value = switch (kind(path)) {
            case 'l' ->
                values.stream().flatMap(list -> ((List<?>) list).stream()).toList();
            case 't' -> values.stream().map(Object::toString).collect(Collectors.joining("\n"));
            default -> values.isEmpty() ? (kind(path) == 'n' ? (Object) 0 : false) : values.get(0);
        };
        boolean single = kind(path) == 'n' || kind(path) == 'b';
        return single && values.stream().distinct().count() > 1
                ? CONFLICT
                : "{ success = true; value = " + new NixExpr<>(NixValues.write(value)) + "; }";
    }

    private static Object value(NixExpr<?> expression) {
        return NixValues.read((expression.toString().equals("k") ? NixExpr.parse("5") : expression).tree());
    }
}
