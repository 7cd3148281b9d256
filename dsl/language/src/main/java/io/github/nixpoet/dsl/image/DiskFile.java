package io.github.nixpoet.dsl.image;

import static io.github.nixpoet.dsl.Nix.attrs;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file or folder on a disk image.
 *
 * <p>Example: {@code DiskFile.of(path("./motd"), "/etc/motd").mode("644").owner("root", "root")}.
 *
 * @param source where it comes from
 * @param target its path on the disk
 * @param mode its permissions, in octal digits
 * @param owner its user and group
 */
public record DiskFile(NixExpr<?> source, String target, Optional<String> mode, Optional<Owner> owner)
        implements ToNix {

    private static final Pattern MODE = Pattern.compile("[0-7]{3,4}");

    /**
     * A user and a group; {@code make-disk-image.nix} takes both or none.
     *
     * @param user the name of the user
     * @param group the name of the group
     */
    public record Owner(String user, String group) {

        /**
         * Checks the names.
         *
         * @throws IllegalArgumentException if one is blank
         */
        public Owner {
            Given.text(user, "the user of a file");
            Given.text(group, "the group of a file");
        }
    }

    /**
     * Checks the path and the permissions.
     *
     * @throws IllegalArgumentException if the path begins without a slash, or the permissions are none
     */
    public DiskFile {
        ContainerConfig.checkAbsolute(target, "a file's path on the disk");
        if (mode.isPresent() && !MODE.matcher(mode.get()).matches()) {
            throw new IllegalArgumentException("permissions are 3 or 4 octal digits, not '" + mode.get() + "'");
        }
    }

    /**
     * A file.
     *
     * @param source where it comes from, see {@link Nix#value}
     * @param target its path on the disk
     * @return the file
     * @throws IllegalArgumentException if the source is no value, or the path begins without a slash
     */
    public static DiskFile of(Object source, String target) {
        return new DiskFile(Nix.value(source), target, Optional.empty(), Optional.empty());
    }

    /**
     * The same with permissions.
     *
     * @param octal as {@code 644}
     * @return a new file
     * @throws IllegalArgumentException if these are no permissions
     */
    public DiskFile mode(String octal) {
        return new DiskFile(source, target, Optional.of(octal), owner);
    }

    /**
     * The same with an owner.
     *
     * @param user the name of the user
     * @param group the name of the group
     * @return a new file
     * @throws IllegalArgumentException if one is blank
     */
    public DiskFile owner(String user, String group) {
        return new DiskFile(source, target, mode, Optional.of(new Owner(user, group)));
    }

    @Override
    public NixExpr<NixType.Attrs> toNix() {
        return attrs(file -> {
            file.set("source", source).set("target", target);
            mode.ifPresent(octal -> file.set("mode", octal));
            owner.ifPresent(both -> file.set("user", both.user()).set("group", both.group()));
        });
    }
}
