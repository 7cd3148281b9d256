#!/bin/sh
# Makes the image that the others build in; once a week is often enough.
set -eu
cd "$(dirname "$0")"
docker build -f images/cache.Dockerfile -t web-cache .
