#!/usr/bin/env bash
# Installs what is missing, builds Tem and runs it: with no argument on the bundled report, else with the arguments
# given here (app/run.sh --help lists them). Without a display, the bundled report's summary is written into the
# current folder as PDF and PNG instead.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_packages "${build_packages[@]}"
build release -DTEM_TESTS=OFF

tem="$root/build/release/app/tem"
report="$root/resources/samples/bao-cao-mau.txt"

[ $# -gt 0 ] && exec "$tem" "$@"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$tem" "$report"
fi
echo "There is no display here: writing the summary of the bundled report to tom-tat.pdf and tom-tat.png." >&2
exec "$tem" export "$report" --pdf tom-tat.pdf --png tom-tat.png --force
