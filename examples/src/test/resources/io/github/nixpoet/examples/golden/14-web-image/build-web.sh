#!/bin/sh
# Builds the image within another, takes it out and loads it.
set -eu
cd "$(dirname "$0")"
docker build -f images/web.Dockerfile -t web-build .
docker run --rm web-build | docker load
