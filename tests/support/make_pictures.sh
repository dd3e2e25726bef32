#!/bin/sh
# make_pictures.sh PROGRAM: draws the pictures of README.md, which are of the real window.
set -eu
program=$1
cd "$(dirname "$0")/../.."
mkdir -p resources/pictures

picture() { # name, arguments
    name=$1
    shift
    "$program" --snapshot "resources/pictures/$name.png" --size 1180x740 --lang en "$@"
    echo "resources/pictures/$name.png"
}

picture roles --theme light waymark:gdd-2025-09/senior-product-manager
picture compare --theme light waymark:gdd-2025-09/compare/product-manager/senior-product-manager/lead-product-manager
picture step --theme light waymark:gdd-2025-09/step/product-manager/senior-product-manager
picture pathway --theme dark --page pathway
# A copy, under a name that says nothing about this machine.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp tests/support/sample.waymark "$folder/me.waymark"
picture ratings --theme light --page ratings "$folder/me.waymark"
picture history --theme light --page history "$folder/me.waymark"
picture framework --theme light --framework gdd-2025-09 --page framework/about
picture side-by-side --theme light --framework council-product-delivery --page framework/side-by-side
picture differences --theme light --framework gdd-2025-09 --page differences/ddat-2023-10/gdd-2025-09
