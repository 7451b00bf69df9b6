#!/usr/bin/env bash
# Installs what is missing, builds Tem with its tests and runs them all. Arguments are presets of CMakePresets.json
# (default: release). With CI set, warnings are errors and ../shared with the real report must be there.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../app/setup.sh"

# pdffonts and friends read exported PDFs, the corpus scorer is a Python script, setpriv gives up what root may read,
# a message bus plays the desktop, the last two judge what is installed.
test_packages=(libgtest-dev libgmock-dev poppler-utils python3 util-linux dbus-daemon
               desktop-file-utils appstream)

install_packages "${build_packages[@]}" "${test_packages[@]}"

for preset in "${@:-release}"; do
    build "$preset" -DTEM_TESTS=ON ${CI:+-DCMAKE_COMPILE_WARNING_AS_ERROR=ON}
    (cd "$root" && ctest --preset "$preset")
done
