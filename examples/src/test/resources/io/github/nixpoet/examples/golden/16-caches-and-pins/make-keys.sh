#!/bin/sh
# Makes the keys of the cache, on the server and as root; the public one goes into client.nix.
set -eu
mkdir -p /var/lib/nix-serve
nix-store --generate-binary-cache-key cache.example.org-1 /var/lib/nix-serve/secret-key public-key
cat public-key
