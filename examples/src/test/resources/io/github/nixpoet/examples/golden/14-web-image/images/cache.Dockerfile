# Nix, with all that images.nix is built with in its store.
FROM nixos/nix
WORKDIR /work
COPY images.nix images.nix
RUN nix-build images.nix -A web
