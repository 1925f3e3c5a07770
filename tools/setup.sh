#!/usr/bin/env bash
# Makes everything Deep Change needs: Debian packages, the environment .venv and the Python packages in it.
# It may be repeated and interrupted at any moment; when all is there it ends at once.
# GDAL, NumPy and QGIS are the system's own, so the environment is made by the system's Python and sees its packages.

system_python=/usr/bin/python3
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
environment=$root/.venv
python=$environment/bin/python
stamp=$environment/deepchange-ready  # written last; holds what the environment was made for
log=                                 # of apt-get; read again only when it fails

say() { printf '%s\n' "$*"; }

give_up() {
    printf '%s\n' "$*" >&2
    exit 1
}

main() {
    set -euo pipefail
    cd "$root"
    # Another environment's variables would lead pip and Python to other packages than those of .venv.
    unset PYTHONPATH PYTHONHOME PIP_USER PIP_TARGET PIP_PREFIX PIP_CONSTRAINT PIP_REQUIREMENT
    export PYTHONNOUSERSITE=1
    is_ready && return
    wait_for_another_set_up
    is_ready && return
    trap 'say "Interrupted. The same command goes on where this one stopped."; exit 130' INT TERM
    set_up
    say "Everything is set up."
}

set_up() {
    local key existed=false
    rm -f "$stamp"
    system_packages
    key=$(what_it_is_made_for)
    [ -e "$environment" ] && existed=true
    fill_environment
    if ! works; then
        $existed || give_up "The new environment in .venv does not work; the message above says which part."
        say "A package in .venv is broken: making the environment again."
        rm -rf "$environment"
        fill_environment
        works || give_up "The environment in .venv does not work; the message above says which part."
    fi
    printf '%s\n' "$key" >"$stamp.partial"
    mv "$stamp.partial" "$stamp"
}

# ---- When is it done? -----------------------------------------------------------------------------------------------

is_ready() {
    [ -x "$python" ] && is_at_home && [ "$(cat "$stamp" 2>/dev/null)" = "$(what_it_is_made_for)" ]
}

what_it_is_made_for() {
    {
        cat pyproject.toml tools/setup.sh
        "$system_python" --version
        # A compiler that arrives later brings the CRF with it.
        has_compiler && echo compiler
        true
    } 2>&1 | sha256sum | cut -d' ' -f1
}

# The scripts pip writes name their interpreter in full: this tells a folder that was moved or copied.
is_at_home() { grep -qsF "$python" "$environment/bin/pip"; }

# The folder itself is the lock: nothing to leave behind, and it is freed when its holder dies.
wait_for_another_set_up() {
    exec 9<"$root"
    flock --nonblock 9 && return
    say "Another set-up is at work in this folder; waiting for it."
    flock 9
}

# ---- Debian packages ------------------------------------------------------------------------------------------------

can_import() { "$system_python" -c "import $1" >/dev/null 2>&1; }

has_qgis() { can_import qgis.core && command -v qgis_process >/dev/null; }

has_compiler() { command -v g++ >/dev/null; }

required_packages() {
    [ -x "$system_python" ] || echo python3
    can_import ensurepip || echo python3-venv
    can_import osgeo.gdal_array || echo python3-gdal
}

qgis_packages() { has_qgis || echo qgis python3-qgis qgis-providers; }

compiler_packages() { has_compiler || echo g++ python3-dev; }

# shellcheck disable=SC2046  # the lists of packages are meant to be split
system_packages() {
    local missing
    missing=$(echo $(required_packages) $(qgis_packages) $(compiler_packages))
    [ -n "$missing" ] || return 0
    if may_install; then
        say "Installing with apt-get (some minutes): $missing"
        install_packages $(required_packages)
        install_packages $(qgis_packages)
        install_packages $(compiler_packages)
    fi
    require_packages "$missing"
    has_qgis || say "QGIS is not installed (sudo apt-get install --no-install-recommends $(qgis_packages)): everything" \
        "but the plugin works, and the plugin's tests are skipped."
}

require_packages() {
    [ -n "$(required_packages)" ] || return 0
    command -v apt-get >/dev/null || give_up "The set-up knows Debian and Ubuntu; here, first install Python 3.9 or" \
        "newer with venv as $system_python, GDAL with its Python bindings and QGIS, then run the same command again."
    [ -z "$log" ] || tail -n 5 "$log" >&2
    give_up "First install what is missing, then run the same command again:" \
        "sudo apt-get update && sudo apt-get install --no-install-recommends $1"
}

