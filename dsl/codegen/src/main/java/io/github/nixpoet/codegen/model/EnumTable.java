package io.github.nixpoet.codegen.model;

import io.github.nixpoet.codegen.model.EnumModel.Constant;
import io.github.nixpoet.schema.type.EnumType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The enums of one option: nearly always one, named as the option. */
final class EnumTable {

    /** An enum has a field for each constant, and its class no more than those. */
    private static final int MOST_CONSTANTS = 100;

    private final String className;
    private final String enumName;
    private final String option;
    private final Map<EnumType, EnumModel> enums = new LinkedHashMap<>();

    EnumTable(String className, String enumName, String option) {
        this.className = className;
        this.enumName = enumName;
        this.option = option;
    }

    /** The name of an enum with its class; empty for a type that is too large for one, or whose values are not known. */
    Optional<String> nameOf(EnumType type) {
        int size = type.values().size();
        if (size == 0 || size > MOST_CONSTANTS) {
            return Optional.empty();
        }
        return Optional.of(
                className + "." + enums.computeIfAbsent(type, this::model).name());
    }

    private EnumModel model(EnumType type) {
        NameTable names = NameTable.ofConstants()
                .add(type.values().stream().map(EnumTable::text).toList());
        List<Constant> constants = type.values().stream()
                .distinct()
                .map(value -> new Constant(names.get(text(value)), value))
                .toList();
        String name = enums.isEmpty()
                ? enumName
                : Names.hashed(enumName, type.values().toString());
        return new EnumModel(name, option, constants);
    }

    private static String text(Object value) {
        return value instanceof Optional<?> ? "null" : value.toString();
    }

    List<EnumModel> models() {
        return List.copyOf(enums.values());
    }
}
