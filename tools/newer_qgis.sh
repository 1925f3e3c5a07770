#!/usr/bin/env bash
# Deep Change on a newer Debian's QGIS: tools/newer_qgis.sh SUITE FOLDER [STAGE ...], or make check-newer-qgis SUITE=trixie
#
#   SUITE   trixie (QGIS 3.40), forky or sid (3.44): any suite that the mirror of this machine's own apt holds
#   FOLDER  where the root is made (2 GB, and 9 GB more for the plugin's environment); may be used again
#   STAGE   root clone demo process window qt6 test tidy; without: all but tidy
#
# About 45 minutes a suite on two shared cores, of which the tests take 20; the fifth part of it is downloading.
# Run as root on Debian, in a checkout of the project or with PROJECT=FOLDER. Everything happens in a chroot with
# mounts of its own that vanish with it; nothing outside FOLDER is written. FOLDER/logs-SUITE holds what was said, and the
# pictures of the window. Ends with a line per stage:
#   SUITE STAGE ok|FAILED SECONDS what was seen
set -uo pipefail

suite=${1:?SUITE} work=$(mkdir -p "${2:?FOLDER}" && cd "$2" && pwd -P) || exit 2
shift 2
stages=${*:-root clone demo process window qt6 test}
project=${PROJECT:-$PWD}
[ -f "$project/metadata.txt" ] || { echo "no checkout of the project here; PROJECT=FOLDER says where it is" >&2; exit 2; }
project=$(cd "$project" && pwd -P)
root=$work/root-$suite logs=$work/logs-$suite
home=/srv/deepchange  # the clone, within the root
mkdir -p "$logs"

# ---- The root -------------------------------------------------------------------------------------------------------

# Where this machine's own release comes from, whatever the host is called.
mirror() {
    # shellcheck disable=SC1091
    local own; own=$(. /etc/os-release && echo "$VERSION_CODENAME")
    apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(ORIGIN)' 'Created-By: Packages' |
        awk -v own="$own" '$2 == own && $3 == "Debian" {print $1; exit}'
}

make_root() {
    local from script=; from=$(mirror)
    [ -n "$from" ] || { echo "apt knows no mirror of Debian; run apt-get update first"; return 1; }
    if [ ! -e "$root/made" ]; then
        command -v debootstrap >/dev/null ||
            apt-get install --yes --no-install-recommends -o DPkg::Lock::Timeout=600 debootstrap || return
        rm -rf "$root"
        # An older debootstrap does not know the newest names; all are made the same way.
        [ -e "/usr/share/debootstrap/scripts/$suite" ] || script=/usr/share/debootstrap/scripts/sid
        debootstrap --variant=minbase "$suite" "$root" "$from" ${script:+"$script"} || return
        # A mirror may stand still for longer than testing's lists say that they are good.
        printf '%s "false";\n' APT::Install-Recommends Acquire::Check-Valid-Until >"$root/etc/apt/apt.conf.d/90newer"
        touch "$root/made"
    fi
    # The names and the certificates of this machine, else pip reaches nothing.
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    mkdir -p "$root/usr/local/share/newer"
    cp -L "${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}" "$root/usr/local/share/newer/certificates.crt"
    inside 'export DEBIAN_FRONTEND=noninteractive
        apt-get update && apt-get install --yes make git ca-certificates python3 python3-venv python3-dev python3-gdal \
            g++ qgis python3-qgis qgis-providers xvfb xauth procps fonts-dejavu-core locales-all'
}

# Commands in the root, with a /proc and a /dev of its own; all that they started ends with them. Signals are as in a
# terminal, whatever the caller ignores: the set-up's own tests send some.
inside() {
    # shellcheck disable=SC2016
    unshare --mount --pid --fork --kill-child --propagation private bash -c '
        root=$1 words=$2
        mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" && mount -t tmpfs -o mode=700 tmpfs "$root/run" || exit 3
        exec chroot "$root" /usr/bin/env -i --default-signal=INT,QUIT PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root USER=root LANG=C.UTF-8 \
            TERM=dumb SHELL=/bin/bash PIP_CERT=/usr/local/share/newer/certificates.crt \
            SSL_CERT_FILE=/usr/local/share/newer/certificates.crt ${OPENBLAS_CORETYPE:+OPENBLAS_CORETYPE=$OPENBLAS_CORETYPE} \
            QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/run bash -c "$words"' - "$root" "$1" </dev/null
}

