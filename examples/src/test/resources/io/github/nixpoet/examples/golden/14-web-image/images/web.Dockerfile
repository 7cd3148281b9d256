# The archive of the image; build-web.sh takes it out and loads it.
FROM web-cache
WORKDIR /work
COPY images.nix images.nix
RUN nix-build images.nix -A web
CMD ["cat", "/work/result"]
