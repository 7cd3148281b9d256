#!/bin/sh
# Has Hydra build the jobs, as the user of ~/.netrc: ./create-jobset.sh https://hydra.example.org machines main
set -eu
cd "$(dirname "$0")"
curl --fail --netrc --request PUT "$1/jobset/$2/$3" \
  --header "Content-Type: application/json" --header "Referer: $1" \
  --data @jobset.json
