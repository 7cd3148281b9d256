package io.github.nixpoet.dsl.image;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What {@code make-disk-image.nix} refuses to be given together, as far as it is written out. */
final class DiskRules {

    static final String TABLE = "partitionTableType";
    static final String FILE_SYSTEM = "fsType";
    static final String STORE_ALONE = "onlyNixStore";
    static final String EFI_VARIABLES = "touchEFIVars";
    static final String BOOT_LOADER = "installBootLoader";
    static final String CONTENTS = "contents";

    private static final NixExpr<?> YES = Nix.value(true);
    private static final NixExpr<?> NO = Nix.value(false);

    private DiskRules() {}

    static boolean isStoreAlone(List<Definition> settings) {
        return is(settings, STORE_ALONE, YES);
    }

    static void check(List<Definition> settings) {
        Optional<PartitionTable> table = table(settings);
        Optional<Definition> fileSystem = ImageRules.find(settings, FILE_SYSTEM);
        if (fileSystem.isPresent()
                && !fileSystem.get().value().equals(Nix.value("ext4"))
                && table.filter(PartitionTable.NONE::equals).isEmpty()) {
            throw new IllegalArgumentException(
                    fileSystem.get().path() + " is set at " + fileSystem.get().origin()
                            + ", but only ext4 goes behind a partition table; choose PartitionTable.NONE");
        }
        if (is(settings, EFI_VARIABLES, YES)
                && !table.orElse(PartitionTable.LEGACY).hasEfiVariables()) {
            throw new IllegalArgumentException(
                    "variables of UEFI need a partition table for it; choose PartitionTable.EFI");
        }
        if (isStoreAlone(settings)) {
            if (!is(settings, BOOT_LOADER, NO)) {
                throw new IllegalArgumentException(
                        "a disk with a store alone has no boot loader; add installBootLoader(false)");
            }
            if (ImageRules.find(settings, CONTENTS).isPresent()) {
                throw new IllegalArgumentException("a disk with a store alone has no other files; leave contents away");
            }
        }
    }

    private static Optional<PartitionTable> table(List<Definition> settings) {
        return ImageRules.find(settings, TABLE)
                .flatMap(setting -> Arrays.stream(PartitionTable.values())
                        .filter(table -> setting.value().equals(Nix.value(table.nixName())))
                        .findFirst());
    }

    private static boolean is(List<Definition> settings, String name, NixExpr<?> value) {
        return ImageRules.find(settings, name)
                .filter(setting -> setting.value().equals(value))
                .isPresent();
    }
}
