#!/usr/bin/env bash
# The files that a Linux desktop reads: each is valid, and they agree with each other.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../resources/linux"

desktop=(*.desktop) metainfo=(*.metainfo.xml)
[[ ${#desktop[@]} -eq 1 && ${#metainfo[@]} -eq 1 ]] || { echo "check_desktop: one of each is wanted" >&2; exit 1; }

desktop-file-validate "${desktop[0]}"
appstreamcli validate --no-net --explain "${metainfo[0]}"

id=${desktop[0]%.desktop}
for wanted in "<id>$id</id>" "<launchable type=\"desktop-id\">$id.desktop</launchable>"; do
    grep -qF "$wanted" "${metainfo[0]}" || { echo "check_desktop: ${metainfo[0]} lacks $wanted" >&2; exit 1; }
done
type=$(sed -n 's/^MimeType=\([^;]*\);$/\1/p' "${desktop[0]}")
grep -qF "<mime-type type=\"$type\">" ./*-mime.xml || { echo "check_desktop: no file type $type" >&2; exit 1; }
version=$(sed -nE 's/^project\(Waymark VERSION ([0-9.]+).*/\1/p' ../../CMakeLists.txt)
grep -qF "<release version=\"$version\"" "${metainfo[0]}" ||
    { echo "check_desktop: ${metainfo[0]} has no release notes for $version" >&2; exit 1; }

# The file type is taken in by the tool that desktops use.
cache=$(mktemp -d)
trap 'rm -rf "$cache"' EXIT
mkdir -p "$cache/packages"
cp ./*-mime.xml "$cache/packages"
update-mime-database "$cache"
grep -q '\*\.waymark' "$cache/globs" || { echo "check_desktop: *.waymark is not recognised" >&2; exit 1; }
echo "check_desktop: the desktop files are valid and agree"
