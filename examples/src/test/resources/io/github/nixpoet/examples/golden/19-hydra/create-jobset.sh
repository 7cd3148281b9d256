#!/bin/sh
# Has Hydra build the jobs, as the user of ~/.netrc:
# ./create-jobset.sh https://hydra.example.org machines main
set -eu
cd "$(dirname "$0")"
HYDRA="$1"
JOBSET="${2}/${3}"
curl \
  --fail \
  --netrc \
  --request PUT \
  --header 'Content-Type: application/json' \
  --header "Referer: ${HYDRA}" \
  --data @jobset.json "${HYDRA}/jobset/${JOBSET}"
