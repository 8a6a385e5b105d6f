#!/usr/bin/env bash
# sbom.sh VERSION: what goes into the program, as an SPDX 2.3 document on standard output. Versions are those of
# the packages installed here, which is what this build has linked or included.
set -euo pipefail
version=$1
compiler=$(g++ -dumpversion | cut -d. -f1)
# Package, and how it gets into the program.
parts=(
  "libgumbo-dev STATIC_LINK" "libuchardet-dev STATIC_LINK" "libzstd-dev STATIC_LINK" "liblzma-dev STATIC_LINK"
  "libbrotli-dev STATIC_LINK" "libmimetic-dev STATIC_LINK" "libstdc++-$compiler-dev STATIC_LINK" "libgcc-$compiler-dev STATIC_LINK"
  "libc6 DYNAMIC_LINK" "zlib1g DYNAMIC_LINK"
  "libcli11-dev CONTAINS" "libfmt-dev CONTAINS" "nlohmann-json3-dev CONTAINS" "libdtl-dev CONTAINS"
)
command -v dpkg-query >/dev/null || { echo "sbom.sh: needs dpkg-query to know the packages' versions" >&2; exit 1; }
created=$(date -u -d "@${SOURCE_DATE_EPOCH:-0}" +%Y-%m-%dT%H:%M:%SZ)
cat <<JSON
{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": "SPDXRef-DOCUMENT",
  "name": "presscut-$version",
  "documentNamespace": "https://spdx.org/spdxdocs/presscut-$version",
  "creationInfo": { "created": "$created", "creators": ["Tool: presscut-sbom"] },
  "packages": [
    {
      "name": "presscut", "SPDXID": "SPDXRef-presscut", "versionInfo": "$version",
      "downloadLocation": "NOASSERTION", "filesAnalyzed": false, "licenseDeclared": "MIT", "licenseConcluded": "MIT",
      "copyrightText": "NOASSERTION"
    }
JSON
relations=
for part in "${parts[@]}"; do
  read -r package how <<<"$part"
  installed=$(dpkg-query -W -f '${Version}' "$package" 2>/dev/null) || { echo "sbom.sh: $package is not installed" >&2; exit 1; }
  source=$(dpkg-query -W -f '${source:Package}' "$package")
  id="SPDXRef-$(tr -c 'A-Za-z0-9.\n' - <<<"$package")"
  cat <<JSON
    ,{
      "name": "$package", "SPDXID": "$id", "versionInfo": "$installed", "supplier": "Organization: Debian",
      "downloadLocation": "NOASSERTION", "filesAnalyzed": false, "licenseDeclared": "NOASSERTION",
      "licenseConcluded": "NOASSERTION", "copyrightText": "NOASSERTION",
      "externalRefs": [{ "referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
        "referenceLocator": "pkg:deb/debian/$package@${installed/:/%3A}?upstream=$source" }]
    }
JSON
  relations+=",
    { \"spdxElementId\": \"SPDXRef-presscut\", \"relationshipType\": \"$how\", \"relatedSpdxElement\": \"$id\" }"
done
cat <<JSON
  ],
  "relationships": [
    { "spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-presscut" }$relations
  ]
}
JSON
