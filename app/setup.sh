# Sourced by app/run.sh and tests/run.sh: what both need on a fresh Debian 12, as root or with sudo.
# Plain about what it does, and quick when there is nothing to do.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# What Tem is built and run with. Tests add their own.
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev libgl-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libqcustomplot-dev libexpected-dev libboost-dev
    libqt6sql6-sqlite
)

# install_packages NAME…: installs those of the named Debian packages that are missing.
install_packages() {
    local package missing=()
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    echo "Installing: ${missing[*]}" >&2
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "These packages must be installed by root: ${missing[*]}" >&2; exit 1; }
        as_root=(sudo)
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
}

# build PRESET [CMAKE-OPTION…]: configures once for the same options, then builds what has changed.
build() {
    local preset=$1 stamp="$root/build/$1/options"
    shift
    if [ "$(cat "$stamp" 2>/dev/null)" != "options: $*" ] || [ ! -f "$root/build/$preset/build.ninja" ]; then
        (cd "$root" && cmake --preset "$preset" "$@") >&2
        echo "options: $*" >"$stamp"
    fi
    (cd "$root" && cmake --build --preset "$preset") >&2
}
