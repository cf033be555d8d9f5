#!/usr/bin/env bash
# Compiles every file and refuses what is not proved; README.md says what is checked.
# With --joined all files are compiled as modules of one file, joined/Joined.v: most of the time of a file is that of loading the libraries.
# Where that fails, check.sh alone names the place.
# usage: check.sh [--joined] [folder of sources [folder for the build]]
set -euo pipefail
joined=
if [ "${1:-}" = --joined ]; then joined=joined/; shift; fi
sources=$(cd "${1:-$(dirname "$0")}" && pwd)
build=${2:-$(cd "$(dirname "$0")/../.." && pwd)/target/analysis}

refuse() { echo "REFUSED: $*" >&2; exit 1; }

# A copy is compiled, so that the sources stay clean; files with the same content keep their time and their result.
mkdir -p "$build"
for old in "$build"/*.v; do
  [ -e "$sources/${old##*/}" ] || rm -f "${old%.v}".*
done
for file in "$sources"/*.v; do
  cmp -s "$file" "$build/${file##*/}" || cp "$file" "$build"
done
cp "$sources/axioms.txt" "$build"
cd "$build"

# Nothing is left out, no check of the kernel is switched off, and no notation changes how a statement reads.
if grep -nwE 'Admitted|admit|give_up|Axioms?|Parameters?|Conjectures?|Declare|Notation|Infix|Coercion|Unset|bypass_check' ./*.v; then
  refuse "a forbidden word"
fi
if grep -nw 'Scope' ./*.v | grep -v ':Open Scope R_scope\.$'; then
  refuse "a scope other than that of the real numbers"
fi

files=$(ls ./*.v | grep -vx ./Assumptions.v)
if [ "$joined" ]; then
  mkdir -p joined
  {
    sed -nE 's/^(From (Coq|Coquelicot|Interval) Require) Import /\1 /p' $files | sort -u
    for file in $(coqdep -Q . MemAnalysis -sort $files 2> /dev/null); do
      name=$(basename "$file" .v)
      echo "Module $name."
      # Imports say Joined: libraries have modules of the same names. One may be several lines long.
      awk '/^From MemAnalysis Require / {
          kind = $4; line = $0; while (line !~ /\.$/ && (getline more) > 0) line = line " " more
          sub(/\.$/, "", line); n = split(line, names, " "); printf "%s", kind
          for (i = 5; i <= n; i++) printf " Joined.%s", names[i]
          print "."; next }
        { print }' "$file"
      echo "End $name."
    done
  } > joined/all
  if ! cmp -s joined/all joined/Joined.v || [ ! -e joined/Joined.vo ]; then
    rm -f joined/Joined.vo
    mv joined/all joined/Joined.v
    coqc -q -w none -noglob -Q . MemAnalysis joined/Joined.v > make.out 2>&1 || { cat make.out >&2; refuse "does not compile"; }
  fi
else
  coq_makefile -Q . MemAnalysis -arg -w -arg none $files -o Makefile.coq > /dev/null
  make -f Makefile.coq -j2 > make.out 2>&1 || { cat make.out >&2; refuse "does not compile"; }
fi

# The theorems of Facts.v, and nothing else, have their assumptions printed; all at once, which takes Coq as long as one.
{
  echo 'From MemAnalysis Require Import Facts.'
  echo 'Definition all_facts := (I'
  sed -n 's/^Theorem \(ok_[A-Za-z0-9_]*\) : .*/, \1/p' Facts.v
  echo ').'
  echo 'Print Assumptions all_facts.'
} > assumptions.wanted
grep -v '^(\*\*' Assumptions.v | cmp -s - assumptions.wanted || refuse "Assumptions.v does not list the theorems of Facts.v in their order"
if [ "$joined" ]; then
  sed 's/^From MemAnalysis Require Import Facts\./From MemAnalysis Require Joined. Import Joined.Facts./' Assumptions.v \
    > joined/Assumptions.v
fi
coqc -w none -Q . MemAnalysis "${joined}Assumptions.v" > assumptions.out

# A line that starts in the first column names an axiom (or says that a check was off).
grep -vE '^[[:space:]]|^$' assumptions.out | grep -vxE 'Axioms:|Closed under the global context' | sed 's/[ :].*//' | sort -u > axioms.found || true
foreign=$(grep -vxFf axioms.txt axioms.found || true)
[ -z "$foreign" ] || refuse "foreign axioms: $foreign"
echo "PROVED: $(grep -c '^, ok_' assumptions.wanted) theorems, axioms: $(tr '\n' ' ' < axioms.found)"
