package io.github.nixpoet.nixos;

/** A program that sets three options. */
public final class ThreeOptions {

    private ThreeOptions() {}

    /**
     * Prints them.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println(Nixos.module(os -> {
            os.networking().hostName("web");
            os.services().openssh().enable(true);
            os.users().users("alice").isNormalUser(true);
        }));
    }
}
