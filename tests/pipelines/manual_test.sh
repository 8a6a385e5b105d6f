#!/usr/bin/env bash
# The manual page is clean for mandoc or man, the completions name every flag and bash's completes.
set -euo pipefail
binary=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
"$binary" --print-man >presscut.1
for shell in bash zsh fish; do "$binary" --print-completion $shell >presscut.$shell; done

linted=
if command -v mandoc >/dev/null; then
  mandoc -Tlint presscut.1
  linted=mandoc
fi
if command -v man >/dev/null && man --warnings -l presscut.1 >/dev/null 2>warnings; then
  [ ! -s warnings ] || { cat warnings; exit 1; }
  linted="$linted man"
fi

# Every flag that --help and each command's --help list.
flags=$("$binary" --help | grep -oE '^ +(-[a-zA-Z0-9], )?--[a-z-]+' | grep -oE -- '--[a-z-]+')
[ "$(wc -w <<<"$flags")" -gt 20 ]
commands=$("$binary" --help | awk '/^Commands/ {inside = 1; next} /^$/ {inside = 0} inside && /^  [a-z]/ {print $1}')
[ "$(wc -w <<<"$commands")" -ge 4 ]

complete_words() { # the word to complete is the last one
  COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
  _presscut
  echo "${COMPREPLY[*]}"
}
source ./presscut.bash
complete -p presscut >/dev/null
contains() { grep -qF -- "$2" <<<"$1" || { echo "$3: no $2"; exit 1; }; }
for flag in $flags; do
  bare=${flag#--}
  contains "$(complete_words presscut "$flag")" "$flag" "bash completion"
  contains "$(cat presscut.zsh)" "'$flag[" "zsh completion"
  grep -qE -- "^complete -c presscut.* -l $bare( |$)" presscut.fish || { echo "fish completion: no $flag"; exit 1; }
  contains "$(sed 's/\\-/-/g' presscut.1)" "$flag" "manual page"
done
for command in $commands; do
  contains "$(complete_words presscut "${command:0:2}")" "$command" "bash completion"
  for flag in $("$binary" "$command" --help | grep -oE '^ +--[a-z-]+' | grep -v -- --help); do
    contains "$(complete_words presscut "$command" "$flag")" "$flag" "bash completion of $command"
    grep -qE -- "seen_subcommand_from $command' -l ${flag#--}( |$)" presscut.fish ||
      { echo "fish completion of $command: no $flag"; exit 1; }
    contains "$(grep -E "^  $command\)" -A2 presscut.zsh)" "'$flag[" "zsh completion of $command"
  done
done
[ "$(complete_words presscut -f js)" = "json jsonl jsonld" ]
[ "$(complete_words presscut --input w)" = "warc" ]
[ "$(complete_words presscut check --format t)" = "text tap" ] || { echo "check --format: $(complete_words presscut check --format t)"; exit 1; }
command -v zsh >/dev/null && zsh -n presscut.zsh
command -v fish >/dev/null && fish --no-execute presscut.fish
[ "$("$binary" -h | wc -l)" -le 24 ] || { echo "-h is longer than a screen"; exit 1; }
[ -n "$linted" ] || { echo "skipped: neither mandoc nor man is installed (completions are fine)"; exit 77; }
echo "linted by $linted; $(wc -w <<<"$flags") flags and $(wc -w <<<"$commands") commands complete"
