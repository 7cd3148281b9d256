#!/bin/sh
# Runs the image; curl http://127.0.0.1:9000 shows its page.
set -eu
exec docker run --rm -p 9000:9000 web