# ---- What is tried in it --------------------------------------------------------------------------------------------

make_clone() {
    rm -rf "$root$home.new"
    git clone --quiet --no-hardlinks "$project" "$root$home.new" || return
    if [ -d "$root$home/.venv" ]; then mv "$root$home/.venv" "$root$home.new/"; fi
    rm -rf "${root:?}$home"; mv "$root$home.new" "$root$home"
    inside "git config --global --add safe.directory '*'; cd $home && git log --oneline -1
        printf 'QGIS %s, Qt %s, Python %s, NumPy %s, GDAL %s\n' \$(python3 -c '
import numpy, platform
from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import qVersion
print(Qgis.QGIS_VERSION.replace(\" \", \"\"), qVersion(), platform.python_version(), numpy.__version__, gdal.__version__)')"
}

run_demo() { inside "cd $home && make demo" && [ -n "$(ls "$root$home/demo-output")" ]; }

run_tests() { inside "cd $home && make test PYTEST_ADDOPTS='-rfEs -W default --durations=15'"; }

link_plugin='rm -rf /srv/newer; plugins=/srv/newer/profiles/default/python/plugins; mkdir -p $plugins; ln -sfn '$home' $plugins/deepchange
    export QGIS_CUSTOM_CONFIG_PATH=/srv/newer DEEPCHANGE_PYTHON='$home/.venv/bin/python' DEEPCHANGE_HOME=/srv/newer/home'

run_process() {
    inside "$link_plugin"'
        cd '$home' && qgis_process plugins enable deepchange &&
        qgis_process list | grep deepchange: && qgis_process help deepchange:detectchangesunsupervised >/dev/null &&
        pair="--BEFORE=demo/beirut_2015-08-20.tif --AFTER=demo/beirut_2017-10-03.tif" &&
        qgis_process run deepchange:checkpair $pair &&
        qgis_process --json run deepchange:detectchangesunsupervised $pair --FOLDER=/srv/newer/out/unsupervised &&
        qgis_process run deepchange:refineresult --RESULT=/srv/newer/out/unsupervised --THRESHOLD=0.6 &&
        ls -l /srv/newer/out/unsupervised'
}

run_window() {
    inside "cd $home"' && rm -rf /srv/pictures && export QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1 PYTHONWARNINGS=default &&
        timeout 900 xvfb-run -a --server-args="-screen 0 1600x1000x24" .venv/bin/python tools/screenshots.py /srv/pictures
        code=$?; ls -l /srv/pictures; exit $code'
    local code=$?
    rm -rf "$logs/pictures"; cp -r "$root/srv/pictures" "$logs/pictures"
    return $code
}

run_qt6() { inside "cd $home && make check-qt6"; }

tidy() { rm -rf "$root"; }

# ---- One after the other --------------------------------------------------------------------------------------------

summary=
failed=0
stage() { # NAME FUNCTION
    local since=$SECONDS word=ok seen
    printf '%s %s ...\n' "$suite" "$1" >&2
    "$2" >"$logs/$1.log" 2>&1 || { word=FAILED; failed=1; }
    case $1 in
    demo) seen=$(grep -E ' ha changed|failed|Error' "$logs/$1.log" | tail -n 1) ;;
    test) seen=$(grep -E '[0-9]+ (passed|failed|error)' "$logs/$1.log" | tail -n 1) ;;
    window) seen="$(grep -cE '^[a-z-]+\.png ' "$logs/$1.log") pictures" ;;
    process) seen="$(grep -oE 'deepchange:[a-z]+' "$logs/$1.log" | sort -u | wc -l) algorithms" ;;
    *) seen=$(tail -n 1 "$logs/$1.log") ;;
    esac
    summary+="$suite $1 $word $((SECONDS - since)) s: $seen"$'\n'
}

main() {
    local name
    for name in $stages; do
        case $name in
        root) stage root make_root; grep -q 'root FAILED' <<<"$summary" && break ;;
        clone) stage clone make_clone ;;
        demo) stage demo run_demo ;;
        test) stage test run_tests ;;
        process) stage process run_process ;;
        window) stage window run_window ;;
        qt6) stage qt6 run_qt6 ;;
        tidy) tidy ;;
        *) echo "no such stage: $name" >&2; exit 2 ;;
        esac
    done
    printf '%s' "$summary"
    exit "$failed"
}

# Read to its end before anything begins: the file may change meanwhile.
main; exit