may_install() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# One group at a time: an old release without QGIS still gets the rest. A failure shows in what is missing afterwards.
install_packages() {
    [ $# -gt 0 ] || return 0
    if [ -z "$log" ]; then
        log=$(mktemp)
        # An apt-get interrupted earlier may have left packages half configured.
        as_root dpkg --configure -a </dev/null >>"$log" 2>&1 9<&- || true
        as_root apt-get update </dev/null >>"$log" 2>&1 9<&- || true
    fi
    # Without descriptor 9: a service started by a package would hold the lock for ever.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
        -o DPkg::Lock::Timeout=600 "$@" </dev/null >>"$log" 2>&1 9<&- || true
}

# ---- The environment and its Python packages ------------------------------------------------------------------------

fill_environment() {
    prepare_environment
    forget_half_installed
    install_python_packages
    install_crf
    install_openvino
    rm -rf "$environment/tmp"
}

prepare_environment() {
    if [ -e "$environment" ] && ! is_usable; then
        say "The environment in .venv is incomplete or was made by another Python: making it again."
        rm -rf "$environment"
    fi
    if [ ! -e "$environment" ]; then
        make_environment
    elif ! is_at_home; then
        say "The environment in .venv was made in another folder: adjusting it to this one."
        adjust_environment
    fi
}

is_usable() {
    local version
    version=$("$system_python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
    [ -f "$environment/bin/pip" ] && [ -d "$environment/lib/$version/site-packages" ] &&
        grep -qs '^home = /usr/bin$' "$environment/pyvenv.cfg" &&
        grep -qs '^include-system-site-packages = true' "$environment/pyvenv.cfg" &&
        "$python" -c 'import sys; sys.exit(sys.prefix == sys.base_prefix)' 2>/dev/null
}

make_environment() { "$system_python" -m venv --system-site-packages "$environment"; }

# The packages are good wherever they lie; only the scripts in bin name the folder. They get the form that pip itself
# uses where a path holds spaces. pip's own script comes last: it is the sign that all are done.
adjust_environment() {
    "$system_python" -m venv --system-site-packages --without-pip "$environment"
    "$system_python" - "$environment" <<'PYTHON'
import pathlib
import re
import sys

environment = pathlib.Path(sys.argv[1])
start = f"#!/bin/sh\n'''exec' \"{environment}/bin/python\" \"$0\" \"$@\"\n' '''\n".encode()
for script in sorted((environment / "bin").iterdir(), key=lambda path: path.name == "pip"):
    if script.is_file() and not script.is_symlink():
        old = script.read_bytes()
        new = re.sub(rb"\A#!(?:/bin/sh\n'''exec' .*\n' '''|.*/python[0-9.]*)\n", lambda _: start, old)
        if new != old:
            script.write_bytes(new)
PYTHON
}

# pip writes INSTALLER when all files of a package are in place. Without it pip would take a package that was being
# installed at the moment of an interruption for a whole one.
forget_half_installed() {
    local record
    for record in "$environment"/lib/python3*/site-packages/*.dist-info; do
        [ -e "$record/INSTALLER" ] || rm -rf "$record"
    done
    rm -rf "$environment"/lib/python3*/site-packages/~* "$environment/tmp"
}

install_python_packages() {
    say "Installing what is missing of the Python packages in .venv (the first time 5.4 GB and some minutes)."
    # A second NumPy, newer than the one the system's GDAL and QGIS were built for, would break both.
    # pyarrow from 20 on wants NumPy 2.
    "$system_python" -c 'import numpy
print("numpy==" + numpy.__version__)
print("pyarrow<20" if numpy.__version__ < "2" else "pyarrow")' >"$environment/constraints.txt"
    # The first pip and setuptools that install a project described by pyproject.toml alone, editable and offline.
    pip_install 'pip>=21.3' 'setuptools>=70.1' || packages_stay_away
    pip_install --no-build-isolation --editable '.[torch,development,training,scale]' || packages_stay_away
    # mypy does not follow an editable installation; here it finds the package under its name.
    mkdir -p "$environment/typed"
    ln -sfn ../.. "$environment/typed/deepchange"
}

install_crf() {
    local distutils=local
    "$python" -c 'import pydensecrf.densecrf' 2>/dev/null && return
    if ! has_compiler; then
        say "The CRF on pydensecrf is left out for want of a C++ compiler; with the packages g++ and python3-dev" \
            "installed, “make setup” adds it."
        return
    fi
    # NumPy before 1.26 changes the compiler of distutils, and knows Python's own alone, which ended with 3.11.
    "$python" -c 'import sys; sys.exit(sys.version_info >= (3, 12))' && distutils=stdlib
    # The C++ that comes with its source is too old for Python 3.13; a newer Cython in the environment writes it anew.
    if ! { pip_install 'cython>=3.1' &&
        SETUPTOOLS_USE_DISTUTILS=$distutils pip_install --no-build-isolation --editable '.[crf]'; } \
        >"$environment/crf.log" 2>&1; then
        say "The CRF on pydensecrf is left out, for it could not be built (.venv/crf.log says why); once that is" \
            "mended, “rm .venv/deepchange-ready” and “make setup” add it."
    fi
}

install_openvino() {
    "$python" -c 'import openvino' 2>/dev/null && return
    pip_install --no-build-isolation --only-binary openvino --editable '.[openvino]' >"$environment/openvino.log" 2>&1 ||
        say "OpenVINO, by which a processor computes networks faster, is left out: there is none for this machine" \
            "(.venv/openvino.log says more)."
}

pip_install() {
    local manner=--quiet
    [ -t 1 ] && manner=--progress-bar=on
    # /tmp may be a memory disk too small for PyTorch.
    mkdir -p "$environment/tmp"
    TMPDIR=$environment/tmp "$python" -m pip install --disable-pip-version-check --no-input "$manner" \
        --constraint "$environment/constraints.txt" "$@" </dev/null
}

packages_stay_away() {
    give_up "pip could not install the Python packages; with the network there and room on the disk, the same command" \
        "goes on where this one stopped."
}

works() {
    "$python" - <<'PYTHON'
import h5py, lightning, mypy, numpy, pytest, safetensors, segmentation_models_pytorch, torch
from osgeo import gdal, gdal_array

import deepchange.engine

gdal_array.OpenArray(numpy.zeros((2, 2), numpy.uint8))
torch.from_numpy(numpy.zeros(2)).numpy()
PYTHON
}

# Its tests read this file to try single steps.
[ "${BASH_SOURCE[0]}" != "$0" ] || main
