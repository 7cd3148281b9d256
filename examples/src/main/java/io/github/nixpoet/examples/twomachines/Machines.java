package io.github.nixpoet.examples.twomachines;

import static io.github.nixpoet.dsl.Lib.mkDefault;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.modulesPath;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.withPkgs;
import static io.github.nixpoet.dsl.derivation.Packages.linuxPackagesCustom;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.nixos.Nixos;
import io.github.nixpoet.nixos.options.ServicesOpensshSettingsOptions.PermitRootLogin;

/** What the two machines are. */
final class Machines {

    /** The version of the kernel, whose sources are an input of the flake. */
    static final String KERNEL = "6.14";

    /** What of the kernel is built: little more than what NixOS and a virtual machine ask for. */
    static final String KERNEL_CONFIG = """
            CONFIG_64BIT=y
            CONFIG_MODULES=y
            CONFIG_EFI_STUB=y
            CONFIG_BINFMT_ELF=y
            CONFIG_BINFMT_SCRIPT=y
            CONFIG_BLK_DEV=y
            CONFIG_BLK_DEV_INITRD=y
            CONFIG_PCI=y
            CONFIG_NET=y
            CONFIG_INET=y
            CONFIG_UNIX=y
            CONFIG_PACKET=y
            CONFIG_NETDEVICES=y
            CONFIG_NET_CORE=y
            CONFIG_NETWORK_FILESYSTEMS=y
            CONFIG_DEVTMPFS=y
            CONFIG_CGROUPS=y
            CONFIG_INOTIFY_USER=y
            CONFIG_SIGNALFD=y
            CONFIG_TIMERFD=y
            CONFIG_EPOLL=y
            CONFIG_SYSFS=y
            CONFIG_PROC_FS=y
            CONFIG_FHANDLE=y
            CONFIG_CRYPTO_USER_API_HASH=y
            CONFIG_CRYPTO_HMAC=y
            CONFIG_CRYPTO_SHA256=y
            CONFIG_DMIID=y
            CONFIG_AUTOFS_FS=y
            CONFIG_TMPFS_POSIX_ACL=y
            CONFIG_TMPFS_XATTR=y
            CONFIG_SECCOMP=y
            CONFIG_VIRTIO_BLK=y
            CONFIG_VIRTIO_PCI=y
            CONFIG_VIRTIO_NET=y
            CONFIG_EXT4_FS=y
            CONFIG_VFAT_FS=y
            CONFIG_OVERLAY_FS=y
            CONFIG_NET_9P=y
            CONFIG_NET_9P_VIRTIO=y
            CONFIG_9P_FS=y
            CONFIG_SERIAL_8250=y
            CONFIG_SERIAL_8250_CONSOLE=y
            CONFIG_SWAP=y
            CONFIG_SATA_AHCI=y
            CONFIG_BLK_DEV_NVME=y
            CONFIG_BLK_DEV_SD=y
            CONFIG_USB_XHCI_HCD=y
            CONFIG_USB_HID=y
            """;

    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBxMWyKXKLS/fNO1J4s0cgGZbMNQ3ZlnT1x0ZCkFqvBy nixos@example.org";

    private Machines() {}

    /** What every machine has. */
    static NixosModule common() {
        return Nixos.module(os -> {
            os.arguments("inputs");
            os.boot().kernelPackages(linuxPackagesCustom(KERNEL + ".0", ref("inputs.linux"), path("./kernel.config")));
            os.networking().useDHCP(true);
            os.services().openssh().enable(true).settings().PermitRootLogin(PermitRootLogin.PROHIBIT_PASSWORD);
            os.users().users("root").openssh().authorizedKeys().keys(KEY);
            os.environment().systemPackages(withPkgs("git", "htop", "vim"));
            os.nix().settings("experimental-features", list("nix-command", "flakes"));
            os.system().stateVersion("25.05");
        });
    }

    /** What the virtual machine has: {@code ssh -p 2222 localhost} reaches it. */
    static NixosModule qemu() {
        return Nixos.module(os -> {
            os.imports(modulesPath("virtualisation/qemu-vm.nix"));
            os.networking().hostName("qemu");
            os.users().users("root").initialPassword("root");
            os.virtualisation().set("graphics", false);
            os.virtualisation()
                    .set(
                            "forwardPorts",
                            list(attrs(ssh -> ssh.set("from", "host")
                                    .set("host.port", 2222)
                                    .set("guest.port", 22))));
        });
    }

    /** What the machine in the office has. */
    static NixosModule aethelred() {
        return Nixos.module(os -> {
            os.imports(path("./aethelred-hardware-configuration.nix"));
            os.boot().loader().grub().efiSupport(true).device("nodev");
            os.boot().loader().efi().canTouchEfiVariables(true);
            os.networking().hostName("aethelred");
        });
    }

    /** What the installer found on that machine. */
    static NixosModule hardware() {
        return Nixos.module(os -> {
            os.imports(modulesPath("installer/scan/not-detected.nix"));
            os.boot().initrd().availableKernelModules("xhci_pci", "ahci", "nvme", "usbhid", "sd_mod");
            os.boot().kernelModules("kvm-amd");
            os.fileSystems("/").device("/dev/disk/by-label/nixos").fsType("ext4");
            os.fileSystems("/boot")
                    .device("/dev/disk/by-label/boot")
                    .fsType("vfat")
                    .options("fmask=0077", "dmask=0077");
            os.swapDevices(swap -> swap.label("swap"));
            os.nixpkgs().hostPlatform(mkDefault("x86_64-linux"));
            os.hardware().cpu().amd().updateMicrocode(true);
        });
    }
}
