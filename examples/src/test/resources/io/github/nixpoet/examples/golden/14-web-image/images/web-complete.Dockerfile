# The image itself: Nix builds the archive, skopeo and umoci take it apart, and its files become the image.
FROM web-cache AS build
WORKDIR /work
COPY images.nix images.nix
RUN nix-build images.nix -A web
RUN nix-env --install -A nixpkgs.skopeo -A nixpkgs.umoci
RUN skopeo --insecure-policy copy docker-archive:/work/result oci:/work/web:latest
RUN umoci unpack --image /work/web:latest /work/bundle

FROM scratch
COPY --from=build /work/bundle/rootfs /
EXPOSE 9000
CMD ["/bin/web-cmd"]
