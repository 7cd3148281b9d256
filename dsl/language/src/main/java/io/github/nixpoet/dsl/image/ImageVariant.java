package io.github.nixpoet.dsl.image;

import io.github.nixpoet.text.AttrPath;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The images that nixpkgs makes of a machine. Since NixOS 25.05 {@code system.build.images} has all but the first ones; before, each
 * is an attribute of {@code system.build} that a module adds.
 */
public enum ImageVariant {
    /** A script that starts a virtual machine with QEMU, on the store of the host. */
    VM("", "vm"),
    /** A script that starts a virtual machine with QEMU, boot loader included. */
    VM_WITH_BOOT_LOADER("", "vmWithBootLoader"),
    /** What a machine needs that boots over the network. */
    NETBOOT("installer/netboot/netboot-minimal.nix", "netbootRamdisk kernel netbootIpxeScript"),
    /** Amazon EC2. */
    AMAZON("../maintainers/scripts/ec2/amazon-image.nix", "amazonImage"),
    /** Microsoft Azure. */
    AZURE("virtualisation/azure-image.nix", "azureImage"),
    /** Apache CloudStack. */
    CLOUDSTACK("../maintainers/scripts/cloudstack/cloudstack-image.nix", "cloudstackImage"),
    /** DigitalOcean. */
    DIGITAL_OCEAN("virtualisation/digital-ocean-image.nix", "digitalOceanImage"),
    /** Google Compute Engine. */
    GOOGLE_COMPUTE("virtualisation/google-compute-image.nix", "googleComputeImage"),
    /** Microsoft Hyper-V. */
    HYPERV("virtualisation/hyperv-image.nix", "hypervImage"),
    /** A CD or USB stick. */
    ISO("installer/cd-dvd/iso-image.nix", "isoImage"),
    /** A CD or USB stick to install NixOS from. */
    ISO_INSTALLER("installer/cd-dvd/installation-cd-base.nix", "isoImage"),
    /** A running Linux that boots into the machine. */
    KEXEC("installer/netboot/netboot-minimal.nix", "kexecTarball"),
    /** KubeVirt. */
    KUBEVIRT("virtualisation/kubevirt.nix", "kubevirtImage"),
    /** Linode. */
    LINODE("virtualisation/linode-image.nix", "linodeImage"),
    /** LXC and Incus. */
    LXC("virtualisation/lxc-container.nix", "tarball"),
    /** What LXC and Incus are told of the image. */
    LXC_METADATA("virtualisation/lxc-image-metadata.nix", "metadata"),
    /** Oracle Cloud. */
    OCI("virtualisation/oci-image.nix", "OCIImage"),
    /** OpenStack. */
    OPENSTACK("../maintainers/scripts/openstack/openstack-image.nix", "openstackImage"),
    /** OpenStack, on ZFS. */
    OPENSTACK_ZFS("../maintainers/scripts/openstack/openstack-image-zfs.nix", "openstackImage"),
    /** Proxmox, as a virtual machine. */
    PROXMOX("virtualisation/proxmox-image.nix", "VMA"),
    /** Proxmox, as a container. */
    PROXMOX_LXC("virtualisation/proxmox-lxc.nix", "tarball"),
    /** QEMU's qcow2, for a BIOS. */
    QEMU("virtualisation/disk-image.nix", ""),
    /** QEMU's qcow2, for UEFI. */
    QEMU_EFI("virtualisation/disk-image.nix", ""),
    /** A disk byte for byte, for a BIOS. */
    RAW("virtualisation/disk-image.nix", ""),
    /** A disk byte for byte, for UEFI. */
    RAW_EFI("virtualisation/disk-image.nix", ""),
    /** An SD card of a small ARM machine. */
    SD_CARD("installer/sd-card/sd-image-aarch64.nix", "sdImage"),
    /** A box of Vagrant for VirtualBox. */
    VAGRANT_VIRTUALBOX("virtualisation/vagrant-virtualbox-image.nix", "vagrantVirtualbox"),
    /** VirtualBox. */
    VIRTUALBOX("virtualisation/virtualbox-image.nix", "virtualBoxOVA"),
    /** VMware. */
    VMWARE("virtualisation/vmware-image.nix", "vmwareImage");

    private static final String BUILD = "config.system.build.";

    private final String module;
    private final String older;

    ImageVariant(String module, String older) {
        this.module = module;
        this.older = older;
    }

    /**
     * What {@code system.build.images} calls it.
     *
     * @return for example {@code iso-installer}; empty for a virtual machine or network boot, which have attributes of their own
     */
    public Optional<String> imageName() {
        return this == VM || this == VM_WITH_BOOT_LOADER || this == NETBOOT
                ? Optional.empty()
                : Optional.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /**
     * What to build.
     *
     * @return for example {@code config.system.build.images.iso}
     */
    public List<String> attributes() {
        return imageName().map(name -> List.of(BUILD + "images." + name)).orElseGet(this::olderAttributes);
    }

    /** The option of what is different in the image. */
    AttrPath changes() {
        return AttrPath.of("image", "modules", imageName().orElseThrow());
    }

    /**
     * What to build before NixOS 25.05.
     *
     * @return for example {@code config.system.build.isoImage}; nothing if there was no such image
     */
    public List<String> olderAttributes() {
        return Arrays.stream(older.split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> BUILD + name)
                .toList();
    }

    /**
     * The module that makes the image, which before NixOS 25.05 the machine imports.
     *
     * @return its path below the folder of modules; empty if every machine has it
     */
    public Optional<String> module() {
        return module.isEmpty() ? Optional.empty() : Optional.of(module);
    }
}
